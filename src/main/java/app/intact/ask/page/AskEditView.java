package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.web.Writing;
import app.intact.words.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of an ask.
///
/// @param id "" for a new one
/// @param answered whether its answer says that it was made
/// @param moreOpen whether the rest is unfolded
/// @param closed why nobody of that name is asked, "" where nothing is in the way
public record AskEditView(
        String id,
        List<KindChoice.Option> kinds,
        Writing ownKind,
        Writing whom,
        Writing what,
        Writing stage,
        Writing link,
        boolean asked,
        boolean answered,
        Days.Field planned,
        Days.Field askedOn,
        Days.Field due,
        boolean namesake,
        boolean moreOpen,
        String closed) {

    public AskEditView {
        kinds = List.copyOf(kinds);
    }

    static AskEditView of(
            @Nullable Ask ask, AskForm form, AskForm.Slips slips, AskBoard asks, Words words, LocalDate today) {
        return new AskEditView(
                ask == null ? "" : ask.id().value(),
                KindChoice.options(asks, words, form.kind(), true),
                quiet("own-kind", words.say("ask.edit.own-kind"), "", form.ownKind(), slips.ownKind()),
                quiet("whom", words.say("ask.edit.whom"), words.say("ask.edit.whom.hint"), form.whom(), slips.whom()),
                line("what", words.say("ask.edit.what"), words.say("ask.edit.what.hint"), form.what(), slips.what()),
                line(
                        "stage",
                        words.say("ask.edit.stage"),
                        words.say("ask.edit.stage.hint"),
                        form.stage(),
                        slips.stage()),
                quiet("link", words.say("ask.edit.link"), words.say("ask.edit.link.hint"), form.link(), slips.link()),
                form.asked(),
                ask != null && ask.wasMadeForCertain(),
                field("planned", words.say("ask.edit.planned"), form.planned(), slips.planned()),
                field("asked-on", words.say("ask.edit.asked-on"), form.askedOn(), slips.askedOn())
                        .until(today),
                field("due", words.say("ask.edit.due"), form.due(), slips.due())
                        .hinted(words.count("ask.edit.due.hint", asks.waitDays())),
                form.namesake(),
                ask != null || slips.anyInMore(),
                slips.closed());
    }

    private static Days.Field field(String name, String label, String typed, String slip) {
        return new Days.Field(name, label, "", typed, "", slip);
    }

    private static Writing line(String name, String label, String hint, String value, String slip) {
        return Writing.line(name, label, hint, value).slipped(slip);
    }

    /// Names and addresses are not read for danger while they are typed.
    private static Writing quiet(String name, String label, String hint, String value, String slip) {
        return new Writing(name, label, hint, value, 1, false, "", slip);
    }
}
