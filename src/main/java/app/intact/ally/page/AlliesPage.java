package app.intact.ally.page;

import app.intact.ally.Allies;
import app.intact.ally.Ally;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `GET /allies`: the people a person can turn to, and apart from them those they are not led to.
public final class AlliesPage {

    private final Allies allies;
    private final StaticTemplates templates = new StaticTemplates();

    public AlliesPage(Allies allies) {
        this.allies = allies;
    }

    /// What the list shows.
    ///
    /// @param apart those the person is never led to
    public record View(List<Row> allies, List<Row> apart) {
        public View {
            allies = List.copyOf(allies);
            apart = List.copyOf(apart);
        }
    }

    /// One of them.
    public record Row(String path, String name, String line) {}

    public Reply show(Request request) {
        var shell = request.shell("ally.list.title", Place.STRATEGIES);
        return new Reply.Html(templates.allyList(
                shell,
                new View(
                        rows(allies.offered(), shell),
                        rows(
                                allies.all().stream()
                                        .filter(ally -> !ally.mayBeOffered())
                                        .toList(),
                                shell))));
    }

    private static List<Row> rows(List<Ally> some, Shell shell) {
        return some.stream().map(ally -> row(ally, shell)).toList();
    }

    private static Row row(Ally ally, Shell shell) {
        var name = ally.name().isBlank() ? ally.number() : ally.name();
        return new Row(
                "/allies/" + ally.id().value(),
                name.isBlank() ? ally.mail().reveal() : name.reveal(),
                ally.mayBeOffered()
                        ? about(ally, shell)
                        : shell.say("ally.apart." + ally.standing().code()));
    }

    /// "Being listened to, another view · reached three days ago".
    private static String about(Ally ally, Shell shell) {
        var parts = new ArrayList<String>();
        var goodFor = String.join(
                ", ",
                ally.goodFor().stream()
                        .map(one -> shell.say("ally.good-for." + one.code()))
                        .toList());
        if (!goodFor.isEmpty()) {
            parts.add(goodFor.substring(0, 1) + goodFor.substring(1).toLowerCase(Locale.ROOT));
        }
        ally.lastReached()
                .ifPresent(at ->
                        parts.add(shell.say("ally.reached", "ago", shell.times().ago(at, shell.now()))));
        return String.join(" · ", parts);
    }
}
