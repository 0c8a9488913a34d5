package app.intact.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The readers of this Intact, built when first needed and then kept: building them takes about a tenth of a second,
/// which the first page does not wait for.
public final class Readers {

    private final Once<SentenceReader> sentences = new Once<>(RuleSentenceReader::new);
    private final Once<DangerReader> danger = new Once<>(PhraseDangerReader::new);
    private final Once<MessageReader> messages = new Once<>(RuleMessageReader::new);

    public SentenceReader sentences() {
        return text -> sentences.get().read(text);
    }

    public DangerReader danger() {
        return text -> danger.get().hear(text);
    }

    public MessageReader messages() {
        return message -> messages.get().read(message);
    }

    /// Builds them now.
    public void build() {
        danger.get();
        sentences.get();
        messages.get();
    }

    private static final class Once<T> {
        private final Supplier<T> make;
        private @Nullable T made;

        Once(Supplier<T> make) {
            this.make = make;
        }

        synchronized T get() {
            if (made == null) {
                made = make.get();
            }
            return made;
        }
    }
}
