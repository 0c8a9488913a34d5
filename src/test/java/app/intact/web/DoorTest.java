package app.intact.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.vault.AfterUse;
import app.intact.vault.DeviceKey;
import app.intact.vault.Ledger;
import app.intact.vault.MemoryLedger;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import app.intact.web.Visit.Mode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

    /// Stands for the pages: it has read the ledger once.
    private record Pages(List<String> read) {}

    @TempDir
    Path folder;

    private final SecureRandom chance = new SecureRandom();
    private Door<Pages> door;

    @BeforeEach
    void hang_the_door() {
        var vault = Vault.in(folder.resolve("data"), folder.resolve("config"), Clock.systemUTC(), chance);
        door = new Door<>(
                vault,
                ledger -> new Pages(bodies(ledger)),
                () -> ledger("example"),
                _ -> Optional.empty(),
                Clock.systemUTC(),
                System::nanoTime,
                AfterUse.NOTHING);
    }

    @AfterEach
    void take_it_down() {
        door.close();
    }

    private static byte[] body(String text) {
        return ("\u0001{\"d\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static MemoryLedger ledger(String... texts) {
        var ledger = new MemoryLedger();
        for (var text : texts) {
            ledger.append(List.of(body(text)));
        }
        return ledger;
    }

    private static List<String> bodies(Ledger ledger) {
        var read = new ArrayList<String>();
        ledger.read((_, body) -> read.add(new String(body, StandardCharsets.UTF_8).replaceAll(".*:\"|\"}", "")));
        return read;
    }

    private List<String> record(Visit visit, String text) {
        var ledger = door.at(visit).orElseThrow().ledger();
        ledger.append(List.of(body(text)));
        return bodies(ledger);
    }

    private void keep(Visit visit) {
        try (var key = DeviceKey.fresh(chance);
                var code = RecoveryCode.generate(chance)) {
            door.keep(visit, key, code);
        }
    }

    private Unlocking unlock(Visit visit) {
        try (var key = DeviceKey.ofThisDevice()) {
            return door.unlock(visit, key);
        }
    }

    @Test
    void keeping_takes_along_what_was_recorded_once() {
        var visit = new Visit();
        record(visit, "first");
        keep(visit);
        assertThat(visit.mode()).isEqualTo(Mode.OPEN);
        assertThat(door.at(visit).orElseThrow().pages().read()).containsExactly("first");
    }

    @Test
    void unlocking_adds_what_was_recorded_in_another_browser_meanwhile() {
        var one = new Visit();
        var other = new Visit();
        record(one, "first");
        record(other, "second");
        keep(one);
        assertThat(door.at(other)).isPresent();
        assertThat(other.mode()).isEqualTo(Mode.FIRST_RUN);
        assertThat(unlock(other)).isInstanceOf(Unlocking.Unlocked.class);
        assertThat(other.mode()).isEqualTo(Mode.OPEN);
        assertThat(door.at(other).orElseThrow().pages().read()).containsExactly("first", "second");
        assertThat(door.at(one).orElseThrow().pages().read()).containsExactly("first", "second");
        door.lockByHand();
        unlock(one);
        assertThat(door.at(one).orElseThrow().pages().read()).containsExactly("first", "second");
    }

    @Test
    void unlocking_without_anything_in_memory_adds_nothing() {
        var one = new Visit();
        record(one, "first");
        keep(one);
        door.lockByHand();
        assertThat(door.at(one)).isEmpty();
        unlock(one);
        assertThat(door.at(one).orElseThrow().pages().read()).containsExactly("first");
    }

    @Test
    void the_example_leaves_what_was_recorded_alone() {
        var visit = new Visit();
        record(visit, "mine");
        door.lookAround(visit);
        assertThat(door.at(visit).orElseThrow().pages().read()).containsExactly("example");
        record(visit, "played with");
        assertThat(door.hasSomethingInMemory(visit)).isTrue();
        door.leaveExample(visit);
        assertThat(visit.mode()).isEqualTo(Mode.FIRST_RUN);
        assertThat(bodies(door.at(visit).orElseThrow().ledger())).containsExactly("mine");
    }

    @Test
    void leaving_the_example_leads_back_into_the_open_vault() {
        var visit = new Visit();
        record(visit, "mine");
        keep(visit);
        door.lookAround(visit);
        door.leaveExample(visit);
        assertThat(visit.mode()).isEqualTo(Mode.OPEN);
        assertThat(door.at(visit).orElseThrow().pages().read()).containsExactly("mine");
    }

    @Test
    void letting_go_leaves_nothing_in_memory() {
        var visit = new Visit();
        record(visit, "mine");
        door.lookAround(visit);
        door.letGo(visit);
        assertThat(door.hasSomethingInMemory(visit)).isFalse();
        assertThat(bodies(door.at(visit).orElseThrow().ledger())).isEmpty();
        assertThat(visit.mode()).isEqualTo(Mode.FIRST_RUN);
    }

    @Test
    void checking_a_secret_opens_nothing() {
        var visit = new Visit();
        record(visit, "mine");
        keep(visit);
        door.lockByHand();
        try (var key = DeviceKey.ofThisDevice()) {
            assertThat(door.check(key)).isInstanceOf(Unlocking.Unlocked.class);
        }
        assertThat(door.openVault()).isEmpty();
        assertThat(door.at(visit)).isEmpty();
    }

    @Test
    void a_damaged_vault_is_not_opened_in_passing() throws java.sql.SQLException {
        var visit = new Visit();
        record(visit, "mine");
        keep(visit);
        door.lockAll();
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("vault.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update cell set body = zeroblob(length(body)) where part = 1");
        }
        assertThat(door.at(visit)).isEmpty();
        assertThat(door.openVault()).isEmpty();
        assertThat(unlock(visit)).isInstanceOf(Unlocking.Damaged.class);
        assertThat(visit.mode()).isEqualTo(Mode.OPEN);
        assertThat(door.openVault().orElseThrow().readOnly()).isTrue();
    }

    @Test
    void what_cannot_be_added_to_a_damaged_vault_stays_in_memory() throws java.sql.SQLException {
        var visit = new Visit();
        var other = new Visit();
        record(other, "second");
        a_damaged_vault_is_not_opened_in_passing();
        door.lockByHand();
        assertThat(unlock(other)).isInstanceOf(Unlocking.Damaged.class);
        assertThat(other.mode()).isEqualTo(Mode.FIRST_RUN);
        assertThat(bodies(door.at(other).orElseThrow().ledger())).containsExactly("second");
        assertThat(door.at(visit)).isEmpty();
    }
}
