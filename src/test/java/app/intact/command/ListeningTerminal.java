package app.intact.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A terminal that remembers what was said, and answers questions with one passphrase, or not at all.
final class ListeningTerminal implements Terminal {

    final List<String> said = new ArrayList<>();
    final List<String> warned = new ArrayList<>();
    private final Optional<String> answer;

    ListeningTerminal(Optional<String> answer) {
        this.answer = answer;
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public void warn(String line) {
        warned.add(line);
    }

    @Override
    public Optional<char[]> askSecret(String question) {
        return answer.map(String::toCharArray);
    }

    @Override
    public boolean isWatched() {
        return false;
    }
}
