package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.strategy.Step.Wins;
import app.intact.web.Request;
import app.intact.web.Writing;
import app.intact.win.Area;
import app.intact.win.Win;
import app.intact.win.WinEvent.WinKept;
import app.intact.win.WinId;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Wins brought back from the shelf, and one that comes to mind now. The run keeps their words, so that it stays
/// readable
/// when one is changed or erased there.
public final class WinsKind implements StepKind<Wins> {

    private static final String FIELD = "win";
    private static final String OWN = "own";
    private static final String KEPT = "kept-";

    /// The most shown; the shelf has them all. Our choice: two or three are to be read slowly.
    private static final int MOST = 8;

    private final Around around;
    private final StaticTemplates templates = new StaticTemplates();

    WinsKind(Around around) {
        this.around = around;
    }

    /// What the page shows.
    ///
    /// @param shelf the address of the whole shelf, "" where there is nothing more on it
    public record View(Frame frame, List<Shown> wins, Writing own, String shelf) {
        public View {
            wins = List.copyOf(wins);
        }
    }

    /// A win to bring back.
    public record Shown(String code, String words, String strength, boolean chosen) {}

    @Override
    public JteModel show(Asked asked, Wins step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Wins step, String slip) {
        var shown = shown(asked, step);
        var ask = shown.isEmpty() ? asked.stepKey("none") : asked.stepKey("ask");
        var own = Writing.area(
                        OWN,
                        asked.say(asked.stepKey(shown.isEmpty() ? "own.first" : "own")),
                        "",
                        asked.request().text(OWN).reveal())
                .rows(2)
                .slipped(slip);
        var frame = asked.frame(asked.say(ask), "", shown.isEmpty() ? "" : asked.sayIfAny(asked.stepKey("hint")), true);
        var shelf = around.wins().all().size() > MOST ? "/wins" : "";
        return templates.strategyWins(asked.shell(), new View(frame, shown, own, shelf));
    }

    private List<Shown> shown(Asked asked, Wins step) {
        var before = before(asked, step);
        var left = new ArrayList<>(before);
        var shown = new ArrayList<Shown>();
        for (var win : onShelf(asked, step)) {
            boolean chosen = asked.request().has(OWN)
                    ? asked.request().fields(FIELD).contains(win.id().value())
                    : before.contains(win.what());
            left.remove(win.what());
            shown.add(new Shown(
                    win.id().value(), win.what().reveal(), win.strength().reveal(), chosen));
        }
        for (var words : left) {
            shown.add(new Shown(KEPT + before.indexOf(words), words.reveal(), "", true));
        }
        return shown;
    }

    /// Those of the part of life first.
    private List<Win> onShelf(Asked asked, Wins step) {
        var part = Area.of(asked.run().text(step.part(), ChooseKind.FIELD).reveal());
        var here = part.map(around.wins()::in).orElse(List.of());
        var wins = new ArrayList<>(here);
        around.wins().all().stream().filter(win -> !here.contains(win)).forEach(wins::add);
        return wins.subList(0, Math.min(wins.size(), Math.max(MOST, here.size())));
    }

    private static List<PersonalText> before(Asked asked, Wins step) {
        return asked.run()
                .answer(step.code())
                .map(answer -> List.copyOf(answer.texts().values()))
                .orElse(List.of());
    }

    @Override
    public Taken take(Asked asked, Wins step) {
        var own = asked.request().text(OWN);
        int over = own.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, asked.request().words().count("shell.slip.long", over)), true);
        }
        var before = before(asked, step);
        var texts = new LinkedHashMap<String, PersonalText>();
        asked.request().fields(FIELD).stream()
                .flatMap(code -> words(code, before).stream())
                .distinct()
                .limit(2L * MOST)
                .forEach(words -> texts.put("win-" + texts.size(), words));
        if (own.isBlank()) {
            return Taken.Answer.of(texts);
        }
        texts.put("win-" + texts.size(), own);
        var part = Area.of(asked.run().text(step.part(), ChooseKind.FIELD).reveal());
        List<Event> also = List.of(new WinKept(
                WinId.fresh(around.chance()),
                asked.request().now(),
                part.orElse(Area.EVERYDAY),
                own,
                PersonalText.NONE,
                PersonalText.NONE));
        return new Taken.Answer(texts, Map.of(), also);
    }

    private Optional<PersonalText> words(String code, List<PersonalText> before) {
        for (int i = 0; i < before.size(); i++) {
            if (code.equals(KEPT + i)) {
                return Optional.of(before.get(i));
            }
        }
        return around.wins().find(code).map(Win::what);
    }
}
