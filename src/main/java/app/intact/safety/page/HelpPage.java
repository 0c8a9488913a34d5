package app.intact.safety.page;

import app.intact.ally.Allies;
import app.intact.ally.Ally;
import app.intact.safety.LocalHelp;
import app.intact.safety.page.HelpView.Choice;
import app.intact.safety.page.HelpView.Number;
import app.intact.safety.page.HelpView.Person;
import app.intact.settings.Preferences;
import app.intact.settings.PreferencesFile;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `GET /help`, `POST /help/country`: who can be called now. It works while the vault is locked; of what is done here
/// only the chosen country is kept.
public final class HelpPage {

    private final Whereabouts whereabouts;
    private final PreferencesFile preferences;
    private final StaticTemplates templates = new StaticTemplates();

    public HelpPage(Whereabouts whereabouts, PreferencesFile preferences) {
        this.whereabouts = whereabouts;
        this.preferences = preferences;
    }

    /// @param allies the person's own people, nothing while locked
    public Reply show(Optional<Allies> allies, Request request) {
        var shell = request.shell("safety.help.title", Place.HELP);
        return new Reply.Html(templates.safetyHelp(
                shell, view(request.visit().onward(), allies, shell, whereabouts.of(request.languages()))));
    }

    /// Chooses the country.
    public Reply choose(Request request) {
        var chosen = request.field("country");
        if (chosen.equals(Preferences.ELSEWHERE)
                || whereabouts.contacts().forCountry(chosen).isPresent()) {
            if (!preferences.change(now -> now.inCountry(chosen))) {
                request.visit().tell(request.words().say("settings.not-kept"));
            }
        }
        return new Reply.SeeOther("/help");
    }

    private HelpView view(String back, Optional<Allies> allies, Shell shell, Whereabouts.Place place) {
        var words = shell.words();
        var lines = new HelpLines(words);
        var shown = place.help().map(LocalHelp::contacts).orElse(List.of());
        return new HelpView(
                back,
                place.name(),
                place.ground()
                        .map(ground -> words.say("safety.guess." + ground.code()))
                        .orElse(""),
                lines.emergency(place.help()),
                HelpLines.ordered(shown).stream().map(lines::of).toList(),
                missing(words, place),
                people(allies),
                aboutPeople(words, allies),
                allies.isPresent(),
                countries(words, place));
    }

    private static String missing(Words words, Whereabouts.Place place) {
        if (place.help().isPresent()) {
            return "";
        }
        if (place.country().isEmpty()) {
            return words.say("safety.missing.unknown");
        }
        var country = place.name().isEmpty() ? words.say("safety.country.yours") : place.name();
        return words.say("safety.missing", "country", country);
    }

    private List<Person> people(Optional<Allies> allies) {
        if (allies.isEmpty()) {
            return preferences.now().contacts().stream()
                    .map(one -> new Person(one.name(), number(one.number()), one.note(), ""))
                    .toList();
        }
        return allies.get().offered().stream()
                .map(one -> new Person(
                        one.name().reveal(),
                        number(reach(one)),
                        one.note().reveal(),
                        "/allies/" + one.id().value() + "?to=help"))
                .toList();
    }

    private static String reach(Ally ally) {
        return (ally.number().isBlank() ? ally.mail() : ally.number()).reveal();
    }

    private static Number number(String typed) {
        return new Number(HelpLines.reaching(typed), typed);
    }

    private static String aboutPeople(Words words, Optional<Allies> allies) {
        if (allies.isEmpty()) {
            return words.say("safety.people.locked");
        }
        return allies.get().offered().isEmpty() ? words.say("safety.people.none") : "";
    }

    private List<Choice> countries(Words words, Whereabouts.Place place) {
        var choices = new ArrayList<Choice>();
        whereabouts
                .contacts()
                .countries()
                .forEach(country -> choices.add(new Choice(
                        country.code(), country.name(), country.code().equals(place.country()))));
        choices.add(new Choice(
                Preferences.ELSEWHERE,
                words.say("safety.country.elsewhere"),
                place.help().isEmpty()));
        return choices;
    }
}
