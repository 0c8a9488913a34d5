package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged vault opens for reading, with everything that was not touched.
class SalvageTest {

    @TempDir
    Path root;

    private Diary diary;

    @BeforeEach
    void a_diary_of_thirty_entries() {
        diary = new Diary(root);
        diary.create(Diary.bodies(30)).close();
    }

    @Test
    void lost_and_garbled_entries_cost_only_themselves() throws Exception {
        var chance = new Random(5);
        for (int round = 0; round < 20; round++) {
            var here = new Diary(root.resolve("round" + round));
            here.create(Diary.bodies(30)).close();
            Set<Long> hit = new HashSet<>();
            try (Connection database = database(here)) {
                for (int i = 0; i < 4; i++) {
                    long number = 1 + chance.nextInt(30);
                    hit.add(number);
                    run(
                            database,
                            chance.nextBoolean()
                                    ? "DELETE FROM cell WHERE part=1 AND n=" + number
                                    : "UPDATE cell SET hash=randomblob(32), body=randomblob(540) WHERE part=1 AND n="
                                            + number);
                }
                if (round % 4 == 0) {
                    run(database, "DELETE FROM cell WHERE part=0 AND n=1");
                }
            }
            Unlocking result = here.vault().unlock(here.code);
            assertThat(result).isInstanceOf(Unlocking.Damaged.class);
            var damaged = (Unlocking.Damaged) result;
            var kept = Diary.textOf(damaged.readOnly());
            assertThat(kept.keySet())
                    .isEqualTo(Set.copyOf(LongStream.rangeClosed(1, 30)
                            .filter(number -> !hit.contains(number))
                            .boxed()
                            .toList()));
            assertThat(damaged.readOnly().readOnly()).isTrue();
            assertThat(damaged.report().entries()).isEqualTo(30 - hit.size());
            assertThatThrownBy(() -> damaged.readOnly().append(Diary.bodies(1))).isInstanceOf(VaultFailure.class);
            damaged.readOnly().close();
        }
    }

    @Test
    void a_lost_header_comes_back_from_the_spare_one() throws Exception {
        try (Connection database = database(diary)) {
            run(database, "DELETE FROM cell WHERE part=0 AND n=0");
        }
        assertThat(diary.vault().waysIn()).contains(Way.PASSPHRASE);
        assertThat(diary.vault().verify().flaws()).contains(Flaw.HEADER_MISSING);
        try (OpenVault vault = diary.open()) {
            assertThat(Diary.textOf(vault)).hasSize(30);
            vault.append(Diary.bodies(1));
        }
        assertThat(diary.vault().verify().flaws()).isEmpty();
    }

    @Test
    void a_garbled_slot_comes_back_from_the_spare_header() throws Exception {
        try (Connection database = database(diary)) {
            run(
                    database,
                    "UPDATE cell SET body=CAST(substr(body,1,150)||x'00'||substr(body,152) AS BLOB) WHERE part=0 AND n=0");
        }
        try (OpenVault vault = diary.open()) {
            assertThat(vault.lastNumber()).isEqualTo(30);
            assertThat(vault.verify().flaws()).isEmpty();
        }
        assertThat(diary.vault().verify().flaws()).isEmpty();
    }

    @Test
    void without_header_and_spare_it_says_that_nothing_can_be_read() throws Exception {
        try (Connection database = database(diary)) {
            run(database, "DELETE FROM cell WHERE part=0 AND n=0");
        }
        Files.delete(spareOf(diary));
        assertThat(diary.vault().unlock(Diary.passphrase())).isInstanceOf(Unlocking.Unreadable.class);
        assertThat(diary.vault().waysIn()).isEmpty();
        assertThat(diary.vault().verify().sound()).isFalse();
    }

    @Test
    void a_lost_spare_header_is_told_and_written_again() throws Exception {
        Path spare = spareOf(diary);
        Files.delete(spare);
        assertThat(diary.vault().verify().flaws()).containsExactly(Flaw.MIRROR);
        diary.open().close();
        assertThat(spare).exists();
        assertThat(diary.vault().verify().flaws()).isEmpty();
    }

    @Test
    void an_old_passphrase_does_not_come_back_with_an_old_spare_header() throws Exception {
        Path spare = spareOf(diary);
        byte[] old = Files.readAllBytes(spare);
        try (OpenVault vault = diary.open()) {
            vault.changeWayIn(Passphrase.typed("quite other words than there were".toCharArray()));
        }
        Files.write(spare, old);
        assertThat(diary.vault().unlock(Diary.passphrase())).isEqualTo(new Unlocking.WrongSecret());
    }

    @Test
    void a_header_of_a_later_format_is_not_guessed_at() throws Exception {
        Files.delete(spareOf(diary));
        try (Connection database = database(diary)) {
            run(
                    database,
                    "UPDATE cell SET body=CAST(x'494e54564c543200'||substr(body,9) AS BLOB) WHERE part=0 AND n=0");
        }
        assertThat(diary.vault().unlock(Diary.passphrase())).isEqualTo(new Unlocking.Newer(null));
        assertThat(diary.vault().verify().flaws()).contains(Flaw.HEADER_NEWER);
    }

    @Test
    void a_file_that_is_no_database_is_unreadable() throws Exception {
        Files.write(diary.file(), new byte[5000]);
        assertThat(diary.vault().unlock(Diary.passphrase())).isInstanceOf(Unlocking.Unreadable.class);
        assertThat(diary.vault().verify().sound()).isFalse();
        assertThat(diary.vault().exists()).isTrue();
    }

    static Path spareOf(Diary diary) throws IOException {
        try (Stream<Path> files = Files.list(diary.folder.resolve("h"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Connection database(Diary diary) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + diary.file());
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isLessThanOrEqualTo(1);
        }
    }
}
