package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two that have the same vault open: a conflict is noticed, and nothing is lost or doubled.
class RaceTest {

    @TempDir
    Path root;

    @Test
    void who_comes_second_is_told_and_writes_nothing() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(1)).close();
        try (OpenVault first = diary.open();
                OpenVault second = diary.open()) {
            first.append(List.of(Diary.body(100, 10)));
            assertThatThrownBy(() -> second.append(List.of(Diary.body(200, 10))))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.CHANGED_ELSEWHERE));
            assertThatThrownBy(() -> second.changeWayIn(Diary.passphrase())).isInstanceOf(VaultFailure.class);
            first.append(List.of(Diary.body(101, 10)));
        }
        try (OpenVault again = diary.open()) {
            assertThat(again.lastNumber()).isEqualTo(3);
            assertThat(again.verify().flaws()).isEmpty();
        }
    }

    @Test
    void writers_racing_lose_and_double_nothing() throws Exception {
        var diary = new Diary(root);
        diary.create(List.of()).close();
        List<String> kept = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newFixedThreadPool(3)) {
            var writers = new ArrayList<Future<?>>();
            for (int who = 0; who < 3; who++) {
                long from = who * 1000L;
                writers.add(threads.submit(() -> write(diary, from, kept)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code))) {
            assertThat(Diary.textOf(vault).values()).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(vault.lastNumber()).isEqualTo(60);
            assertThat(vault.verify().flaws()).isEmpty();
        }
    }

    private static void write(Diary diary, long from, List<String> kept) {
        OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code));
        for (int i = 0; i < 20; i++) {
            byte[] body = Diary.body(from + i, 50);
            while (!appended(vault, body)) {
                vault.close();
                vault = VaultTest.opened(diary.vault().unlock(diary.code));
            }
            kept.add(new String(body, StandardCharsets.UTF_8));
        }
        vault.close();
    }

    private static boolean appended(OpenVault vault, byte[] body) {
        try {
            vault.append(List.of(body));
            return true;
        } catch (VaultFailure failure) {
            assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.CHANGED_ELSEWHERE);
            return false;
        }
    }

    @Test
    void one_vault_serves_several_threads() throws Exception {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(List.of());
                var threads = Executors.newFixedThreadPool(4)) {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < 40; i++) {
                byte[] body = Diary.body(i, 30);
                writers.add(threads.submit(() -> vault.append(List.of(body))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(Diary.textOf(vault)).hasSize(40);
            assertThat(vault.verify().flaws()).isEmpty();
        }
    }
}
