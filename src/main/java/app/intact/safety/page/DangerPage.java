package app.intact.safety.page;

import app.intact.safety.Audience;
import app.intact.safety.Contact;
import app.intact.safety.LocalHelp;
import app.intact.safety.page.HelpView.Line;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `GET` and `POST /help/danger`: asked plainly, before anything else. No answer is recorded; that there was one
/// is known in memory for this stay. None is judged, and none leads to a word that all is well.
public final class DangerPage {

    private static final List<String> ANSWERS = List.of("yes", "rather-not", "no", "harmed", "harming");

    private final Whereabouts whereabouts;
    private final StaticTemplates templates = new StaticTemplates();

    public DangerPage(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    public Reply ask(Request request) {
        return page(request, "ask");
    }

    /// Shows the page of the answer; *This is about something else* goes on. Any answer but *No* marks the visit for as
    /// long as it lasts.
    public Reply answer(Request request) {
        var answer = request.field("answer");
        var visit = request.visit();
        switch (answer) {
            case "on" -> {
                visit.goOn();
                return new Reply.SeeOther(visit.onward());
            }
            case "harmed" -> visit.sayHarmed();
            case "yes", "rather-not", "harming" -> visit.sayDanger();
            default -> {}
        }
        return page(request, ANSWERS.contains(answer) ? answer : "ask");
    }

    private Reply page(Request request, String answer) {
        var shell = request.shell("safety.danger.title", Place.HELP);
        var words = request.words();
        var help = whereabouts.of(request.languages()).help();
        var lines = new HelpLines(words);
        var line = lineFor(answer, help).map(lines::of).map(List::of).orElse(List.of());
        var lead = lead(request, answer);
        var view = new DangerView(
                answer,
                request.visit().onward(),
                request.visit().saidDanger(),
                lead,
                lines.emergency(help),
                line,
                now(words, answer, lines.emergencyInWords(help), line));
        return new Reply.Html(templates.safetyDanger(shell, view));
    }

    private static String lead(Request request, String answer) {
        if (answer.equals("harmed")) {
            return request.words().say("safety.danger.harmed.lead");
        }
        return answer.equals("ask") && request.visit().danger()
                ? request.words().say("safety.danger.lead")
                : "";
    }

    /// The line that fits best: the country's first for this, else its first for anyone.
    private static Optional<Contact> lineFor(String answer, Optional<LocalHelp> help) {
        var wanted = answer.equals("harmed") ? Audience.DOMESTIC_VIOLENCE : Audience.GENERAL;
        return help.flatMap(local -> local.contactsFor(wanted).stream()
                .findFirst()
                .or(() -> local.contactsFor(Audience.GENERAL).stream().findFirst()));
    }

    private static List<String> now(Words words, String answer, String emergency, List<Line> line) {
        var named = new Object[] {
            "emergency",
            emergency,
            "line",
            line.isEmpty() ? emergency : line.getFirst().name()
        };
        var now = new ArrayList<String>();
        switch (answer) {
            case "yes", "rather-not" -> {
                now.add(words.say("safety.danger.now", named));
                now.add(
                        line.isEmpty() || line.getFirst().numbers().isEmpty()
                                ? words.say("safety.danger.call.emergency", named)
                                : words.say(
                                        "safety.danger.call",
                                        "line",
                                        line.getFirst().name(),
                                        "number",
                                        line.getFirst().numbers().getFirst().shown()));
                now.add(words.say("safety.danger.someone"));
                now.add(words.say("safety.danger.away"));
            }
            case "harmed" ->
                now.addAll(words.list("safety.danger.harmed.now").stream()
                        .map(text -> filled(text, named))
                        .toList());
            case "harming" ->
                now.addAll(words.list("safety.danger.harming.now").stream()
                        .map(text -> filled(text, named))
                        .toList());
            default -> {}
        }
        return now;
    }

    private static String filled(String text, Object... named) {
        var whole = text;
        for (int i = 0; i + 1 < named.length; i += 2) {
            whole = whole.replace("{" + named[i] + "}", named[i + 1].toString());
        }
        return whole;
    }
}
