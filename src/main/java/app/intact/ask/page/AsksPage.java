package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskFilter;
import app.intact.ask.AskFilter.Show;
import app.intact.ask.AsksEvent.NoesHidden;
import app.intact.ask.Standing;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import java.util.List;

/// `/asks`: *Out there*, the latest first, fifty a page. What is searched for is held here, never in an address, and
/// goes when the vault locks.
public final class AsksPage {

    private static final int A_PAGE = 50;

    /// Our choice: fewer than this are seen at a glance.
    private static final int SEARCHED_FROM = 8;

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();
    private AskFilter filter = AskFilter.ALL;

    AsksPage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// What the list shows.
    ///
    /// @param hidden words about noes that are left out, "" for none
    /// @param noesShown whether there are noes in sight that could be left out
    /// @param newer,older the neighbouring pages' addresses, "" for none
    public record View(
            boolean any,
            boolean searchable,
            String text,
            boolean narrow,
            List<KindChoice.Option> kinds,
            List<Tab> tabs,
            List<Row> rows,
            String hidden,
            boolean noesShown,
            String newer,
            String older,
            String patience) {
        public View {
            kinds = List.copyOf(kinds);
            tabs = List.copyOf(tabs);
            rows = List.copyOf(rows);
        }
    }

    /// One way to look at the list.
    public record Tab(String code, String label, boolean chosen) {}

    /// One ask.
    ///
    /// @param waiting whether an answer can come
    /// @param planned whether it can be made
    public record Row(String path, String title, String line, boolean waiting, boolean planned) {}

    /// `GET /asks`; `?show=` looks at the list in one way.
    public Reply show(Request request) {
        var shell = request.shell("ask.title", Place.ASKS);
        var lines = new AskLines(asks, shell);
        var seen = Show.of(request.query("show"))
                .map(show -> new AskFilter(show, null, PersonalText.NONE, PersonalText.NONE))
                .orElse(filter);
        var found = seen.in(asks, lines.today());
        int page = request.query("page").matches("\\d{1,4}") ? Integer.parseInt(request.query("page")) : 0;
        var rows = found.asks().stream()
                .skip((long) page * A_PAGE)
                .limit(A_PAGE)
                .map(ask -> row(ask, lines))
                .toList();
        boolean more = found.asks().size() > (page + 1) * A_PAGE;
        boolean noes = !asks.noesHidden()
                && found.asks().stream().anyMatch(ask -> lines.standing(ask).countsAsNo());
        var chosen = seen.kind() == null ? null : new KindChoice(seen.kind(), seen.ownKind());
        var view = new View(
                asks.size() > 0,
                asks.size() >= SEARCHED_FROM || seen.isNarrow(),
                seen.text().reveal(),
                seen.isNarrow(),
                KindChoice.options(asks, shell.words(), chosen, false),
                tabs(seen, shell),
                rows,
                found.hidden() == 0 ? "" : shell.count("ask.list.hidden", found.hidden()),
                noes,
                page > 0 ? at(request, page - 1) : "",
                more ? at(request, page + 1) : "",
                shell.count("ask.wait.now", asks.waitDays()));
        return new Reply.Html(templates.askList(shell, view));
    }

    /// A page of the list that is looked at in the same way.
    private static String at(Request request, int page) {
        return Show.of(request.query("show"))
                .map(show -> "/asks?show=" + show.code() + "&page=" + page)
                .orElse("/asks?page=" + page);
    }

    private List<Tab> tabs(AskFilter seen, Shell shell) {
        var now = shell.times().dateOf(shell.now());
        return Show.TABS.stream()
                .map(show -> new Tab(
                        show.code(), shell.say("ask.show." + show.code(), "n", count(show, now)), show == seen.show()))
                .toList();
    }

    private long count(Show show, LocalDate today) {
        return new AskFilter(show, filter.kind(), filter.ownKind(), PersonalText.NONE)
                .in(asks, today)
                .all();
    }

    private Row row(Ask ask, AskLines lines) {
        var standing = lines.standing(ask);
        boolean open = standing == Standing.PLANNED
                && asks.closed(ask.details(), ask, lines.today()).isEmpty();
        return new Row(AskLines.path(ask), lines.title(ask), lines.line(ask), standing == Standing.WAITING, open);
    }

    /// `POST /asks/list`: looks at the list in another way.
    public Reply arrange(Request request) {
        if (request.has("noes")) {
            journal.append(
                    request.op(),
                    new NoesHidden(request.now(), request.field("noes").equals("hide")));
            return new Reply.SeeOther("/asks");
        }
        if (request.has("all")) {
            filter = AskFilter.ALL;
            return new Reply.SeeOther("/asks");
        }
        var kind = KindChoice.in(request, asks);
        filter = new AskFilter(
                Show.of(request.field("show")).orElse(filter.show()),
                kind.map(KindChoice::kind).orElse(null),
                kind.map(KindChoice::own).orElse(PersonalText.NONE),
                request.text("text"));
        return new Reply.SeeOther("/asks");
    }
}
