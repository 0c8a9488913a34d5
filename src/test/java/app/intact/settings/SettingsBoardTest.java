package app.intact.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.settings.SettingsEvent.HintsSwitched;
import app.intact.settings.SettingsEvent.IdleLimitChosen;
import app.intact.vault.MemoryLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsBoardTest {

    private static final Instant NOW = Instant.parse("2026-03-12T16:40:00Z");

    private final MemoryLedger ledger = new MemoryLedger();

    private SettingsBoard read() {
        var board = new SettingsBoard();
        journal(board);
        return board;
    }

    private Journal journal(SettingsBoard board) {
        return new Journal(
                ledger, new EventFormat(SettingsEvent.TYPES), Clock.fixed(NOW, ZoneOffset.UTC), List.of(board));
    }

    @Test
    void at_first_it_locks_after_half_an_hour_and_hints_are_shown() {
        assertThat(read().idleLimit().duration()).contains(Duration.ofMinutes(30));
        assertThat(read().hintsShown()).isTrue();
        assertThat(read().lastEntry()).isEmpty();
    }

    @Test
    void the_last_choice_holds_and_is_read_back_from_the_ledger() {
        var journal = journal(new SettingsBoard());
        for (var limit : IdleLimit.values()) {
            journal.append("", new IdleLimitChosen(NOW, limit));
            assertThat(read().idleLimit()).isEqualTo(limit);
        }
        journal.append("", new HintsSwitched(NOW.plusSeconds(60), false));
        assertThat(read().hintsShown()).isFalse();
        assertThat(read().entries()).isEqualTo(IdleLimit.values().length + 1);
        assertThat(read().lastEntry()).contains(NOW.plusSeconds(60));
    }

    @Test
    void every_limit_is_found_by_its_code_and_only_one_has_no_end() {
        assertThat(IdleLimit.values())
                .allSatisfy(limit -> assertThat(IdleLimit.of(limit.code())).contains(limit));
        assertThat(Arrays.stream(IdleLimit.values())
                        .filter(limit -> limit.duration().isEmpty()))
                .containsExactly(IdleLimit.UNTIL_I_QUIT);
        assertThat(IdleLimit.of("for-ever")).isEmpty();
    }
}
