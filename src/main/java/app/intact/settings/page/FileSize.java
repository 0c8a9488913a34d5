package app.intact.settings.page;

import app.intact.words.Words;

/// How large something is, in thousands or millions of bytes.
final class FileSize {

    private static final long KILO = 1_000;

    private FileSize() {}

    static String of(long bytes, Words words) {
        return bytes < KILO * KILO
                ? words.say("settings.vault.kilobytes", "n", Math.max(1, bytes / KILO))
                : words.say("settings.vault.megabytes", "n", "%.1f".formatted(bytes / (double) (KILO * KILO)));
    }
}
