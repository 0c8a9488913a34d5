package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.web.Request;
import app.intact.words.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in the form of an ask, as it was typed or as it is kept.
record AskForm(
        KindChoice kind,
        String ownKind,
        String whom,
        String what,
        String stage,
        String link,
        boolean asked,
        String planned,
        String askedOn,
        String due,
        boolean namesake) {

    static AskForm fresh(AskBoard asks, LocalDate today) {
        return new AskForm(KindChoice.usual(asks), "", "", "", "", "", true, "", today.toString(), "", false);
    }

    static AskForm of(Ask ask) {
        var details = ask.details();
        return new AskForm(
                new KindChoice(details.kind(), details.ownKind()),
                details.ownKind().reveal(),
                details.whom().reveal(),
                details.what().reveal(),
                details.stage().reveal(),
                details.link().reveal(),
                details.asked(),
                day(details.planned()),
                day(details.askedOn()),
                day(details.due()),
                details.namesake());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static AskForm typed(Request request, AskBoard asks) {
        return new AskForm(
                KindChoice.in(request, asks).orElseGet(() -> KindChoice.usual(asks)),
                request.field("own-kind"),
                request.field("whom"),
                request.field("what"),
                request.field("stage"),
                request.field("link"),
                !request.field("made").equals("planned"),
                request.field("planned"),
                request.field("asked-on"),
                request.field("due"),
                request.has("namesake"));
    }

    /// Words about what has to change, "" for nothing.
    ///
    /// @param closed why nobody of that name is asked
    record Slips(
            String whom,
            String what,
            String ownKind,
            String stage,
            String link,
            String planned,
            String askedOn,
            String due,
            String closed) {

        static final Slips NONE = new Slips("", "", "", "", "", "", "", "", "");

        boolean any() {
            return !equals(NONE);
        }

        /// Whether *More* has to be open for one of them to be seen.
        boolean anyInMore() {
            return !(planned + askedOn + due + stage + link).isEmpty();
        }

        Slips askedOn(String words) {
            return new Slips(whom, what, ownKind, stage, link, planned, words, due, closed);
        }

        Slips closed(String words) {
            return new Slips(whom, what, ownKind, stage, link, planned, askedOn, due, words);
        }
    }

    static Slips slips(Request request, AskForm form, LocalDate today) {
        var words = request.words();
        boolean nameless = form.whom().isBlank() && form.what().isBlank();
        return new Slips(
                nameless ? words.say("ask.slip.nameless") : tooLong(request, "whom"),
                tooLong(request, "what"),
                request.field("kind").equals("own") && form.ownKind().isBlank()
                        ? words.say("ask.slip.kind")
                        : tooLong(request, "own-kind"),
                tooLong(request, "stage"),
                tooLong(request, "link"),
                Days.isNone(form.planned()) ? words.say("ask.slip.day") : "",
                form.asked() ? past(form.askedOn(), today, words) : "",
                form.asked() ? due(form, words) : "",
                "");
    }

    private static String past(String typed, LocalDate today, Words words) {
        if (Days.isNone(typed)) {
            return words.say("ask.slip.day");
        }
        return Days.read(typed).filter(day -> day.isAfter(today)).isPresent() ? words.say("ask.slip.ahead") : "";
    }

    private static String due(AskForm form, Words words) {
        if (Days.isNone(form.due())) {
            return words.say("ask.slip.day");
        }
        var asked = Days.read(form.askedOn());
        boolean before = Days.read(form.due())
                .filter(due -> asked.isPresent() && due.isBefore(asked.get()))
                .isPresent();
        return before ? words.say("ask.slip.due") : "";
    }

    private static String tooLong(Request request, String name) {
        int over = request.text(name).length() - Request.LONGEST;
        return over > 0 ? request.words().count("shell.slip.long", over) : "";
    }

    /// Says nothing of what was typed.
    @Override
    public String toString() {
        return "AskForm";
    }
}
