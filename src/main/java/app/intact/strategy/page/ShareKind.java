package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.quantity.Hundred;
import app.intact.quantity.Intensity;
import app.intact.strategy.Step.Share;
import app.intact.web.Sharing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/// One hundred points shared out between the lines of earlier answers.
public final class ShareKind implements StepKind<Share> {

    private static final String FIELD = "line-";

    /// How much a press of a dial changes. Our choice: ten presses for all of it.
    private static final int STEP = 10;

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, Sharing sharing) {}

    /// A line with its points.
    record Shared(String line, int points) {}

    @Override
    public JteModel show(Asked asked, Share step) {
        var lines = lines(asked, step);
        var kept = kept(asked, step.code());
        var points = lines.stream()
                .map(line -> kept.stream()
                        .filter(one -> one.line().equals(line))
                        .mapToInt(Shared::points)
                        .findFirst()
                        .orElse(0))
                .toList();
        return page(asked, lines, points);
    }

    private JteModel page(Asked asked, List<String> lines, List<Integer> points) {
        return templates.strategyShare(
                asked.shell(), new View(asked.frame(), Sharing.of(fields(lines), lines, points, STEP, true)));
    }

    private static List<String> lines(Asked asked, Share step) {
        var lines = new LinkedHashSet<String>();
        step.sources().forEach(source -> lines.addAll(Answers.of(asked, source)));
        var open = asked.sayIfAny(asked.stepKey("open"));
        if (!open.isEmpty()) {
            lines.add(open);
        }
        return List.copyOf(lines);
    }

    private static List<String> fields(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> FIELD + i).toList();
    }

    /// What was shared out before, the lines as they were then.
    static List<Shared> kept(Asked asked, String step) {
        var shared = new ArrayList<Shared>();
        asked.run()
                .answer(step)
                .ifPresent(answer -> answer.texts().forEach((name, line) -> {
                    var points = answer.ratings().get(name);
                    if (points != null) {
                        shared.add(new Shared(line.reveal(), points.value()));
                    }
                }));
        return List.copyOf(shared);
    }

    /// The lines come back with the form, so that a change in another tab never gives points to a wrong
    /// one.
    @Override
    public Taken take(Asked asked, Share step) {
        var request = asked.request();
        var there = lines(asked, step);
        var lines = new ArrayList<String>();
        var fields = new ArrayList<String>();
        for (int i = 0; i < there.size(); i++) {
            var line = request.field(FIELD + i + "-said").replace("\r\n", "\n");
            if (there.contains(line) && !lines.contains(line)) {
                lines.add(line);
                fields.add(FIELD + i);
            }
        }
        var points = Sharing.pressed(request, fields, STEP);
        if (Sharing.isPressed(request)) {
            return new Taken.Again(page(asked, lines, points));
        }
        int sum = Hundred.sum(points);
        if (sum == 0) {
            return Taken.Answer.of(java.util.Map.of());
        }
        if (sum != Hundred.WHOLE) {
            request.visit().tell(request.words().say("shell.sharing.scaled", "n", sum));
        }
        return answer(lines, Hundred.scaled(points));
    }

    private static Taken answer(List<String> lines, List<Integer> points) {
        var texts = new LinkedHashMap<String, PersonalText>();
        var ratings = new LinkedHashMap<String, Intensity>();
        for (int i = 0; i < lines.size(); i++) {
            texts.put(FIELD + i, PersonalText.of(lines.get(i)));
            ratings.put(FIELD + i, Intensity.of(points.get(i)));
        }
        return new Taken.Answer(texts, ratings, List.of());
    }
}
