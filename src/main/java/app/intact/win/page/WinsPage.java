package app.intact.win.page;

import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.win.Area;
import app.intact.win.Win;
import app.intact.win.WinShelf;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.stream.Stream;

/// `GET /wins`: the wins shelf, by area; `?area=…` for one of them.
public final class WinsPage {

    private final WinShelf shelf;
    private final StaticTemplates templates = new StaticTemplates();

    public WinsPage(WinShelf shelf) {
        this.shelf = shelf;
    }

    /// What the shelf shows.
    ///
    /// @param areas those that hold something, to go to one of them; none where there is only one
    /// @param one only one area is shown
    public record View(List<Shown> areas, List<Board> boards, boolean one, String add) {
        public View {
            areas = List.copyOf(areas);
            boards = List.copyOf(boards);
        }
    }

    /// An area to go to.
    public record Shown(String path, String name, boolean here) {}

    /// One area.
    public record Board(String code, String name, List<Row> wins) {
        public Board {
            wins = List.copyOf(wins);
        }
    }

    /// One win.
    ///
    /// @param line its strength and who valued it, "" for neither
    public record Row(String path, String what, String line) {}

    public Reply show(Request request) {
        var shell = request.shell("win.list.title", Place.STRATEGIES);
        var chosen = Area.of(request.query("area"));
        var filled = Stream.of(Area.values())
                .filter(area -> !shelf.in(area).isEmpty())
                .toList();
        var areas = filled.size() < 2
                ? List.<Shown>of()
                : filled.stream()
                        .map(area -> new Shown(
                                "/wins?area=" + area.code(),
                                shell.say("win.area." + area.code()),
                                chosen.filter(area::equals).isPresent()))
                        .toList();
        var boards = (chosen.isPresent() ? List.of(chosen.get()) : filled)
                .stream().map(area -> board(area, shell)).toList();
        var add = "/wins/new" + chosen.map(area -> "?area=" + area.code()).orElse("");
        return new Reply.Html(templates.winList(shell, new View(areas, boards, chosen.isPresent(), add)));
    }

    private Board board(Area area, Shell shell) {
        return new Board(
                area.code(),
                shell.say("win.area." + area.code()),
                shelf.in(area).stream().map(WinsPage::row).toList());
    }

    private static Row row(Win win) {
        var line = Stream.of(win.strength(), win.valued())
                .filter(text -> !text.isBlank())
                .map(text -> text.reveal().strip())
                .toList();
        return new Row("/wins/" + win.id().value(), win.what().reveal(), String.join(" · ", line));
    }
}
