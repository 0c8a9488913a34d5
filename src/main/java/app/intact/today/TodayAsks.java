package app.intact.today;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskFilter;
import app.intact.ask.AskTitles;
import app.intact.ask.Standing;
import app.intact.today.TodayPage.Row;
import app.intact.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What Today says of asks: the next one that is planned, and answers that have not come by their day. Nothing is
/// counted up, and nothing stays for long.
final class TodayAsks {

    /// Our choice: a day that is longer past is not brought up again; the list has it.
    private static final int BROUGHT_UP_DAYS = 7;

    /// Our choice: what is planned for later can wait in the list.
    private static final int AHEAD_DAYS = 7;

    private final AskBoard asks;

    TodayAsks(AskBoard asks) {
        this.asks = asks;
    }

    List<Row> rows(Shell shell) {
        var today = shell.times().dateOf(shell.now());
        var rows = new ArrayList<Row>();
        next(today).ifPresent(ask -> rows.add(planned(ask, shell)));
        var due = asks.latestFirst().stream()
                .filter(ask -> AskFilter.isDue(ask, asks, today))
                .filter(ask -> isRecent(ask, today))
                .toList();
        if (due.size() == 1) {
            rows.add(new Row(
                    path(due.getFirst()),
                    AskTitles.of(due.getFirst(), shell.words()),
                    shell.count("today.asks.due", 1) + ". " + shell.say("today.asks.due.line")));
        } else if (!due.isEmpty()) {
            rows.add(new Row(
                    "/asks?show=due", shell.count("today.asks.due", due.size()), shell.say("today.asks.due.line")));
        }
        return rows;
    }

    private Optional<Ask> next(LocalDate today) {
        return asks.latestFirst().stream()
                .filter(ask -> ask.standing(today, asks.waitDays()) == Standing.PLANNED)
                .filter(ask -> plannedFor(ask).isBefore(today.plusDays(AHEAD_DAYS)))
                .filter(ask -> asks.closed(ask.details(), ask, today).isEmpty())
                .min(Comparator.comparing(TodayAsks::plannedFor).thenComparing(Ask::number));
    }

    /// What is planned for some day comes after what has one.
    private static LocalDate plannedFor(Ask ask) {
        var day = ask.details().planned();
        return day == null ? ask.day().plusDays(AHEAD_DAYS - 1) : day;
    }

    private boolean isRecent(Ask ask, LocalDate today) {
        return ask.silentFrom(asks.waitDays())
                .filter(day -> day.isAfter(today.minusDays(BROUGHT_UP_DAYS)))
                .isPresent();
    }

    private static Row planned(Ask ask, Shell shell) {
        var day = ask.details().planned();
        return new Row(
                path(ask),
                AskTitles.of(ask, shell.words()),
                day == null
                        ? shell.say("today.asks.some")
                        : shell.say("today.asks.next", "day", shell.times().dayOf(day, shell.now())));
    }

    private static String path(Ask ask) {
        return "/asks/" + ask.id().value();
    }
}
