package app.intact.web;

import java.util.Map;

/// The headers of every answer.
final class Headers {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'");

    /// Nothing is kept by the browser: pages of a diary are not stored on disk.
    static final String NOT_KEPT = "no-store";

    /// Other sites learn nothing. With `no-referrer` browsers would send forms of our own pages with the origin "null".
    static final String REFERRERS = "same-origin";

    static final String KEPT_FOR_EVER = "public, max-age=31536000, immutable";

    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Cache-Control", NOT_KEPT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", REFERRERS,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");

    private Headers() {}
}
