package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault without a passphrase, on this device.
class DeviceKeyTest {

    @TempDir
    Path folder;

    @Test
    void it_opens_without_asking_until_somebody_locks_it() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the letter came", 30);
            person.keepsOnThisDevice();
            var other = Person.at(running);
            assertThat(other.open("/rejections").read()).contains("the letter came");
            running.hands().pass(Duration.ofHours(2));
            assertThat(other.isInside()).isTrue();
            person.post("/lock");
            assertThat(other.isInside()).isFalse();
            assertThat(Person.at(running).isInside()).isFalse();
            assertThat(other.post("/unlock", "way", "device").status()).isEqualTo(303);
            assertThat(other.isInside()).isTrue();
        }
        try (var again = Running.in(folder)) {
            assertThat(Person.at(again).open("/rejections").read()).contains("the letter came");
        }
    }

    @Test
    void without_its_key_the_recovery_code_opens_it() throws Exception {
        String code;
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the letter came", 30);
            code = person.keepsOnThisDevice();
        }
        try (var files = Files.walk(folder.resolve("config"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            assertThat(person.get("/").onward()).isEqualTo("/unlock");
            assertThat(person.post("/unlock", "way", "device").read()).contains("is not on this device");
            assertThat(person.post("/unlock", "way", "code", "code", code.toLowerCase(java.util.Locale.ROOT))
                            .status())
                    .isEqualTo(303);
            assertThat(person.open("/rejections").read()).contains("the letter came");
        }
    }
}
