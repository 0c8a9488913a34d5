package app.intact.portable;

import app.intact.ally.Allies;
import app.intact.ask.AskBoard;
import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.plan.Plan;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.plan.Plans;
import app.intact.rejection.Felt;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.rejection.Titles;
import app.intact.vault.Ledger;
import app.intact.win.SelfBoard;
import app.intact.win.SelfEvent;
import app.intact.win.WinShelf;
import app.intact.words.Times;
import app.intact.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Everything about each rejection as text that a person can read, the latest first, then their asks, wins
/// and people: Markdown, with what they wrote set as quotations so that nothing in it is taken for a heading
/// or a link.
public final class Markdown {

    private final EventFormat format;
    private final Words words;
    private final Clock clock;

    public Markdown(EventFormat format, Words words, Clock clock) {
        this.format = format;
        this.words = words;
        this.clock = clock;
    }

    /// @return how many rejections were written
    /// @throws UncheckedIOException when the file cannot take them
    public int write(Ledger ledger, OutputStream out) {
        var rejections = new RejectionBoard();
        var plans = new Plans();
        var shelf = new WinShelf();
        var allies = new Allies();
        var exercises = new ExerciseTexts();
        var self = new SelfBoard();
        var asks = new AskBoard();
        new Journal(ledger, format, clock, List.of(rejections, plans, shelf, allies, exercises, self, asks));
        var text = new StringBuilder();
        text.append("# ").append(words.say("portable.title")).append("\n\n");
        text.append(words.say("portable.made", "day", times().day(clock.instant(), clock.instant())))
                .append("\n");
        rejections.latestFirst().forEach(rejection -> {
            add(rejection, text);
            exercises.of(rejection.id()).forEach(said -> quote(said, text));
            plans.of(rejection.id()).forEach(plan -> add(plan, text));
        });
        asks(asks, text);
        wins(shelf, text);
        people(allies, text);
        own("win.self.values", self.values(), text);
        own("win.self.roles", self.roles(), text);
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rejections.size();
    }

    private Times times() {
        return new Times(words, clock.getZone());
    }

    private void add(Rejection rejection, StringBuilder text) {
        var title = Titles.of(rejection, words, times(), clock.instant());
        text.append("\n## ")
                .append(times().brief(rejection.toldAt()))
                .append(", ")
                .append(rejection.toldAt().atZone(clock.getZone()).getYear())
                .append("\n");
        quote(rejection.text().isBlank() ? title : rejection.text().reveal(), text);
        rejection.kind().ifPresent(kind -> line(words.say("rejection.kind." + kind.code()), text));
        stings(rejection, text);
        rejection.feelings().ifPresent(named -> feelings(named, text));
        rejection.story().ifPresent(story -> story(story, text));
        rejection.differences().forEach(difference -> {
            quote(difference.conclusion().reveal(), text);
            line(words.say("portable.sting", "n", difference.stingOfConclusion().value()), text);
            quote(difference.feeling().reveal(), text);
            line(words.say("portable.sting", "n", difference.stingOfFeeling().value()), text);
        });
        rejection.accounts().stream().map(PersonalText::reveal).forEach(account -> quote(account, text));
    }

    private void stings(Rejection rejection, StringBuilder text) {
        text.append("\n");
        rejection.firstSting().ifPresent(sting -> item(rejection.toldAt(), sting.value(), text));
        rejection.ratings().forEach(rating -> item(rating.at(), rating.sting().value(), text));
        rejection
                .replays()
                .forEach(at -> text.append("- ")
                        .append(times().brief(at))
                        .append(": ")
                        .append(words.say("portable.replay"))
                        .append("\n"));
    }

    private void item(java.time.Instant at, int sting, StringBuilder text) {
        text.append("- ")
                .append(times().brief(at))
                .append(": ")
                .append(words.say("portable.sting", "n", sting))
                .append("\n");
    }

    private void feelings(FeelingsNamed named, StringBuilder text) {
        if (!named.feelings().isEmpty()) {
            var list = named.feelings().stream().map(this::word).toList();
            line(words.say("portable.felt", "feelings", String.join(", ", list)), text);
        }
        quote(named.own().reveal(), text);
    }

    private String word(Felt felt) {
        var key = felt.feeling().startsWith("family-")
                ? "feeling.family." + felt.feeling().substring("family-".length())
                : "feeling." + felt.feeling();
        var word = words.has(key) ? words.say(key).toLowerCase(Locale.ENGLISH) : felt.feeling();
        return felt.strength() == null ? word : word + " " + felt.strength().value();
    }

    private void story(StoryTold story, StringBuilder text) {
        quote(story.story().reveal(), text);
        if (story.belief() != null) {
            line(words.say("portable.belief", "n", story.belief().value()), text);
        }
        story.shares()
                .forEach((cause, points) -> line(words.say("rejection.cause." + cause.code()) + ": " + points, text));
    }

    private void add(Plan plan, StringBuilder text) {
        line(words.say("portable.planned", "day", times().dayOf(plan.day(), clock.instant())), text);
        quote(plan.what().reveal(), text);
        quote(plan.where().reveal(), text);
        plan.outcome()
                .ifPresent(it -> line(
                        words.say(
                                it == Outcome.DONE
                                        ? "plan.asks." + plan.asks().code() + ".done"
                                        : "plan.outcome.let-go"),
                        text));
        quote(plan.how().reveal(), text);
    }

    private void asks(AskBoard asks, StringBuilder text) {
        if (asks.size() > 0) {
            text.append("\n## ").append(words.say("ask.title")).append("\n");
        }
        var texts = new AskTexts(asks, words, clock);
        asks.latestFirst().forEach(ask -> {
            AskTexts.own(ask).forEach(said -> quote(said, text));
            texts.lines(ask).forEach(said -> line(escaped(said), text));
        });
    }

    private void wins(WinShelf shelf, StringBuilder text) {
        if (!shelf.all().isEmpty()) {
            text.append("\n## ").append(words.say("win.list.title")).append("\n");
        }
        shelf.all().forEach(win -> {
            line(words.say("win.area." + win.area().code()), text);
            Stream.of(win.what(), win.strength(), win.valued()).forEach(said -> quote(said.reveal(), text));
        });
    }

    private void own(String title, List<? extends SelfEvent> kept, StringBuilder text) {
        if (!kept.isEmpty()) {
            text.append("\n## ").append(words.say(title)).append("\n");
        }
        kept.forEach(one -> quote(one.words().reveal(), text));
    }

    private void people(Allies allies, StringBuilder text) {
        if (!allies.all().isEmpty()) {
            text.append("\n## ").append(words.say("ally.list.title")).append("\n");
        }
        allies.all().forEach(ally -> {
            Stream.of(ally.name(), ally.number(), ally.mail(), ally.note()).forEach(said -> quote(said.reveal(), text));
            if (!ally.mayBeOffered()) {
                line(words.say("ally.apart." + ally.standing().code()), text);
            }
        });
    }

    private static void line(String line, StringBuilder text) {
        text.append("\n").append(line).append("\n");
    }

    private static void quote(String words, StringBuilder text) {
        if (words.isBlank()) {
            return;
        }
        text.append("\n");
        words.lines().forEach(line -> text.append("> ").append(escaped(line)).append("\n"));
    }

    /// Signs that Markdown or HTML would take for more than themselves.
    private static String escaped(String line) {
        return line.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
