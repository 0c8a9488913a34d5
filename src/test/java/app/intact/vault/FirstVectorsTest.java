package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The first vectors of the format, made before this program was, by another one.
class FirstVectorsTest {

    private JsonNode vectors;

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/vault/first-vectors.json"))) {
            vectors = new JsonMapper().readTree(in);
        }
    }

    @Test
    void every_slot_gives_the_vault_key() throws Exception {
        Header header = Header.read(hex("header"));
        List<Slot> slots = header.slots();
        byte[] passphrase = hex("passphrase_nfkc_utf8");
        assertThat(Passphrase.typed(vectors.get("passphrase").stringValue().toCharArray())
                        .bytes())
                .isEqualTo(passphrase);
        assertThat(slots.get(0).unwrap(passphrase, null, header.vaultId(), 1, new KdfMemory()))
                .isEqualTo(hex("vmk"));
        assertThat(slots.get(1).unwrap(hex("recovery"), null, header.vaultId(), 1, new KdfMemory()))
                .isEqualTo(hex("vmk"));
        byte[] hosted = vectors.get("share_pass").stringValue().getBytes(StandardCharsets.UTF_8);
        assertThat(slots.get(2).unwrap(hosted, hex("share"), header.vaultId(), 1, new KdfMemory()))
                .isEqualTo(hex("vmk"));
        assertThat(slots.get(2).ways()).isEmpty();
    }

    @Test
    void the_whole_vault_checks_and_gives_its_bodies() throws Exception {
        try (var keys = new Keys(hex("vmk"), hex("vault_id"), 1)) {
            var cells = new MemoryCells(hex("vault_id")).header(hex("header")).head(hex("head"));
            for (JsonNode record : vectors.get("records")) {
                JsonNode sealed = record.get("rec");
                byte[] bytes = sealed.isNull() ? null : HexFormat.of().parseHex(sealed.stringValue());
                cells.record(
                        1,
                        record.get("seq").asLong(),
                        HexFormat.of().parseHex(record.get("hash").stringValue()),
                        bytes);
            }
            Sweep sweep = Sweep.keyed(cells, keys, new byte[0]);
            assertThat(sweep.flaws()).isEmpty();
            assertThat(sweep.report().erased()).containsExactly(2L);
            assertThat(sweep.bodies()).hasSize(9);
            for (JsonNode record : vectors.get("records")) {
                byte[] body = sweep.bodies().get(record.get("seq").asLong());
                if (body != null) {
                    assertThat(HexFormat.of().formatHex(body))
                            .isEqualTo(record.get("body").stringValue());
                }
            }
            assertThat(Sweep.keyless(cells, hex("vault_id"), new byte[0]).flaws())
                    .isEmpty();
        }
    }

    @Test
    void padding_fills_as_it_did() {
        vectors.get("pad")
                .propertyStream()
                .forEach(size -> assertThat(Padding.filled(Integer.parseInt(size.getKey())))
                        .isEqualTo(size.getValue().asInt()));
    }

    private byte[] hex(String name) {
        return HexFormat.of().parseHex(vectors.get(name).stringValue());
    }
}
