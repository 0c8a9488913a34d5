package app.intact.attic;

import app.intact.cellar.Cellar;
import app.intact.language.PersonalText;
import app.intact.words.Words;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/// Breaks one rule in each of its classes.
public final class Attic {

    private Attic() {}

    /// A cycle, together with its counterpart.
    public static final class DependsInACircle {
        Class<?> other() {
            return Cellar.class;
        }
    }

    static final class TouchesKeys {
        Class<?> type() {
            return MessageDigest.class;
        }
    }

    static final class TouchesFiles {
        boolean look(Path path) {
            return Files.exists(path);
        }
    }

    static final class Serves {
        Class<?> type() {
            return Javalin.class;
        }
    }

    static final class CallsOutByClient {
        Class<?> type() {
            return HttpClient.class;
        }
    }

    static final class CallsOutByAddress {
        Object open(URI address) throws java.io.IOException {
            return address.toURL().openStream();
        }
    }

    static final class AsksTheClock {
        Instant at() {
            return Instant.now();
        }
    }

    static final class AsksTheClockByReference {
        Supplier<Instant> at() {
            return Instant::now;
        }
    }

    static final class RollsDice {
        Supplier<Random> dice() {
            return Random::new;
        }
    }

    static final class LooseView {
        String name = "";
    }

    static final class Reveals {
        Function<PersonalText, String> reveal() {
            return PersonalText::reveal;
        }
    }

    static final class WordsHelper {}

    static final class Prints {
        @SuppressWarnings("SystemOut")
        void print() {
            System.out.println();
        }
    }

    static final class UsesARoomNotListed {
        Class<?> type() {
            return Words.class;
        }
    }
}
