package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing acknowledged is lost when the power goes (R2): what a writer really asked of the system is written down, and
/// the files are put together as a power loss at any moment may leave them. Not modelled: a disk that says it has
/// synced and has not.
class PowerLossTest {

    @TempDir
    Path root;

    private int images;
    private int lost;
    private int unopenable;
    private int acknowledged;

    @BeforeEach
    void a_recorder() {
        assumeTrue(Recording.isPossible(), "strace cannot be used here: the loss of power is not tested");
    }

    @Test
    void nothing_acknowledged_is_lost_in_sixty_images() throws Exception {
        fail(1, 150, 60, "FULL");
        assertThat(unopenable).isZero();
        assertThat(lost).isZero();
        assertThat(acknowledged).isGreaterThan(images);
    }

    @Tag("long")
    @Test
    void nothing_acknowledged_is_lost_in_ten_thousand_images() throws Exception {
        fail(25, 150, 400, "FULL");
        assertThat(unopenable).isZero();
        assertThat(lost).isZero();
    }

    /// That this test can fail.
    @Test
    void losses_are_found_where_commits_are_not_synced() throws Exception {
        fail(1, 60, 25, "NORMAL");
        assertThat(lost).isPositive();
    }

    private void fail(int recordings, int writes, int imagesEach, String synchronous) throws Exception {
        for (int recording = 0; recording < recordings; recording++) {
            var diary = new Diary(root.resolve("recording" + recording));
            diary.create(List.of()).close();
            Path before = root.resolve("before" + recording);
            copy(diary.folder, before);
            List<Recording.Step> steps = Recording.of(diary, writes, recording + 1, synchronous);
            assertThat(steps).hasSizeGreaterThan(writes * 4);
            fail(diary, before, steps, imagesEach, new Random(recording));
            System.out.printf(
                    "%s: %d images, %d acknowledged, %d with losses, %d that did not open%n",
                    synchronous, images, acknowledged, lost, unopenable);
        }
    }

    private void fail(Diary diary, Path before, List<Recording.Step> steps, int count, Random chance)
            throws IOException {
        int[] cuts = chance.ints(count, 0, steps.size()).sorted().toArray();
        var disk = new FlakyDisk(before);
        var account = new Account();
        int next = 0;
        for (int at = 0; at < steps.size(); at++) {
            for (; next < cuts.length && cuts[next] == at; next++) {
                look(diary, disk, account, chance);
            }
            disk.take(steps.get(at));
            if (steps.get(at) instanceof Recording.Step.Said(String line)) {
                account.hear(line);
            }
        }
    }

    private void look(Diary written, FlakyDisk disk, Account account, Random chance) throws IOException {
        var image = new Diary(root.resolve("image"));
        copy(written.folder, image.folder);
        try (Stream<Path> files = Files.list(image.folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        disk.fail(image.folder, chance);
        images++;
        acknowledged += account.acknowledged();
        try {
            if (image.vault().unlock(written.code) instanceof Unlocking.Unlocked(OpenVault vault)) {
                try (vault) {
                    lost += account.fits(vault) ? 0 : 1;
                    unopenable += vault.verify().sound() ? 0 : 1;
                }
            } else {
                unopenable++;
            }
        } catch (VaultFailure failure) {
            unopenable++;
        }
        clear(image.root);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    VaultFiles.makeFolder(target);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
