package app.intact.command;

import app.intact.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Gets a passphrase from a file, or from the person at the terminal. Never from an argument: those are seen by every
/// program on the computer.
final class PassphraseSource {

    /// A passphrase has 1,024 characters at most; in UTF-8 that is 4 bytes each.
    private static final int MOST_BYTES = 4 * 1_024 + 2;

    private final Words words;
    private final Terminal terminal;

    PassphraseSource(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    /// @return the characters, for the caller to wipe
    char[] from(Optional<Path> file) {
        if (file.isPresent()) {
            return read(file.get());
        }
        return terminal.askSecret(words.say("command.ask.passphrase"))
                .orElseThrow(() -> new NotDone("command.ask.terminal"));
    }

    private char[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotDone("command.ask.file.missing", "file", file);
        }
        byte[] bytes = new byte[0];
        try {
            if (OwnerOnly.isOpenToOthers(file)) {
                terminal.warn(words.say("command.ask.file.open", "file", file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new NotDone("command.ask.file.large", "file", file);
            }
            bytes = Files.readAllBytes(file);
            return firstLine(file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            throw new NotDone("command.ask.file.unreadable", "file", file);
        } catch (IOException e) {
            throw new NotDone("command.ask.file.unreadable", "file", file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] firstLine(Path file, CharBuffer text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (end == 0) {
            throw new NotDone("command.ask.file.empty", "file", file);
        }
        var line = new char[end];
        text.get(line);
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        return line;
    }
}
