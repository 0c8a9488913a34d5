package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A reader in another language, written from `docs/vault-format.md` alone, reads what this program wrote.
class ForeignReaderTest {

    private static final String READER = "src/test/python/read_vault.py";
    private static final String WITH_ACCENTS = "sieben str\u00f6me unter dem k\u00fcchenfen\ufb06er";

    @TempDir
    Path root;

    @BeforeAll
    static void python() throws Exception {
        int there;
        try {
            there = run("", "python3", "-c", "import cryptography.hazmat.primitives.kdf.argon2")
                    .ended();
        } catch (IOException noPython) {
            there = -1;
        }
        assumeTrue(there == 0, "no python3 with cryptography 44 or later: the reader in Python is not tested");
    }

    @Test
    void it_reads_a_vault_and_its_backup_with_either_secret() throws Exception {
        var diary = new Diary(root);
        byte[] large = Diary.body(7_777, 70_000);
        var sizes = IntStream.of(440, 441, 950, 960, 4_030, 4_040, 6_000);
        try (OpenVault vault = diary.create(Diary.bodies(12))) {
            vault.append(List.of(large));
            vault.append(sizes.mapToObj(size -> Diary.body(size, size)).toList());
            vault.erase(Set.of(3L, 5L));
        }
        Path backup = diary.vault().backup(root.resolve("backups"));
        TreeMap<Long, String> words;
        try (OpenVault vault = diary.open()) {
            words = Diary.textOf(vault);
        }
        assertThat(withoutOrders(read(diary.file(), Diary.WORDS))).isEqualTo(words);
        assertThat(withoutOrders(read(backup, Diary.WORDS))).isEqualTo(words);
        assertThat(withoutOrders(read(backup, String.join("-", diary.code.groups()))))
                .isEqualTo(words);
        assertThat(words).hasSize(18);
    }

    @Test
    void it_reads_the_published_vector() throws Exception {
        var vectors = JsonMapper.shared().readTree(Path.of("src/test/resources/vault/vectors.json"));
        var positive = vectors.get("positive");
        var secrets = positive.get("secrets");
        Path backup = root.resolve("vector.bak");
        Files.write(backup, HexFormat.of().parseHex(positive.get("backup").stringValue()));
        for (String secret : List.of("passphrase", "recovery_written")) {
            var read = read(backup, secrets.get(secret).stringValue());
            assertThat(read.keySet()).containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        }
    }

    @Test
    void it_reads_what_was_sealed_anew_under_a_passphrase_with_accents() throws Exception {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(9))) {
            vault.erase(Set.of(2L));
            vault.rekey(Passphrase.typed(WITH_ACCENTS.toCharArray()), diary.code);
        }
        assertThat(read(diary.file(), WITH_ACCENTS)).hasSize(8);
    }

    @Test
    void it_refuses_another_secret_and_a_changed_byte() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(4)).close();
        Path backup = diary.vault().backup(root.resolve("backups"));
        assertThat(run("these are not the words", "python3", READER, backup.toString()))
                .isEqualTo(new Ran(1, "WRONG_SECRET\n"));
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertThat(run(Diary.WORDS, "python3", READER, backup.toString())).isEqualTo(new Ran(1, "BACKUP_CHECKSUM\n"));
    }

    private static TreeMap<Long, String> withoutOrders(TreeMap<Long, String> read) {
        read.values().removeIf(body -> body.contains("\"t\":\"sys."));
        return read;
    }

    private static TreeMap<Long, String> read(Path file, String secret) throws Exception {
        Ran ran = run(secret, "python3", READER, file.toString());
        assertThat(ran.ended()).as(ran.said()).isZero();
        return ran.said()
                .lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(
                        parts -> Long.valueOf(parts[0]),
                        parts -> new String(HexFormat.of().parseHex(parts[1]), StandardCharsets.UTF_8),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Ran run(String typed, String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(typed);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private record Ran(int ended, String said) {}
}
