package app.intact.safety.page;

import app.intact.safety.Audience;
import app.intact.safety.Contact;
import app.intact.safety.HarmHelp;
import app.intact.safety.HarmHelp.Dial;
import app.intact.safety.HarmHelp.HarmLines;
import app.intact.safety.LocalHelp;
import app.intact.safety.SourceDate;
import app.intact.safety.TextLine;
import app.intact.safety.page.HelpView.Line;
import app.intact.safety.page.HelpView.Number;
import app.intact.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A country's lines as a page shows them.
final class HelpLines {

    private final Words words;

    HelpLines(Words words) {
        this.words = words;
    }

    List<Number> emergency(Optional<LocalHelp> help) {
        return help.map(LocalHelp::emergency).orElse(List.of()).stream()
                .map(number -> new Number(tel(number), number))
                .toList();
    }

    /// "112", or plain words where none is known.
    String emergencyInWords(Optional<LocalHelp> help) {
        return help.flatMap(local -> local.emergency().stream().findFirst())
                .orElseGet(() -> words.say("safety.emergency.unknown"));
    }

    Line of(Contact contact) {
        var numbers = new ArrayList<Number>();
        contact.phone().ifPresent(phone -> numbers.add(new Number(tel(phone), phone)));
        contact.sms().ifPresent(text -> numbers.add(sms(text)));
        return new Line(
                contact.name(),
                numbers,
                about(contact),
                dated(contact.sourceDate()),
                contact.isUnchecked() ? words.say("safety.unchecked") : "",
                site(contact));
    }

    private List<String> about(Contact contact) {
        var lines = new ArrayList<String>();
        if (contact.audience() != Audience.GENERAL) {
            lines.add(words.say("safety.audience." + contact.audience().code()));
        }
        hours(contact).ifPresent(lines::add);
        if (!contact.languages().isEmpty()) {
            lines.add(String.join(
                    ", ",
                    contact.languages().stream()
                            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                            .toList()));
        }
        return lines;
    }

    /// A phone may ring unanswered at night: only there it is worth saying that the hours are not known.
    private Optional<String> hours(Contact contact) {
        return contact.openHours()
                .map(hours -> hours.equals("24/7")
                        ? words.say("safety.hours.always")
                        : words.say("safety.hours", "hours", hours))
                .or(() -> contact.phone().map(_ -> words.say("safety.hours.unknown")));
    }

    /// In the order of their audiences; within one, those whose age nobody knows come last.
    static List<Contact> ordered(List<Contact> contacts) {
        return contacts.stream()
                .sorted(Comparator.comparing(Contact::audience)
                        .thenComparing(contact -> contact.sourceDate().isEmpty()))
                .toList();
    }

    /// For someone whom another person hurts or frightens.
    HarmLines forHarm(String country, Optional<LocalHelp> help) {
        var emergency = help.map(LocalHelp::emergency).orElse(List.of());
        var known =
                help.map(local -> local.contactsFor(Audience.DOMESTIC_VIOLENCE)).orElse(List.of());
        return new HarmLines(
                country,
                emergency.stream().map(Dial::of).toList(),
                ordered(known).stream().map(this::harmLine).toList());
    }

    private HarmHelp.Line harmLine(Contact contact) {
        var line = of(contact);
        return new HarmHelp.Line(
                line.name(),
                line.numbers().stream()
                        .map(number -> new Dial(number.href(), number.shown()))
                        .toList(),
                hours(contact).stream().toList(),
                line.doubt());
    }

    private String dated(Optional<SourceDate> date) {
        return date.map(at -> words.say("safety.dated", "date", month(at)))
                .orElseGet(() -> words.say("safety.undated"));
    }

    private static String month(SourceDate date) {
        var written = date.toString();
        return written.substring(0, Math.min(written.length(), "2026-06".length()));
    }

    private @Nullable Number site(Contact contact) {
        return contact.chat()
                .filter(address -> address.startsWith("https://"))
                .map(address -> new Number(address, words.say("safety.chat")))
                .orElse(null);
    }

    private Number sms(TextLine text) {
        var shown = text.keyword()
                .map(word -> words.say("safety.sms.word", "word", word, "number", text.number()))
                .orElseGet(() -> words.say("safety.sms", "number", text.number()));
        var body = text.keyword()
                .map(word -> "?body="
                        + URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"))
                .orElse("");
        return new Number("sms:" + Dial.dialled(text.number()) + body, shown);
    }

    /// A link that dials or writes a mail, "" where the words are neither a number nor an address.
    static String reaching(String typed) {
        return typed.strip().matches("[^@\\s]+@[^@\\s]+")
                ? "mailto:"
                        + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8)
                                .replace("%40", "@")
                : tel(typed);
    }

    /// A link that dials, "" where the words hold no number.
    static String tel(String number) {
        return Dial.of(number).href();
    }
}
