package app.intact.ask.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ask.Answer;
import app.intact.ask.AskBoard;
import app.intact.ask.AskKind;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.ask.sheet.Plan.Flaw;
import app.intact.ask.sheet.Plan.Problem;
import app.intact.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final String BATCH = "b".repeat(32);

    private final AskBoard board = new AskBoard();
    private long number;

    private static Table table(String text) {
        return (Table) new TableFormat(DUBLIN).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(String text) {
        var table = table(text);
        return Plan.of(table, Mapping.guess(table), board, TODAY);
    }

    private Plan plan(AskKind kind, String text) {
        var table = table(text);
        var guess = Mapping.guess(table);
        var mapping =
                new Mapping(kind, guess.ownKind(), guess.columns(), guess.meanings(), guess.order(), false, false);
        return Plan.of(table, mapping, board, TODAY);
    }

    private void keep(Plan plan) {
        plan.events(BATCH, Preset.OTHER, NOW, new Random(7))
                .forEach(event -> board.apply(new Entry(++number, DUBLIN, event)));
    }

    @Test
    void rows_become_asks_with_their_days_and_answers() {
        keep(plan("""
                Company,Title,Applied on,Status,Answered on,URL
                Acme,Cook,2026-02-01,Rejected,2026-02-20,https://x.example/1
                Harbour,Waiter,2026-03-01,Second interview,,
                Mill,Baker,,Saved,,
                """.replace("Second interview", "Interview")));
        assertThat(board.size()).isEqualTo(3);
        var asks = board.imported(BATCH);
        assertThat(asks).hasSize(3);
        assertThat(asks)
                .filteredOn(ask -> ask.given().isPresent())
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.given()).contains(Answer.NO);
                    assertThat(ask.answeredOn(14)).contains(LocalDate.of(2026, 2, 20));
                    assertThat(ask.details().link().reveal()).isEqualTo("https://x.example/1");
                });
        assertThat(asks).filteredOn(ask -> !ask.details().asked()).hasSize(1);
        assertThat(asks)
                .anySatisfy(ask -> assertThat(ask.details().stage().reveal()).isEqualTo("Interview"));
    }

    @Test
    void what_came_of_it_is_left_open_where_the_file_does_not_say() {
        keep(plan("Company,Title,Applied on\nAcme,Cook,2024-02-01\n"));
        assertThat(board.latestFirst().getFirst().answer(TODAY, 14)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_by_row_and_column() {
        var plan = plan("""
                Company,Title,Applied on,Status,Answered on
                Acme,Cook,2026-02-30,Rejected,
                ,,2026-02-01,Rejected,
                Harbour,Waiter,2027-01-01,Rejected,
                Mill,Baker,2026-02-01,Rejected,2026-01-01
                Good,Baker,2026-02-01,Rejected,2026-02-02
                Span,Baker,2026-02-01 to 2026-02-03,Rejected,
                """);
        assertThat(plan.flaws())
                .containsExactly(
                        new Flaw(2, "Applied on", Problem.NO_DAY),
                        new Flaw(3, "Company", Problem.NOTHING_SAID),
                        new Flaw(4, "Applied on", Problem.AHEAD),
                        new Flaw(5, "Answered on", Problem.BEFORE_THE_ASK),
                        new Flaw(7, "Applied on", Problem.NO_DAY));
        assertThat(plan.flawed()).isEqualTo(5);
        assertThat(plan.asks()).hasSize(1);
    }

    @Test
    void the_same_address_is_the_same_ask_and_so_is_the_same_name_where_there_is_none() {
        keep(plan("""
                Company,Title,URL
                Acme,Cook,https://x.example/1
                Harbour,Waiter,
                """));
        var again = plan("""
                Company,Title,URL
                Acme Ltd,Chef,https://x.example/1
                 harbour ,WAITER,https://x.example/2
                Acme,Cook,https://x.example/3
                Acme,Cook,https://x.example/3
                Mill,Baker,
                Mill,Baker,
                """);
        assertThat(again.known()).isEqualTo(4);
        assertThat(again.asks())
                .extracting(one -> one.details().whom().reveal())
                .containsExactly("Acme", "Mill");
    }

    @Test
    void formulas_stay_what_they_are() {
        keep(plan("Company,Title\n=1+1,@SUM(A1:A9)\n"));
        var details = board.latestFirst().getFirst().details();
        assertThat(details.whom().reveal()).isEqualTo("=1+1");
        assertThat(details.what().reveal()).isEqualTo("@SUM(A1:A9)");
    }

    @Test
    void it_is_all_one_batch_that_can_be_taken_back() {
        var plan = plan("Company,Title\nAcme,Cook\nHarbour,Waiter\n");
        var events = plan.events(BATCH, Preset.OTHER, NOW, new Random(7));
        assertThat(events.getFirst()).isEqualTo(new AsksImported(NOW, BATCH, "other", 2));
        keep(plan);
        assertThat(board.imports()).extracting(AsksImported::batch).containsExactly(BATCH);
        assertThat(board.imported(BATCH)).hasSize(2);
    }

    @Test
    void the_past_is_taken_but_nobody_who_said_no_is_planned() {
        var text = """
                Name,What,Date,Status
                Kim,coffee,2026-02-01,Rejected
                KIM,a walk,2026-02-20,Accepted
                kim,a film,,Planned
                Lee,a film,,Planned
                """;
        assertThat(plan(AskKind.DATE, text).flaws()).containsExactly(new Flaw(4, "Name", Problem.CLOSED));
        assertThat(plan(AskKind.DATE, text).asks()).hasSize(3);
        assertThat(plan(AskKind.JOB, text).flaws()).isEmpty();
        keep(plan(AskKind.DATE, text));
        var later = plan(AskKind.DATE, "Name,What,Status\nKim,a song,Planned\nLee,a song,Planned\n");
        assertThat(later.flaws()).containsExactly(new Flaw(2, "Name", Problem.CLOSED));
    }

    @Test
    void a_no_of_long_ago_closes_nobody_in_the_file() {
        var text = """
                Name,What,Date,Status,Answered
                Kim,coffee,2024-02-01,Rejected,2024-02-02
                Kim,a film,,Planned,
                """;
        assertThat(plan(AskKind.DATE, text).flaws()).isEmpty();
    }

    @Test
    void rows_that_are_left_out_are_counted() {
        var table = table("Company,Title,Status\nAcme,Cook,Rejected\nHarbour,Waiter,Saved\n");
        var guess = Mapping.guess(table);
        var meanings = new java.util.LinkedHashMap<>(guess.meanings());
        meanings.put("saved", Meaning.LEFT_OUT);
        var mapping =
                new Mapping(guess.kind(), guess.ownKind(), guess.columns(), meanings, guess.order(), false, false);
        var plan = Plan.of(table, mapping, board, TODAY);
        assertThat(plan.passedOver()).isEqualTo(1);
        assertThat(plan.asks()).hasSize(1);
    }
}
