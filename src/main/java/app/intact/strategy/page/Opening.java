package app.intact.strategy.page;

import app.intact.safety.HarmHelp.Dial;
import app.intact.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Addresses that open a message in the person's own app (RFC 6068 for mail, RFC 5724 for text messages). They are
/// followed by the browser on this device and never reach Intact: nothing of the message is in an address of its own.
public final class Opening {

    private Opening() {}

    /// One way to open it.
    public record Link(String href, String label) {}

    /// A call and a text message where there is a number, a mail always; whom it goes to is left open where that is not
    /// known.
    static List<Link> links(Words words, String number, String mail, String said) {
        var links = new ArrayList<Link>();
        boolean isMail = number.contains("@");
        var dial = Dial.of(isMail ? "" : number).href();
        var to = mail.isBlank() && isMail ? number.strip() : mail.strip();
        if (!dial.isEmpty()) {
            links.add(new Link(dial, words.say("strategy.send.call", "number", number.strip())));
        }
        links.add(new Link(
                "sms:" + dial.replaceFirst("^tel:", "") + (said.isEmpty() ? "" : "?body=" + encoded(said)),
                words.say("strategy.send.sms")));
        links.add(new Link(
                "mailto:" + encoded(to).replace("%40", "@") + (said.isEmpty() ? "" : "?body=" + encoded(said)),
                words.say("strategy.send.mail")));
        return List.copyOf(links);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
