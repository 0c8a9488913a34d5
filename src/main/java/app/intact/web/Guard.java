package app.intact.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides from the headers alone whether a request comes from Intact's own pages, on this machine. Other pages, other
/// hosts that were made to point here, and frames are refused.
///
/// Guaranteed: a form from another site or another port changes nothing; a page opened by a link from elsewhere shows
/// nothing of the journal. Not guaranteed: other programs of this account can still ask as a browser would.
final class Guard {

    /// What to do with a request.
    enum Verdict {
        LET_IN,
        /// An unknown host: nothing is said.
        WRONG_HOST,
        /// A form from elsewhere.
        FOREIGN_FORM,
        /// A page asked for from elsewhere: a neutral page, without data.
        FOREIGN_LINK
    }

    private static final Set<String> DESTINATIONS = Set.of("document", "empty");

    private final Set<String> hosts;
    private final List<String> origins;

    Guard(int port) {
        hosts = Set.of("intact.localhost:" + port, "localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        origins = hosts.stream().map(host -> "http://" + host).toList();
    }

    Verdict judge(
            String method,
            boolean asset,
            @Nullable String host,
            @Nullable String site,
            @Nullable String destination,
            @Nullable String origin) {
        if (host == null || !hosts.contains(host.toLowerCase(java.util.Locale.ROOT))) {
            return Verdict.WRONG_HOST;
        }
        boolean ours = site == null ? isOurs(host, origin, method) : site.equals("same-origin") || site.equals("none");
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return ours && (origin == null || isOurs(host, origin, method)) ? Verdict.LET_IN : Verdict.FOREIGN_FORM;
        }
        if (asset) {
            return site == null || ours ? Verdict.LET_IN : Verdict.WRONG_HOST;
        }
        if ((site != null && !ours) || (destination != null && !DESTINATIONS.contains(destination))) {
            return Verdict.FOREIGN_LINK;
        }
        return Verdict.LET_IN;
    }

    /// A form must come from the very address it is sent to; a page may come without an origin.
    private boolean isOurs(String host, @Nullable String origin, String method) {
        if (origin == null) {
            return method.equals("GET") || method.equals("HEAD");
        }
        return origins.contains(origin) && origin.equalsIgnoreCase("http://" + host);
    }
}
