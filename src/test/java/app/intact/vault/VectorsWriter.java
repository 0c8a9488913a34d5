package app.intact.vault;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the vectors anew; the same bytes come out unless the format changed.
class VectorsWriter {

    static final String COMMAND = "mvn -o -q test -Dtest=VectorsWriter -Dvectors=write";
    private static final Path FILE = Path.of("src/test/resources/vault/vectors.json");

    @Test
    @EnabledIfSystemProperty(named = "vectors", matches = "write")
    void write() throws Exception {
        Files.writeString(FILE, made(), StandardCharsets.UTF_8);
    }

    static String made() {
        var whole = new LinkedHashMap<String, @Nullable Object>();
        whole.put("about", "Test vectors of docs/vault-format.md. Bytes are in hexadecimal.");
        whole.put("made_by", COMMAND);
        whole.put("positive", new PositiveVectors().all());
        whole.put("negative", new NegativeVectors().all());
        var out = new StringWriter();
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(out, whole);
        return out.toString().replace(System.lineSeparator(), "\n") + "\n";
    }
}
