package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/// What a step's form came to.
sealed interface Taken {

    /// An answer to keep.
    ///
    /// @param also what is recorded with it
    record Answer(Map<String, PersonalText> texts, Map<String, Intensity> ratings, List<? extends Event> also)
            implements Taken {
        public Answer {
            also = List.copyOf(also);
        }

        static Answer of(Map<String, PersonalText> texts) {
            return new Answer(texts, Map.of(), List.of());
        }
    }

    /// The same page, because something on it was asked for; nothing is kept yet.
    record Again(JteModel page) implements Taken {}

    /// Something needs another look.
    ///
    /// @param page the same page, with what was typed and words at the field
    /// @param losesWords true where words would be lost if the person left now
    record Slip(JteModel page, boolean losesWords) implements Taken {}
}
