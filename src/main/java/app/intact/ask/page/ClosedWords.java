package app.intact.ask.page;

import app.intact.ask.AskDetails;
import app.intact.ask.Closure;
import app.intact.journal.Journal;
import app.intact.web.Request;
import app.intact.words.Times;

/// Why somebody is asked nothing more, beside the field in which they are named.
final class ClosedWords {

    private ClosedWords() {}

    static String of(AskDetails details, Closure closure, Request request, Journal journal) {
        var words = request.words();
        var name = details.whom().reveal().strip();
        var times = new Times(words, journal.clock().getZone());
        return closure.until()
                .map(until -> words.say("ask.closed", "name", name, "day", times.dayOf(until, request.now())))
                .orElseGet(() -> words.say("ask.closed.for-good", "name", name));
    }
}
