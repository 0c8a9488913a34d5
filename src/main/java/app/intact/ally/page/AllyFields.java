package app.intact.ally.page;

import app.intact.ally.Ally;
import app.intact.ally.GoodFor;
import app.intact.ally.Standing;
import app.intact.language.PersonalText;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Writing;
import app.intact.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The form of one ally.
public final class AllyFields {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 1_000;
    private static final String HELP = "help";

    private AllyFields() {}

    /// What the page shows.
    ///
    /// @param path where the form is sent
    /// @param back where it leads back
    /// @param to `help` where it leads back to *Help now*
    /// @param known false for a new one
    /// @param reached when they were reached last, "" where it was never said
    /// @param more whether the less needed part is unfolded
    public record View(
            String path,
            String back,
            String to,
            boolean known,
            Writing name,
            Writing number,
            Writing mail,
            List<Tick> goodFor,
            Writing note,
            List<Tick> standings,
            boolean whileLocked,
            String reached,
            boolean more) {
        public View {
            goodFor = List.copyOf(goodFor);
            standings = List.copyOf(standings);
        }
    }

    /// A box to tick.
    public record Tick(String code, String label, boolean chosen) {}

    /// What the fields hold.
    record Typed(
            PersonalText name,
            PersonalText number,
            PersonalText mail,
            PersonalText note,
            List<String> goodFor,
            String standing,
            boolean whileLocked) {

        static final Typed NOTHING = new Typed(
                PersonalText.NONE,
                PersonalText.NONE,
                PersonalText.NONE,
                PersonalText.NONE,
                List.of(),
                Standing.OPEN.code(),
                false);

        Typed {
            goodFor = List.copyOf(goodFor);
        }

        static Typed of(Ally ally) {
            return new Typed(
                    ally.name(),
                    ally.number(),
                    ally.mail(),
                    ally.note(),
                    ally.goodFor().stream().map(GoodFor::code).toList(),
                    ally.standing().code(),
                    ally.whileLocked());
        }

        static Typed of(Request request) {
            return new Typed(
                    request.text("name"),
                    request.text("number"),
                    request.text("mail"),
                    request.text("note"),
                    request.fields("good-for"),
                    Standing.of(request.field("standing")).orElse(Standing.OPEN).code(),
                    request.has("while-locked"));
        }
    }

    /// What has to change, by field; "" for nothing.
    record Slips(String name, String number, String mail, String note) {

        static final Slips NONE = new Slips("", "", "", "");

        static Slips of(Typed typed, Words words) {
            boolean nothing =
                    Stream.of(typed.name(), typed.number(), typed.mail()).allMatch(PersonalText::isBlank);
            var mail = tooLong(typed.mail(), LONGEST_LINE, words);
            boolean odd = !typed.mail().isBlank() && !looksLikeMail(typed.mail());
            return new Slips(
                    nothing ? words.say("ally.slip.needed") : tooLong(typed.name(), LONGEST_LINE, words),
                    tooLong(typed.number(), LONGEST_LINE, words),
                    mail.isEmpty() && odd ? words.say("ally.slip.mail") : mail,
                    tooLong(typed.note(), LONGEST_NOTE, words));
        }

        boolean any() {
            return !equals(NONE);
        }

        private static String tooLong(PersonalText text, int longest, Words words) {
            int over = text.length() - longest;
            return over > 0 ? words.count("shell.slip.long", over) : "";
        }

        private static boolean looksLikeMail(PersonalText mail) {
            return mail.reveal().strip().matches("[^@\\s]+@[^@\\s]+");
        }
    }

    static String back(Request request) {
        return isFromHelp(request) ? "/help" : "/allies";
    }

    private static boolean isFromHelp(Request request) {
        return request.query("to").equals(HELP) || request.field("to").equals(HELP);
    }

    static View view(Request request, Shell shell, Typed typed, Slips slips, Optional<Ally> known) {
        return new View(
                known.map(ally -> "/allies/" + ally.id().value()).orElse("/allies"),
                back(request),
                isFromHelp(request) ? HELP : "",
                known.isPresent(),
                line("name", shell.say("ally.name"), "", typed.name(), slips.name()),
                line("number", shell.say("ally.number"), shell.say("ally.number.hint"), typed.number(), slips.number()),
                line("mail", shell.say("ally.mail"), "", typed.mail(), slips.mail()),
                Stream.of(GoodFor.values())
                        .map(one -> new Tick(
                                one.code(),
                                shell.say("ally.good-for." + one.code()),
                                typed.goodFor().contains(one.code())))
                        .toList(),
                line("note", shell.say("ally.note"), "", typed.note(), slips.note()),
                Stream.of(Standing.values())
                        .map(one -> new Tick(
                                one.code(),
                                shell.say("ally.standing." + one.code()),
                                typed.standing().equals(one.code())))
                        .toList(),
                typed.whileLocked(),
                known.flatMap(Ally::lastReached)
                        .map(at -> shell.say(
                                "ally.reached.last", "ago", shell.times().ago(at, shell.now())))
                        .orElse(""),
                isFromHelp(request)
                        || typed.whileLocked()
                        || !typed.note().isBlank()
                        || !typed.standing().equals(Standing.OPEN.code()));
    }

    /// Names and numbers are not read for danger.
    private static Writing line(String name, String label, String hint, PersonalText value, String slip) {
        return new Writing(name, label, hint, value.reveal(), 1, false, "", slip);
    }
}
