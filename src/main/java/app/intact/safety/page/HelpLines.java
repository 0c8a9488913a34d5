package app.intact.safety.page;

import app.intact.safety.Audience;
import app.intact.safety.Contact;
import app.intact.safety.LocalHelp;
import app.intact.safety.SourceDate;
import app.intact.safety.TextLine;
import app.intact.safety.page.HelpView.Line;
import app.intact.safety.page.HelpView.Number;
import app.intact.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        contact.openHours()
                .map(hours -> hours.equals("24/7")
                        ? words.say("safety.hours.always")
                        : words.say("safety.hours", "hours", hours))
                .ifPresent(lines::add);
        if (!contact.languages().isEmpty()) {
            lines.add(String.join(
                    ", ",
                    contact.languages().stream()
                            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                            .toList()));
        }
        return lines;
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
        return new Number("sms:" + dialled(text.number()) + body, shown);
    }

    /// A link that dials, "" where the words hold no number. An extension is left to be dialled by hand.
    static String tel(String number) {
        var dialled = dialled(number.split("(?i)ext|\\bx\\d")[0]);
        return dialled.length() >= 2 ? "tel:" + dialled : "";
    }

    private static String dialled(String number) {
        return number.replaceAll("[^0-9+*#]", "").replace("#", "%23");
    }
}
