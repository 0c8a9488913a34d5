package app.intact;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat.UnknownEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An entry's body that nobody would write is read, passed over, or refused by name (R14).
class HostileBodiesTest {

    private static final List<byte[]> BODIES = Stream.of(
                    "{\"t\":\"rejection.told\",\"v\":1,\"id\":\"0123456789abcdef0123456789abcdef\",\"op\":\"a\",\"at\":"
                            + "\"2026-03-12T19:00:00.000Z\",\"tz\":\"Europe/Lisbon\",\"d\":{\"text\":\"no\",\"sting\":40}}",
                    "{\"d\":{\"text\":[1,{\"a\":null}],\"sting\":1e400},\"tz\":\"\",\"at\":\"x\",\"t\":\"rejection.told\"}",
                    "{\"t\":\"future.thing\",\"v\":99,\"d\":{}}",
                    "[".repeat(3000),
                    "{\"d\":".repeat(1500),
                    "{\"t\":\"\\ud800\",\"v\":99999999999999999999999999}")
            .map(text -> ("\u0001" + text).getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Bounded bounded = new Bounded();

    @Test
    void thousands_of_changed_bodies_are_read_or_refused() {
        assertThat(refused(5_000)).isPositive();
    }

    @Tag("long")
    @Test
    void half_a_million_changed_bodies_are_read_or_refused() {
        System.out.printf("500000 bodies: %d refused%n", refused(500_000));
    }

    private long refused(int times) {
        long[] refused = {0};
        var bodies = new Mutations(BODIES, 5);
        for (int i = 0; i < times; i++) {
            byte[] body = i < BODIES.size() ? BODIES.get(i) : bodies.next();
            if (body.length == 0) {
                continue; // the vault itself takes no empty one
            }
            bounded.run(() -> {
                try {
                    House.FORMAT.decode(1, body);
                } catch (UnknownEntry unknown) {
                    refused[0]++;
                }
            });
        }
        return refused[0];
    }
}
