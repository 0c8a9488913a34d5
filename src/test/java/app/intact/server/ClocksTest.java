package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clock that is ten years off, or is set while Intact runs, loses nothing, changes no order, and keeps nothing open
/// (R15).
class ClocksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3_650, -3_650})
    void a_clock_set_by_ten_years_keeps_what_was_written_in_its_order(int days) {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the first of them", 30);
            var keys = person.keepsWithAPassphrase();
            running.hands().passOnTheWall(Duration.ofDays(days));
            if (!person.isInside()) {
                person.unlocks(keys.passphrase());
            }
            person.told("the second of them", 40);
            var list = person.open("/rejections").read();
            assertThat(list).contains("the first of them", "the second of them");
            assertThat(list.indexOf("the second of them")).isLessThan(list.indexOf("the first of them"));
            for (var page : new String[] {"/", "/asks", "/strategies", "/settings/backup"}) {
                assertThat(person.open(page).status()).as(page).isEqualTo(200);
            }
        }
        try (var again = Running.in(folder)) {
            assertThat(Person.at(again).get("/rejections").read()).doesNotContain("of them");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3_650, -3_650})
    void it_locks_by_the_machine_whatever_the_clock_says(int days) {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("kept", 30);
            var keys = person.keepsWithAPassphrase();
            running.hands().passOnTheWall(Duration.ofDays(days));
            if (!person.isInside()) {
                person.unlocks(keys.passphrase());
            }
            assertThat(person.isInside()).isTrue();
            running.hands().passInTheMachine(Duration.ofMinutes(31));
            assertThat(person.isInside()).isFalse();
        }
    }
}
