package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Bounded;
import app.intact.Mutations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes from a stranger are read or refused: no other failure, no endless reading, no flood of memory (R14).
class HostileBytesTest {

    private static final int FEW = 3_000;
    private static final int MANY = 500_000;

    @TempDir
    Path root;

    private final Bounded bounded = new Bounded();
    private byte[] backup = {};
    private byte[] header = {};
    private byte[] head = {};
    private String code = "";

    @BeforeEach
    void what_a_vault_writes() throws Exception {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(5))) {
            backup = Files.readAllBytes(vault.backup(root.resolve("backups")));
        }
        var content = BackupFile.read(new ByteArrayInputStream(backup), _ -> {});
        header = content.header();
        head = content.head();
        code = String.join("-", diary.code.groups());
    }

    @Test
    void thousands_of_changed_inputs_are_read_or_refused() {
        assertThat(refused(FEW)).isGreaterThan(FEW);
    }

    @Tag("long")
    @Test
    void half_a_million_each_of_changed_inputs_are_read_or_refused() {
        System.out.printf("%d inputs each: %d refused%n", MANY, refused(MANY));
    }

    private long refused(int times) {
        long refused = 0;
        var headers = new Mutations(List.of(header, head), 1);
        var heads = new Mutations(List.of(head, header), 2);
        var backups = new Mutations(List.of(backup), 3);
        var codes = new Mutations(List.of(code.getBytes(StandardCharsets.UTF_8)), 4);
        for (int i = 0; i < times; i++) {
            refused += isRefused(headers.next(), Header::read);
            refused += isRefused(heads.next(), Head::read);
            refused += isRefused(backups.next(), HostileBytesTest::readBackup);
            refused += isRefused(codes.next(), bytes -> RecoveryCode.parse(new String(bytes, StandardCharsets.UTF_8)));
        }
        return refused;
    }

    private int isRefused(byte[] bytes, Reading reading) {
        int[] refused = {0};
        bounded.run(() -> {
            try {
                reading.read(bytes);
            } catch (Malformed malformed) {
                refused[0]++;
            }
        });
        return refused[0];
    }

    private static void readBackup(byte[] bytes) throws Malformed {
        try {
            BackupFile.read(new ByteArrayInputStream(bytes), _ -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read(byte[] bytes) throws Malformed;
    }
}
