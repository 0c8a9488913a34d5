package app.intact.server;

import app.intact.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/// Any bytes sent as a form to an address: the first byte says which.
public final class FormFuzz {

    private static final Running RUNNING = running();
    private static final Person PERSON = Person.at(RUNNING);
    private static final List<Lived.Place> PLACES = places();

    private FormFuzz() {}

    private static Running running() {
        try {
            return Running.in(Files.createTempDirectory("fuzz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Lived.Place> places() {
        var lived = Lived.by(PERSON);
        return lived.forms(RUNNING).stream()
                .filter(place -> !lived.erases(place))
                .toList();
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        var place = PLACES.get(Byte.toUnsignedInt(bytes[0]) % PLACES.size());
        var answer = PERSON.send(PERSON.sending(place.path()).sending(Arrays.copyOfRange(bytes, 1, bytes.length)));
        if (answer.status() >= 500 || !RUNNING.troubles().isEmpty()) {
            throw new AssertionError(place + ": " + answer.status() + " " + RUNNING.troubles());
        }
    }
}
