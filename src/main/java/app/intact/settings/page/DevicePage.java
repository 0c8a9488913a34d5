package app.intact.settings.page;

import app.intact.settings.Preferences;
import app.intact.settings.PreferencesFile;
import app.intact.settings.page.ChooseView.Option;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `/settings/look` and `/settings/leave`: what holds while the vault is locked too, kept beside it.
public final class DevicePage {

    private static final Reply BACK = new Reply.SeeOther("/settings");

    private final PreferencesFile preferences;
    private final StaticTemplates templates = new StaticTemplates();

    public DevicePage(PreferencesFile preferences) {
        this.preferences = preferences;
    }

    public Reply look(Request request) {
        var words = request.words();
        var now = preferences.now();
        var themes = List.of("system", "light", "dark").stream()
                .map(theme -> new Option(
                        theme,
                        words.say("settings.look." + theme),
                        "",
                        theme.equals(now.theme().isEmpty() ? "system" : now.theme())))
                .toList();
        var neutral = new Option(
                "neutral", words.say("settings.look.neutral"), words.say("settings.look.neutral.hint"), now.neutral());
        return new Reply.Html(page(
                request,
                new ChooseView(
                        words.say("settings.look"),
                        words.say("settings.kept-plain"),
                        "/settings/look",
                        "theme",
                        themes,
                        neutral,
                        null)));
    }

    public Reply saveLook(Request request) {
        return change(request, now -> now.looking(request.field("theme"), request.has("neutral")));
    }

    public Reply leave(Request request) {
        return new Reply.Html(page(request, leaving(request, preferences.now().leaveTo(), "")));
    }

    public Reply saveLeave(Request request) {
        boolean own = request.field("to").equals("own");
        var address = own ? request.field("address").strip() : request.field("to");
        if (own ? !Preferences.canLeaveTo(address) : !LeaveTargets.isOffered(address)) {
            return new Reply.Refused(
                    page(request, leaving(request, address, request.words().say("settings.leave.slip"))));
        }
        return change(request, now -> now.leavingTo(address));
    }

    private static ChooseView leaving(Request request, String address, String slip) {
        var words = request.words();
        var options = new ArrayList<Option>();
        boolean own = !LeaveTargets.isOffered(address);
        LeaveTargets.OFFERED.forEach(target -> options.add(new Option(
                target.address(),
                words.say("settings.leave." + target.name()),
                target.address().equals(Preferences.BLANK) ? "" : target.address(),
                target.address().equals(address))));
        options.add(new Option("own", words.say("settings.leave.own"), "", own));
        var line = silent("address", words, own ? address : "", slip);
        return new ChooseView(
                words.say("settings.leave"),
                words.say("settings.leave.text"),
                "/settings/leave",
                "to",
                options,
                null,
                line);
    }

    private static Writing silent(String name, Words words, String value, String slip) {
        return new Writing(
                name,
                words.say("settings.leave.address"),
                words.say("settings.leave.address.hint"),
                value,
                1,
                false,
                "",
                slip);
    }

    private Reply change(Request request, UnaryOperator<Preferences> change) {
        boolean kept = preferences.change(change);
        request.visit().tell(request.words().say(kept ? "settings.saved" : "settings.not-kept"));
        return BACK;
    }

    private gg.jte.models.runtime.JteModel page(Request request, ChooseView view) {
        return templates.settingsChoose(request.shell("settings.title", Place.SETTINGS), view);
    }
}
