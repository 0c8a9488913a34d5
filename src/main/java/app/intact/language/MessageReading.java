package app.intact.language;

import java.util.List;
import java.util.Set;

/// What a [MessageReader] found.
///
/// @param parts in the order of the message, without greeting and signature
/// @param details of which the message says something
/// @param isLetter whether it reads as written to the person, not by them
public record MessageReading(List<MessagePart> parts, Set<Detail> details, boolean isLetter) {

    public MessageReading {
        parts = List.copyOf(parts);
        details = Set.copyOf(details);
    }

    /// What a no may tell besides.
    public enum Detail {
        /// Why.
        REASON,
        /// How many others there were.
        HOW_MANY,
        /// How close one came.
        HOW_CLOSE
    }

    /// True where all that is given for a reason is what many get.
    public boolean givesOnlyStockReasons() {
        var reasons = parts.stream()
                .filter(part -> part.role().group() == MessageGroup.REASON)
                .toList();
        return !reasons.isEmpty() && reasons.stream().allMatch(part -> part.role() == MessageRole.GENERIC_REASON);
    }
}
