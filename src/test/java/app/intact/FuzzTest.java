package app.intact;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.portable.Example;
import app.intact.server.FormFuzz;
import app.intact.vault.BackupFuzz;
import app.intact.vault.FuzzSeeds;
import app.intact.vault.HeadFuzz;
import app.intact.vault.HeaderFuzz;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs guided by which code they reach (Jazzer), each target in a program of its own: nothing may fail, cost more
/// than a
/// second or 64 MiB, or end the program (R14).
class FuzzTest {

    private static final int FEW_SECONDS = 5;
    private static final int MANY_SECONDS = 600;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(classes = {HeaderFuzz.class, HeadFuzz.class, BackupFuzz.class, BodyFuzz.class})
    void a_few_seconds_find_nothing(Class<?> target) throws Exception {
        fuzz(target, FEW_SECONDS);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(classes = {HeaderFuzz.class, HeadFuzz.class, BackupFuzz.class, BodyFuzz.class, FormFuzz.class})
    void ten_minutes_find_nothing(Class<?> target) throws Exception {
        fuzz(target, MANY_SECONDS);
    }

    private void fuzz(Class<?> target, int seconds) throws Exception {
        var said = folder.resolve("said");
        var fuzzing = new ProcessBuilder(command(target, seconds))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(fuzzing.waitFor(2L * seconds + 120, TimeUnit.SECONDS)).isTrue();
        var lines = Files.readAllLines(said);
        assertThat(fuzzing.exitValue())
                .as(() -> String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size())))
                .isZero();
        lines.stream()
                .filter(line -> line.contains("stat::number_of_executed_units") || line.startsWith("Done "))
                .forEach(line -> System.out.println(target.getSimpleName() + ": " + line));
    }

    /// What the program itself writes, to begin from.
    private Path corpus() throws Exception {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        var seeds = new ArrayList<>(FuzzSeeds.of(Files.createDirectory(folder.resolve("vault"))));
        Example.ledger(House.FORMAT, Clock.systemUTC()).read((_, body) -> seeds.add(body));
        seeds.add("ztext=They+said+no&sting=40&kind=job&day=2026-03-11".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        return corpus;
    }

    private List<String> command(Class<?> target, int seconds) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(List.of(
                "--target_class=" + target.getName(),
                "--instrumentation_includes=app.intact.**",
                // Jazzer's own detectors look for calls to elsewhere; a form is sent over the network on purpose.
                "--hooks=false",
                "-max_total_time=" + seconds,
                "-timeout=5",
                corpus().toString()));
        return command;
    }
}
