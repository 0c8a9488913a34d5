package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.quantity.OpaqueId;
import app.intact.strategy.Step.Aside;
import app.intact.strategy.Step.Gather;
import app.intact.strategy.Step.Pool;
import app.intact.web.Shell;
import app.intact.web.Writing;
import app.intact.win.SelfBoard;
import app.intact.win.SelfEvent;
import app.intact.win.SelfEvent.RoleKept;
import app.intact.win.SelfEvent.ValueKept;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Up to so many short lines, a field each.
public final class GatherKind implements StepKind<Gather> {

    private static final String FIELD = "line-";

    private final SelfBoard self;
    private final RandomGenerator chance;
    private final Reasons reasons = new Reasons();
    private final StaticTemplates templates = new StaticTemplates();

    GatherKind(SelfBoard self, RandomGenerator chance) {
        this.self = self;
        this.chance = chance;
    }

    /// What the page shows.
    ///
    /// @param more whether one more field may come
    /// @param fresh the name of the field that has just come, "" for none
    /// @param before whether lines are kept from before
    public record View(
            Frame frame,
            List<Writing> lines,
            boolean more,
            String fresh,
            Reasons.@Nullable View reasons,
            boolean before) {
        public View {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public JteModel show(Asked asked, Gather step) {
        var answered = Answers.of(asked, step.code());
        return page(asked, step, answered.isEmpty() ? fromBefore(step) : answered, 0, Map.of());
    }

    private List<String> fromBefore(Gather step) {
        var kept = kept(step.pool()).stream().map(it -> it.words().reveal()).toList();
        return kept.subList(Math.max(0, kept.size() - step.most()), kept.size());
    }

    private List<? extends SelfEvent> kept(Pool pool) {
        return switch (pool) {
            case NOTHING -> List.of();
            case VALUES -> self.values();
            case ROLES -> self.roles();
        };
    }

    /// @param extra how many fields come beside those that are there
    /// @param slips by the number of the field
    private JteModel page(Asked asked, Gather step, List<String> said, int extra, Map<Integer, String> slips) {
        var shell = asked.shell();
        int usual = Math.max(step.first(), Math.max(said.size(), begun(shell, step)));
        int fields = Math.min(step.most(), usual + extra);
        var lines = new ArrayList<Writing>();
        for (int i = 0; i < fields; i++) {
            var label = asked.request().words().say(asked.stepKey("line"), "n", i + 1);
            lines.add(Writing.line(FIELD + i, label, "", i < said.size() ? said.get(i) : "")
                    .slipped(slips.getOrDefault(i, "")));
        }
        return templates.strategyGather(
                shell,
                new View(
                        asked.frame(),
                        lines,
                        fields < step.most(),
                        extra > 0 && fields > usual ? FIELD + (fields - 1) : "",
                        step.aside() == Aside.REASONS ? reasons.about(asked) : null,
                        !kept(step.pool()).isEmpty()));
    }

    /// How many fields hold something that was begun and not saved.
    private static int begun(Shell shell, Gather step) {
        int fields = 0;
        for (int i = 0; i < step.most(); i++) {
            if (!shell.begun().texts().getOrDefault(FIELD + i, "").isBlank()) {
                fields = i + 1;
            }
        }
        return fields;
    }

    @Override
    public Taken take(Asked asked, Gather step) {
        var said = new ArrayList<String>();
        var slips = new java.util.TreeMap<Integer, String>();
        for (int i = 0; i < step.most() && asked.request().has(FIELD + i); i++) {
            var line = Answers.line(asked.request().field(FIELD + i));
            int over = line.length() - Answers.LONGEST_LINE;
            if (over > 0) {
                slips.put(i, asked.request().words().count("shell.slip.long", over));
            }
            said.add(line);
        }
        if (asked.request().has("more")) {
            return new Taken.Again(page(asked, step, said, 1, slips));
        }
        if (!slips.isEmpty()) {
            return new Taken.Slip(page(asked, step, said, 0, slips), true);
        }
        var lines = new LinkedHashSet<>(said);
        lines.remove("");
        return lines.isEmpty()
                ? Taken.Answer.of(Map.of())
                : new Taken.Answer(
                        Map.of("lines", PersonalText.of(String.join("\n", lines))),
                        Map.of(),
                        fresh(asked, step, lines));
    }

    /// What is new among what they keep beside any rejection.
    private List<Event> fresh(Asked asked, Gather step, SequencedCollection<String> lines) {
        var kept = kept(step.pool());
        return lines.stream()
                .filter(line -> kept.stream()
                        .noneMatch(it -> it.words().reveal().strip().equalsIgnoreCase(line)))
                .flatMap(line -> keep(asked, step, PersonalText.of(line)).stream())
                .toList();
    }

    private Optional<Event> keep(Asked asked, Gather step, PersonalText line) {
        var now = asked.request().now();
        return switch (step.pool()) {
            case NOTHING -> Optional.empty();
            case VALUES -> Optional.of(new ValueKept(OpaqueId.fresh(chance), now, line));
            case ROLES -> Optional.of(new RoleKept(OpaqueId.fresh(chance), now, line));
        };
    }
}
