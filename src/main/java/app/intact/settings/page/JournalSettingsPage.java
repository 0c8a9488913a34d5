package app.intact.settings.page;

import app.intact.journal.Journal;
import app.intact.settings.IdleLimit;
import app.intact.settings.SettingsBoard;
import app.intact.settings.SettingsEvent;
import app.intact.settings.SettingsEvent.HintsSwitched;
import app.intact.settings.SettingsEvent.IdleLimitChosen;
import app.intact.settings.page.ChooseView.Option;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Arrays;
import java.util.List;

/// `/settings/idle` and `/settings/hints`: choices that are part of the journal.
public final class JournalSettingsPage {

    private static final Reply BACK = new Reply.SeeOther("/settings");

    private final Journal journal;
    private final SettingsBoard board;
    private final StaticTemplates templates = new StaticTemplates();

    public JournalSettingsPage(Journal journal, SettingsBoard board) {
        this.journal = journal;
        this.board = board;
    }

    public Reply idle(Request request) {
        var words = request.words();
        var options = Arrays.stream(IdleLimit.values())
                .map(limit -> new Option(
                        limit.code(),
                        words.say("settings.idle." + limit.code()),
                        words.say("settings.idle." + limit.code() + ".means"),
                        limit == board.idleLimit()))
                .toList();
        return page(
                request,
                new ChooseView(
                        words.say("settings.idle"),
                        words.say("settings.idle.text"),
                        "/settings/idle",
                        "limit",
                        options,
                        null,
                        null));
    }

    public Reply saveIdle(Request request) {
        return IdleLimit.of(request.field("limit"))
                .map(limit -> keep(request, new IdleLimitChosen(request.now(), limit)))
                .orElse(BACK);
    }

    public Reply hints(Request request) {
        var words = request.words();
        var options = List.of(
                new Option(
                        "on", words.say("settings.hints.on"), words.say("settings.hints.on.means"), board.hintsShown()),
                new Option(
                        "off",
                        words.say("settings.hints.off"),
                        words.say("settings.hints.off.means"),
                        !board.hintsShown()));
        return page(
                request,
                new ChooseView(
                        words.say("settings.hints"),
                        words.say("settings.hints.text"),
                        "/settings/hints",
                        "hints",
                        options,
                        null,
                        null));
    }

    public Reply saveHints(Request request) {
        return switch (request.field("hints")) {
            case "on" -> keep(request, new HintsSwitched(request.now(), true));
            case "off" -> keep(request, new HintsSwitched(request.now(), false));
            default -> BACK;
        };
    }

    private Reply keep(Request request, SettingsEvent event) {
        journal.append(request.op(), event);
        request.visit().tell(request.words().say("settings.saved"));
        return BACK;
    }

    private Reply page(Request request, ChooseView view) {
        return new Reply.Html(templates.settingsChoose(request.shell("settings.title", Place.SETTINGS), view));
    }
}
