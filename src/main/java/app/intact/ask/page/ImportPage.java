package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.ask.sheet.Mapping;
import app.intact.ask.sheet.Plan;
import app.intact.ask.sheet.Preset;
import app.intact.ask.sheet.Reading.Unreadable;
import app.intact.ask.sheet.Reading.Why;
import app.intact.ask.sheet.Table;
import app.intact.ask.sheet.TableFormat;
import app.intact.journal.Journal;
import app.intact.quantity.OpaqueId;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// `/asks/import`: asks from a file. The file is held here, in memory, until it was taken over, another comes, or the
/// vault locks. Nothing is written before *Add*, and then everything at once.
public final class ImportPage {

    private final Journal journal;
    private final AskBoard asks;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();
    private @Nullable Held held;

    ImportPage(Journal journal, AskBoard asks, RandomGenerator chance) {
        this.journal = journal;
        this.asks = asks;
        this.chance = chance;
    }

    /// The file that is being looked at.
    private record Held(String id, Table table, Mapping seen) {}

    /// Where a file is chosen.
    ///
    /// @param programs whose files are known
    public record View(String slip, String pasted, String programs, List<Past> past) {
        public View {
            past = List.copyOf(past);
        }
    }

    /// An import that can be taken back.
    public record Past(String path, String title, String line) {}

    /// `GET /asks/import`
    public Reply show(Request request) {
        return new Reply.Html(page(request, "", ""));
    }

    private JteModel page(Request request, String slip, String pasted) {
        var shell = request.shell("ask.import.title", Place.NONE);
        var past = asks.imports().stream()
                .filter(made -> !asks.imported(made.batch()).isEmpty())
                .map(made -> past(made, shell))
                .toList();
        var programs = java.util.Arrays.stream(Preset.values())
                .filter(preset -> preset != Preset.OTHER)
                .map(preset -> shell.say("ask.import.preset." + preset.code()))
                .collect(java.util.stream.Collectors.joining(", "));
        return templates.askImport(shell, new View(slip, pasted, programs, past));
    }

    private Past past(AsksImported made, Shell shell) {
        int there = asks.imported(made.batch()).size();
        return new Past(
                "/asks/imports/" + made.batch(),
                shell.times().moment(made.at(), shell.now()),
                shell.count("ask.import.past", there));
    }

    /// `POST /asks/import`: a file, or its text.
    public Reply take(Request request) {
        var pasted = request.field("pasted");
        byte[] bytes = request.file().length > 0 ? request.file() : pasted.getBytes(StandardCharsets.UTF_8);
        var reading = request.isFileTooLarge()
                ? new Unreadable(Why.TOO_LARGE, 0)
                : new TableFormat(journal.clock().getZone()).read(bytes);
        return switch (reading) {
            case Unreadable unreadable -> new Reply.Refused(page(request, why(unreadable, request.words()), pasted));
            case Table table -> {
                held = new Held(OpaqueId.fresh(chance), table, Mapping.guess(table));
                yield new Reply.SeeOther("/asks/import/" + held.id());
            }
        };
    }

    private static String why(Unreadable unreadable, Words words) {
        var why = words.say(
                "ask.import.unreadable." + unreadable.why().code(),
                "megabytes",
                TableFormat.LARGEST >> 20,
                "rows",
                "%,d".formatted(TableFormat.MOST_ROWS));
        return unreadable.row() == 0 || unreadable.why() == Why.TOO_MANY_ROWS
                ? why
                : words.say("ask.import.row", "row", unreadable.row(), "problem", why);
    }

    /// `GET /asks/import/{sheet}`: what it would be.
    public Reply look(Request request) {
        return about(request, file -> new Reply.Html(page(request, file, file.seen(), "")));
    }

    private JteModel page(Request request, Held file, Mapping mapping, String slip) {
        var shell = request.shell("ask.import.look.title", Place.NONE);
        var plan = plan(request, file, mapping);
        return templates.askImportLook(shell, ImportView.of(file.id(), file.table(), mapping, plan, slip, asks, shell));
    }

    private Plan plan(Request request, Held file, Mapping mapping) {
        return Plan.of(file.table(), mapping, asks, Days.today(request, journal));
    }

    /// `POST /asks/import/{sheet}`: looks again, or adds all of it in one go.
    public Reply save(Request request) {
        return about(request, file -> {
            var mapping = ImportChoices.in(request, file.table(), file.seen(), asks);
            held = new Held(file.id(), file.table(), mapping);
            if (!request.has("add")) {
                return new Reply.Html(page(request, file, mapping, ""));
            }
            var plan = plan(request, file, mapping);
            var slip = slip(request, mapping, plan);
            if (!slip.isEmpty()) {
                return new Reply.Refused(page(request, file, mapping, slip));
            }
            var preset = ImportView.preset(file.table());
            journal.append(request.op(), plan.events(OpaqueId.fresh(chance), preset, request.now(), chance));
            held = null;
            request.visit()
                    .tell(request.words().count("ask.import.done", plan.asks().size()));
            return new Reply.SeeOther("/asks");
        });
    }

    private static String slip(Request request, Mapping mapping, Plan plan) {
        var words = request.words();
        var fault = mapping.fault();
        if (fault.isPresent()) {
            return words.say("ask.import.fault." + fault.get().code());
        }
        if (!ImportChoices.statusWasSeen(request, mapping)) {
            return words.say("ask.import.fault.look");
        }
        if (!plan.flaws().isEmpty() && !mapping.withoutFlawed()) {
            return words.count("ask.import.fault.flaws", plan.flawed());
        }
        return plan.asks().isEmpty() ? words.say("ask.import.fault.nothing") : "";
    }

    private Reply about(Request request, Function<Held, Reply> page) {
        var file = held;
        return file != null && file.id().equals(request.segment("sheet"))
                ? page.apply(file)
                : new Reply.SeeOther("/asks/import");
    }
}
