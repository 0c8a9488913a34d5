package app.intact.strategy.page;

import app.intact.language.MessageGroup;
import app.intact.language.MessageReader;
import app.intact.language.MessageReading;
import app.intact.language.MessageReading.Detail;
import app.intact.language.PersonalText;
import app.intact.rejection.Kind;
import app.intact.strategy.Step.Sift;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The parts of a pasted message, sorted by a reader, with what the message does not say beside them.
public final class SiftKind implements StepKind<Sift> {

    /// The text that holds what the message did not say, a code a line.
    static final String UNSAID = "unsaid";

    /// The most parts on one page; what is left over stays together in the last one. Our choice: a long letter of
    /// refusal has about fifteen.
    private static final int MOST = 20;

    private final MessageReader reader;
    private final StaticTemplates templates = new StaticTemplates();

    SiftKind(MessageReader reader) {
        this.reader = reader;
    }

    /// What the page shows.
    ///
    /// @param stock said where all its reasons are what many get, else ""
    /// @param unsaid what it does not say
    public record View(Frame frame, List<Piles.Line> lines, String stock, String unsaidTitle, List<String> unsaid) {
        public View {
            lines = List.copyOf(lines);
            unsaid = List.copyOf(unsaid);
        }
    }

    /// The piles, in the order in which they are shown.
    static List<String> piles() {
        return Stream.of(MessageGroup.values()).map(SiftKind::code).toList();
    }

    private static String code(MessageGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Piles piles(Sift step) {
        return new Piles(step.code(), piles(), MOST);
    }

    private MessageReading reading(Asked asked, Sift step) {
        return reader.read(asked.run().text(step.source(), "text"));
    }

    @Override
    public JteModel show(Asked asked, Sift step) {
        var reading = reading(asked, step);
        var view = new View(
                asked.frame(),
                piles(step).show(asked, laid(reading)),
                reading.givesOnlyStockReasons() ? asked.say(asked.stepKey("stock")) : "",
                asked.say(asked.stepKey(UNSAID)),
                unsaid(asked, reading).stream()
                        .map(what -> asked.say(asked.stepKey(UNSAID + "." + what)))
                        .toList());
        return templates.strategySift(asked.shell(), view);
    }

    private static List<Piles.Laid> laid(MessageReading reading) {
        var laid = new ArrayList<Piles.Laid>();
        for (var part : reading.parts()) {
            var words = part.words().reveal();
            if (laid.size() < MOST) {
                laid.add(new Piles.Laid(words, code(part.role().group())));
            } else {
                var last = laid.removeLast();
                laid.add(new Piles.Laid(last.said() + " " + words, last.pile()));
            }
        }
        return laid;
    }

    /// How many others there were means little where somebody close said no.
    private static List<String> unsaid(Asked asked, MessageReading reading) {
        boolean close = asked.rejection()
                .flatMap(it -> it.kind())
                .filter(kind -> kind == Kind.DATE || kind == Kind.FRIENDS || kind == Kind.FAVOUR)
                .isPresent();
        var unsaid = new ArrayList<String>();
        if (!reading.details().contains(Detail.REASON)) {
            unsaid.add("why");
        }
        if (!close && !reading.details().contains(Detail.HOW_CLOSE)) {
            unsaid.add("close");
        }
        if (!close && !reading.details().contains(Detail.HOW_MANY)) {
            unsaid.add("many");
        }
        unsaid.add("you");
        unsaid.add("others");
        return unsaid;
    }

    @Override
    public Taken take(Asked asked, Sift step) {
        var texts = new LinkedHashMap<>(piles(step).take(asked));
        if (!texts.isEmpty()) {
            texts.put(UNSAID, PersonalText.of(String.join("\n", unsaid(asked, reading(asked, step)))));
        }
        return Taken.Answer.of(texts);
    }
}
