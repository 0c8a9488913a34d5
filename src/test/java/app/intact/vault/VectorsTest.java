package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every vector: the positive ones come out to the byte, the negative ones are refused for their reason.
class VectorsTest {

    private static final HexFormat HEX = HexFormat.of();

    private String text = "";
    private JsonNode positive = JsonMapper.shared().nullNode();
    private JsonNode negative = JsonMapper.shared().nullNode();

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/vault/vectors.json"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode all = JsonMapper.shared().readTree(text);
        positive = all.get("positive");
        negative = all.get("negative");
    }

    @Test
    void the_file_is_what_its_command_makes() {
        assertThat(VectorsWriter.made()).isEqualTo(text);
    }

    @Test
    void every_secret_opens_its_slot() throws Exception {
        JsonNode secrets = positive.get("secrets");
        Header header = Header.read(hex(positive.get("vault").get("header")));
        byte[] vaultKey = hex(positive.get("keys").get("vault_key"));
        String written = secrets.get("recovery_written").stringValue();
        try (var passphrase =
                        Passphrase.typed(secrets.get("passphrase").stringValue().toCharArray());
                var code = ((RecoveryCode.Read) RecoveryCode.parse(written)).code()) {
            assertThat(passphrase.bytes()).isEqualTo(hex(secrets.get("passphrase_bytes")));
            assertThat(code.bytes()).isEqualTo(hex(secrets.get("recovery_bytes")));
            byte[][] bytes = {passphrase.bytes(), code.bytes(), hex(secrets.get("device_bytes"))};
            for (int i = 0; i < 3; i++) {
                assertThat(header.slots().get(i).unwrap(bytes[i], null, header.vaultId(), 1, new KdfMemory()))
                        .isEqualTo(vaultKey);
            }
        }
    }

    @Test
    void the_whole_vault_and_its_backup_check_and_read() throws Exception {
        try (Keys keys = keys()) {
            assertThat(keys.commit()).isEqualTo(hex(positive.get("keys").get("commit")));
            MemoryCells cells = cells(positive.get("vault"), keys);
            Sweep sweep = Sweep.keyed(cells, keys, new byte[0]);
            assertThat(sweep.flaws()).isEmpty();
            assertThat(sweep.report().erased()).containsExactly(2L);
            assertThat(sweep.bodies().keySet()).containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
            for (JsonNode step : positive.get("steps")) {
                byte[] body = step.has("n") ? sweep.bodies().get(step.get("n").asLong()) : null;
                if (body != null) {
                    assertThat(HEX.formatHex(body)).isEqualTo(step.get("body").stringValue());
                }
            }
            assertThat(flawsOfBackup(hex(positive.get("backup")), keys)).isEmpty();
        }
    }

    @Test
    void the_draft_opens_for_its_own_number_only() throws Exception {
        JsonNode draft = positive.get("draft");
        byte[] sealed = hex(draft.get("sealed"));
        try (Keys keys = keys()) {
            assertThat(keys.drafts().open(draft.get("n").asLong(), sealed)).isEqualTo(hex(draft.get("body")));
            assertThatThrownBy(() -> keys.drafts().open(draft.get("n").asLong() + 1, sealed))
                    .isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> keys.records().open(draft.get("n").asLong(), sealed))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void padding_fills_to_its_sizes() {
        positive.get("padding")
                .propertyStream()
                .forEach(size -> assertThat(Padding.filled(Integer.parseInt(size.getKey())))
                        .isEqualTo(size.getValue().asInt()));
    }

    @Test
    void every_negative_vector_is_refused_for_its_reason() throws Exception {
        assertThat(negative.size()).isGreaterThanOrEqualTo(60);
        for (JsonNode vector : negative) {
            Flaw expected = Flaw.valueOf(vector.get("error").stringValue());
            assertThat(flaws(vector)).as(vector.get("name").stringValue()).contains(expected);
        }
    }

    private Set<Flaw> flaws(JsonNode vector) throws Exception {
        try (Keys keys = keys()) {
            return switch (vector.get("check").stringValue()) {
                case "vault" -> {
                    Sweep sweep = Sweep.keyed(cells(vector, keys), keys, new byte[0]);
                    assertThat(sweep.report().sound()).isFalse();
                    yield sweep.flaws();
                }
                case "backup" -> flawsOfBackup(hex(vector.get("backup")), keys);
                case "code" -> ofCode(vector.get("code").stringValue());
                default -> {
                    simple(vector, keys);
                    yield Set.of();
                }
            };
        } catch (Malformed e) {
            return EnumSet.of(e.flaw());
        }
    }

    private void simple(JsonNode vector, Keys keys) throws Malformed {
        byte[] goodHeader = hex(positive.get("vault").get("header"));
        switch (vector.get("check").stringValue()) {
            case "header" -> Header.read(hex(vector.get("header"))).check(hex(vector.get("header")), keys);
            case "head" -> {
                byte[] raw = hex(vector.get("head"));
                Head head = Head.read(raw);
                head.checkMac(raw, keys);
                head.checkFits(goodHeader, keys.vaultId(), keys.generation());
            }
            case "record" -> keys.records().open(1, record(vector.get("record").stringValue()));
            case "unlock" -> unlock(vector);
            default -> throw new AssertionError("an unknown check");
        }
    }

    private static void unlock(JsonNode vector) throws Malformed {
        Header header = Header.read(hex(vector.get("header")));
        int type = vector.get("type").asInt();
        Slot slot = header.slots().stream()
                .filter(one -> one.type() == type)
                .findFirst()
                .orElseThrow();
        slot.unwrap(hex(vector.get("secret")), null, header.vaultId(), header.generation(), new KdfMemory());
    }

    private static Set<Flaw> ofCode(String written) {
        return switch (RecoveryCode.parse(written)) {
            case RecoveryCode.Read _ -> Set.of();
            case RecoveryCode.Mistyped _ -> Set.of(Flaw.CODE_CHECK);
            case RecoveryCode.NoCode(int _, boolean strange, int _) ->
                Set.of(strange ? Flaw.CODE_LETTER : Flaw.CODE_LENGTH);
        };
    }

    private static Set<Flaw> flawsOfBackup(byte[] raw, Keys keys) throws Exception {
        var cells = new MemoryCells(keys.vaultId());
        var content = BackupFile.read(
                new ByteArrayInputStream(raw),
                record -> cells.record(1, record.number(), record.hash(), record.body()));
        cells.header(content.header()).head(content.head());
        return Sweep.keyed(cells, keys, new byte[0]).flaws();
    }

    private static MemoryCells cells(JsonNode vault, Keys keys) {
        var cells =
                new MemoryCells(keys.vaultId()).header(hex(vault.get("header"))).head(hex(vault.get("head")));
        for (JsonNode record : vault.get("records")) {
            byte[] sealed = record.get("record").isNull() ? null : hex(record.get("record"));
            cells.record(1, record.get("n").asLong(), hex(record.get("hash")), sealed);
        }
        return cells;
    }

    private Keys keys() {
        JsonNode keys = positive.get("keys");
        return new Keys(hex(keys.get("vault_key")), hex(keys.get("vault_id")), 1);
    }

    private static byte[] record(String written) {
        return written.startsWith("zeros ") ? new byte[Integer.parseInt(written.substring(6))] : HEX.parseHex(written);
    }

    private static byte[] hex(JsonNode written) {
        return HEX.parseHex(written.stringValue());
    }
}
