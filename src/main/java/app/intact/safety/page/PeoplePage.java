package app.intact.safety.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.safety.ContactBook;
import app.intact.safety.ContactEvent.ContactKept;
import app.intact.safety.ContactEvent.ContactRemoved;
import app.intact.settings.Preferences.ShownContact;
import app.intact.settings.PreferencesFile;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// `/help/people/…`: the person's own contacts, added, changed and removed.
public final class PeoplePage {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    private final Journal journal;
    private final ContactBook book;
    private final PreferencesFile preferences;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public PeoplePage(Journal journal, ContactBook book, PreferencesFile preferences, RandomGenerator chance) {
        this.journal = journal;
        this.book = book;
        this.preferences = preferences;
        this.chance = chance;
    }

    public Reply fresh(Request request) {
        var shell = shell(request);
        return page(shell, new Typed(PersonalText.NONE, PersonalText.NONE, PersonalText.NONE, false), "");
    }

    public Reply show(Request request) {
        return book.find(request.segment("id"))
                .map(kept -> page(
                        shell(request),
                        new Typed(kept.name(), kept.number(), kept.note(), kept.whileLocked()),
                        kept.contact()))
                .orElseGet(Reply.NotFound::new);
    }

    public Reply add(Request request) {
        var id = new byte[16];
        chance.nextBytes(id);
        return keep(request, HexFormat.of().formatHex(id), "");
    }

    /// Saves a known contact, or removes it.
    public Reply save(Request request) {
        var id = request.segment("id");
        if (book.find(id).isEmpty()) {
            return new Reply.NotFound();
        }
        if (request.has("remove")) {
            journal.append(request.op(), new ContactRemoved(id, request.now()));
            mirror(request);
            return new Reply.SeeOther("/help");
        }
        return keep(request, id, id);
    }

    private record Typed(PersonalText name, PersonalText number, PersonalText note, boolean whileLocked) {}

    private Reply keep(Request request, String id, String known) {
        var typed = new Typed(
                request.text("name"), request.text("number"), request.text("note"), request.has("while-locked"));
        var view = view(shell(request), typed, known);
        if (typed.name().isBlank() && typed.number().isBlank()) {
            return refused(
                    request, with(view, view.name().slipped(request.words().say("safety.person.slip.needed"))));
        }
        if (typed.name().length() > LONGEST_NAME || typed.number().length() > LONGEST_NAME) {
            return refused(request, with(view, view.name().slipped(tooLong(request, typed))));
        }
        if (typed.note().length() > LONGEST_NOTE) {
            var slip = request.words().count("shell.slip.long", typed.note().length() - LONGEST_NOTE);
            return refused(
                    request,
                    new PersonView(
                            view.path(),
                            view.known(),
                            view.name(),
                            view.number(),
                            view.note().slipped(slip),
                            view.whileLocked()));
        }
        journal.append(
                request.op(),
                new ContactKept(id, request.now(), typed.name(), typed.number(), typed.note(), typed.whileLocked()));
        mirror(request);
        return request.onward("/help", typed.note());
    }

    private static String tooLong(Request request, Typed typed) {
        int over = Math.max(typed.name().length(), typed.number().length()) - LONGEST_NAME;
        return request.words().count("shell.slip.long", over);
    }

    private static PersonView with(PersonView view, Writing name) {
        return new PersonView(view.path(), view.known(), name, view.number(), view.note(), view.whileLocked());
    }

    /// What is to show while locked stands in the preferences too. The example leaves them alone.
    private void mirror(Request request) {
        if (request.visit().mode() == Visit.Mode.EXAMPLE) {
            return;
        }
        var shown = book.all().stream()
                .filter(ContactKept::whileLocked)
                .map(kept -> new ShownContact(
                        kept.name().reveal(),
                        kept.number().reveal(),
                        kept.note().reveal()))
                .toList();
        if (!preferences.change(now -> now.showing(shown))) {
            request.visit().tell(request.words().say("settings.not-kept"));
        }
    }

    private static Shell shell(Request request) {
        return request.shell("safety.person.title", Place.HELP);
    }

    private Reply page(Shell shell, Typed typed, String known) {
        return new Reply.Html(templates.safetyPerson(shell, view(shell, typed, known)));
    }

    private Reply refused(Request request, PersonView view) {
        return new Reply.Refused(templates.safetyPerson(shell(request), view));
    }

    private static PersonView view(Shell shell, Typed typed, String known) {
        return new PersonView(
                known.isEmpty() ? "/help/people" : "/help/people/" + known,
                !known.isEmpty(),
                silent(Writing.line(
                        "name",
                        shell.say("safety.person.name"),
                        "",
                        typed.name().reveal())),
                silent(Writing.line(
                        "number",
                        shell.say("safety.person.number"),
                        shell.say("safety.person.number.hint"),
                        typed.number().reveal())),
                silent(Writing.line(
                        "note",
                        shell.say("safety.person.note"),
                        "",
                        typed.note().reveal())),
                typed.whileLocked());
    }

    private static Writing silent(Writing writing) {
        return new Writing(
                writing.name(),
                writing.label(),
                writing.hint(),
                writing.value(),
                writing.rows(),
                false,
                "",
                writing.slip());
    }
}
