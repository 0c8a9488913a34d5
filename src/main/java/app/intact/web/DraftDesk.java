package app.intact.web;

import app.intact.vault.OpenVault;
import app.intact.vault.VaultFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Puts what was begun back on its page, and lets go of it once it was saved or its page is gone. Only a vault has
/// drafts; a journal in memory and the example have none. Whatever goes wrong here stops no page and no saving.
///
/// @param <H> the pages of one open journal
final class DraftDesk<H> {

    private final List<Route<H>> routes;
    private final BiFunction<Map<String, String>, String, Request> asking;

    /// @param asking makes a request for a page, of nobody's visit, from the parts of its path and its query
    DraftDesk(List<Route<H>> routes, BiFunction<Map<String, String>, String, Request> asking) {
        this.routes = routes;
        this.asking = asking;
    }

    /// @param address the page's, with its query
    Begun shown(String address, Opened<H> opened, OpenVault vault) {
        boolean today = address.equals("/");
        if (!(today || Draft.isPlace(address)) || isOnlyRead(vault)) {
            return Begun.NOTHING;
        }
        var drafts = Drafts.in(vault);
        if (today) {
            var there = drafts.newestFirst().stream()
                    .map(Draft::page)
                    .filter(page -> reply(page, opened) instanceof Reply.Html)
                    .findFirst();
            return new Begun(false, "", Map.of(), there.orElse(""));
        }
        return new Begun(true, address, drafts.on(address).map(Draft::texts).orElse(Map.of()), "");
    }

    private static boolean isOnlyRead(OpenVault vault) {
        try {
            return vault.readOnly();
        } catch (VaultFailure closed) {
            return true;
        }
    }

    /// The same form again, with a slip: the newer words are in it already.
    static Begun again(String form) {
        return Draft.isPlace(form) ? new Begun(true, "", Map.of(), "") : Begun.NOTHING;
    }

    /// Something was saved: what was begun in that form goes, and what belongs to pages that are there no longer.
    void saved(String form, Opened<H> opened, OpenVault vault) {
        var drafts = Drafts.in(vault);
        if (drafts.isEmpty()) {
            return;
        }
        var left = drafts.without(
                draft -> draft.form().equals(form) || reply(draft.page(), opened) instanceof Reply.NotFound);
        left.keepIn(vault, drafts);
    }

    /// What a page answers; asking for a page changes nothing.
    private Reply reply(String address, Opened<H> opened) {
        int mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var query = mark < 0 ? "" : address.substring(mark + 1);
        for (var route : routes) {
            var segments = segments(route, path);
            if (segments.isPresent()) {
                return route.handling().apply(Optional.of(opened.pages()), asking.apply(segments.get(), query));
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
