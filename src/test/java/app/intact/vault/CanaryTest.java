package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// None of a person's words, nor their passphrase, lies in any file the vault writes, in any usual form.
class CanaryTest {

    private static final String CANARY = "I still miss her, zugunruhe-4711";

    @TempDir
    Path root;

    @Test
    void no_words_lie_in_the_data_the_configuration_or_a_backup() throws Exception {
        var diary = new Diary(root);
        byte[] body = Diary.flagged(0x01, "{\"t\":\"test.told\",\"d\":\"" + CANARY + "\"}");
        OpenVault vault = diary.vault().create(DeviceKey.fresh(diary.chance), diary.code, List.of(body));
        vault.append(List.of(body));
        scan();
        vault.changeWayIn(Diary.passphrase());
        vault.backup(root.resolve("copies"));
        scan();
        vault.close();
        diary.vault().unlock(Passphrase.typed((CANARY + " wrong").toCharArray()));
        diary.open().close();
        scan();
    }

    private void scan() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (byte[] form : forms()) {
                    assertThat(content.contains(new String(form, StandardCharsets.ISO_8859_1)))
                            .as(file.getFileName().toString())
                            .isFalse();
                }
            }
        }
    }

    private static List<byte[]> forms() throws IOException {
        var forms = new ArrayList<byte[]>();
        for (String words : List.of(CANARY, "zugunruhe-4711", Diary.WORDS)) {
            byte[] plain = words.getBytes(StandardCharsets.UTF_8);
            forms.add(plain);
            forms.add(words.getBytes(StandardCharsets.UTF_16LE));
            forms.add(words.getBytes(StandardCharsets.UTF_16BE));
            forms.add(HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
            forms.add(URLEncoder.encode(words, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
            for (int shift = 0; shift < 3; shift++) {
                byte[] rest = java.util.Arrays.copyOfRange(plain, shift, shift + (plain.length - shift) / 3 * 3);
                forms.add(Base64.getEncoder().encode(rest));
            }
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            }
            forms.add(java.util.Arrays.copyOfRange(packed.toByteArray(), 10, packed.size() - 8));
        }
        return forms;
    }
}
