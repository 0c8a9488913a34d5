package app.intact.web;

import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Asks for pages within the program, for nobody's visit; asking for a page changes nothing.
///
/// @param <H> the pages of one open journal
final class Asking<H> {

    private final List<Route<H>> routes;
    private final BiFunction<Map<String, String>, String, Request> request;

    /// @param request makes a request for a page, from the parts of its path and its query
    Asking(List<Route<H>> routes, BiFunction<Map<String, String>, String, Request> request) {
        this.routes = routes;
        this.request = request;
    }

    /// Makes each page so many times and lets it go.
    void practise(Opened<H> opened, List<String> addresses, int times) {
        for (int i = 0; i < times; i++) {
            for (var address : addresses) {
                if (reply(address, opened) instanceof Reply.Html(var page)) {
                    page.render(new Utf8ByteOutput());
                }
            }
        }
    }

    /// What a page answers.
    Reply reply(String address, Opened<H> opened) {
        int mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var query = mark < 0 ? "" : address.substring(mark + 1);
        for (var route : routes) {
            var segments = segments(route, path);
            if (segments.isPresent()) {
                return route.handling().apply(Optional.of(opened.pages()), request.apply(segments.get(), query));
            }
        }
        return new Reply.NotFound();
    }

    /// The parts of a path that a route names, where it answers that path.
    private static <H> Optional<Map<String, String>> segments(Route<H> route, String path) {
        var asked = path.split("/", -1);
        var known = route.path().split("/", -1);
        if (route.method() != Route.Method.GET || asked.length != known.length) {
            return Optional.empty();
        }
        var named = new HashMap<String, String>();
        for (int i = 0; i < known.length; i++) {
            if (known[i].startsWith("{")) {
                named.put(known[i].substring(1, known[i].length() - 1), asked[i]);
            } else if (!known[i].equals(asked[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }
}
