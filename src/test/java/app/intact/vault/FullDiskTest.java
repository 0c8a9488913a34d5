package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A full disk refuses, and tears nothing. It needs a small file system of its own, which only root can mount.
class FullDiskTest {

    @TempDir
    Path root;

    private Path disk;

    @BeforeEach
    void a_disk_of_three_megabytes() throws Exception {
        disk = Files.createDirectory(root.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString());
        assumeTrue(mounted, "no small disk could be mounted here: the full disk is not tested");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void what_did_not_fit_was_refused_and_everything_else_is_there() throws Exception {
        var diary = new Diary(disk);
        OpenVault vault = diary.create(List.of());
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[1 << 20]);
        int kept = 0;
        while (fits(vault, kept)) {
            kept++;
        }
        assertThatThrownBy(() -> vault.append(List.of(Diary.body(1, 3_000)))).isInstanceOf(VaultFailure.class);
        assertThat(kept).isPositive();
        assertThat(vault.lastNumber()).isEqualTo(kept);
        Files.delete(ballast);
        assertThat(vault.append(List.of(Diary.body(5_000, 3_000)))).isEqualTo(kept + 1);
        assertThat(vault.verify().flaws()).isEmpty();
        vault.close();
        try (OpenVault again = VaultTest.opened(diary.vault().unlock(diary.code))) {
            assertThat(Diary.textOf(again)).hasSize(kept + 1);
            assertThat(again.verify().flaws()).isEmpty();
        }
    }

    @Test
    void a_vault_that_does_not_fit_leaves_nothing_behind() throws Exception {
        var diary = new Diary(disk);
        Files.createDirectories(diary.folder);
        Files.write(disk.resolve("ballast"), new byte[(3 << 20) - 40_960]);
        assertThatThrownBy(() -> diary.create(Diary.bodies(200)))
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.DISK_FULL));
        assertThat(diary.vault().exists()).isFalse();
        try (var files = Files.list(diary.folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_backup_that_does_not_fit_is_refused_and_not_left_half() throws Exception {
        var diary = new Diary(root.resolve("elsewhere"));
        try (OpenVault vault = diary.create(Diary.bodies(200))) {
            Files.write(disk.resolve("ballast"), new byte[(3 << 20) - 40_960]);
            assertThatThrownBy(() -> vault.backup(disk.resolve("backups")))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.DISK_FULL));
        }
        try (var files = Files.list(disk.resolve("backups"))) {
            assertThat(files).isEmpty();
        }
    }

    private static boolean fits(OpenVault vault, int id) {
        try {
            vault.append(List.of(Diary.body(id, 3_000)));
            return true;
        } catch (VaultFailure failure) {
            assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.DISK_FULL);
            return false;
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException missing) {
            return false;
        }
    }
}
