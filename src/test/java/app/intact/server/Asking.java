package app.intact.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One request, every part of it to be changed. A header set to "" is not sent.
record Asking(String method, String path, Map<String, String> headers, byte[] body) {

    static Asking get(int port, String path) {
        return new Asking("GET", path, usual(port, "none"), new byte[0]);
    }

    static Asking post(int port, String path, String... fieldsAndValues) {
        var asking = new Asking("POST", path, usual(port, "same-origin"), new byte[0]);
        return asking.with("Origin", "http://127.0.0.1:" + port)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .sending(form(fieldsAndValues));
    }

    private static Map<String, String> usual(int port, String site) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", "127.0.0.1:" + port);
        headers.put("Sec-Fetch-Site", site);
        headers.put("Sec-Fetch-Mode", "navigate");
        headers.put("Sec-Fetch-Dest", "document");
        return headers;
    }

    static String form(String... fieldsAndValues) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            parts.add(encoded(fieldsAndValues[i]) + "=" + encoded(fieldsAndValues[i + 1]));
        }
        return String.join("&", parts);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Asking with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Asking(method, path, all, body);
    }

    Asking by(String otherMethod) {
        return new Asking(otherMethod, path, headers, body);
    }

    Asking sending(String text) {
        return sending(text.getBytes(StandardCharsets.UTF_8));
    }

    Asking sending(byte[] bytes) {
        return new Asking(method, path, headers, bytes);
    }

    byte[] head() {
        var lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                lines.add(name + ": " + value);
            }
        });
        if (!method.equals("GET") && !method.equals("HEAD")) {
            lines.add("Content-Length: " + body.length);
        }
        lines.add("Connection: close");
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
