package app.intact.web;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.quantity.OpaqueId;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was asked, with the form's fields as they were typed.
public final class Request {

    /// The most characters a field of one's own words takes.
    public static final int LONGEST = 20_000;

    private final Map<String, String> segments;
    private final Map<String, List<String>> fields;
    private final Sent sent;
    private final Function<String, String> query;
    private final String languages;
    private final boolean fragment;
    private final Visit visit;
    private final Surroundings surroundings;

    Request(
            Map<String, String> segments,
            Sent sent,
            Function<String, String> query,
            String languages,
            boolean fragment,
            Visit visit,
            Surroundings surroundings) {
        this.segments = segments;
        this.fields = sent.fields();
        this.sent = sent;
        this.query = query;
        this.languages = languages;
        this.fragment = fragment;
        this.visit = visit;
        this.surroundings = surroundings;
    }

    /// What the server lends to each request.
    interface Surroundings {
        Words words();

        Shell shell(String title, Place place, Visit visit);

        Instant now();

        Listener listener();
    }

    /// The part of the path named `{name}`.
    public String segment(String name) {
        return segments.getOrDefault(name, "");
    }

    /// A value of the address after `?`, "" when absent. Never a person's words.
    public String query(String name) {
        return query.apply(name);
    }

    /// A field as typed, "" when absent.
    public String field(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Every value of a field that may come several times.
    public List<String> fields(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The names of all fields, as they came.
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /// The file that came with the form; empty where none was chosen. Its name is not looked at.
    public byte[] file() {
        return sent.file();
    }

    /// Whether a file came that is larger than any that is taken; nothing of it is here.
    public boolean isFileTooLarge() {
        return sent.tooLarge();
    }

    /// A field of the person's own words.
    public PersonalText text(String name) {
        return PersonalText.of(field(name));
    }

    /// A rating: the slider's field, or the chosen word's (`name-word`, for use without script).
    ///
    /// @return nothing when neither was given, or it is no whole number from 0 to 100
    public Optional<Intensity> intensity(String name) {
        var typed = field(name).isBlank() ? field(name + "-word") : field(name);
        return typed.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(typed.strip()))
                        .filter(value -> value <= 100)
                        .map(Intensity::of)
                : Optional.empty();
    }

    /// True when a rating was given but is not a whole number from 0 to 100.
    public boolean isNoIntensity(String name) {
        return !(field(name).isBlank() && field(name + "-word").isBlank())
                && intensity(name).isEmpty();
    }

    /// The id of this showing of the form.
    public String op() {
        var op = field("op");
        return OpaqueId.isOne(op) ? op : "";
    }

    /// The languages that the browser asks for, as its header `Accept-Language` says them.
    public String languages() {
        return languages;
    }

    /// True when a part of a page was asked for by the script in it.
    public boolean isFragment() {
        return fragment;
    }

    public Visit visit() {
        return visit;
    }

    public Instant now() {
        return surroundings.now();
    }

    public Words words() {
        return surroundings.words();
    }

    /// What stands around a page.
    ///
    /// @param titleKey key of the page's plain name
    public Shell shell(String titleKey, Place place) {
        return surroundings.shell(words().say(titleKey), place, visit);
    }

    /// Where to go after these words were kept: on, or first to the page about danger where they are explicit.
    public Reply onward(String next, PersonalText... said) {
        return switch (surroundings.listener().hear(visit, next, said)) {
            case OPEN -> new Reply.SeeOther("/help/danger");
            case QUIET, FRIGHTENED, NOTHING -> new Reply.SeeOther(next);
        };
    }

    /// What these words, typed and left but not saved, call for.
    public Listener.Concern hear(PersonalText... said) {
        return surroundings.listener().hear(visit, visit.lastPage(), said);
    }
}
