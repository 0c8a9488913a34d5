package app.intact.rejection.page;

import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionId;
import app.intact.rejection.Titles;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rejection that came back, if one is known, and where the pages about it lead.
record ReplayAbout(Optional<Rejection> rejection) {

    /// Named in the address (`?of=`) or by the form; none where it is unknown or was erased.
    static ReplayAbout of(Request request, RejectionBoard rejections) {
        var named = request.has("of") ? request.field("of") : request.query("of");
        return new ReplayAbout(rejections.find(named));
    }

    @Nullable
    RejectionId id() {
        return rejection.map(Rejection::id).orElse(null);
    }

    /// The id as it stands in addresses and forms, "" for none.
    String code() {
        return rejection.map(it -> it.id().value()).orElse("");
    }

    /// @param path with no query yet
    String at(String path) {
        return rejection.isEmpty() ? path : path + "?of=" + code();
    }

    /// What it is called, "" where none is known.
    String title(Request request) {
        return rejection.map(it -> title(it, request)).orElse("");
    }

    static String title(Rejection rejection, Request request) {
        var shell = request.shell("replay.title", Place.NONE);
        return Titles.of(rejection, shell.words(), shell.times(), shell.now());
    }

    /// Looking from outside is another view: it is not offered in the first hour at a high sting.
    boolean mayLookFromOutside(Request request) {
        return rejection
                .filter(it -> it.isCareful() || it.isTooFresh(request.now()))
                .isEmpty();
    }
}
