package app.intact.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The coarse feelings, offered first. Each holds five to seven finer [Feeling]s.
///
/// The families follow the feelings that studies of rejection report most (Leary, Koch & Hechenbleikner 2001: hurt,
/// sadness, loneliness, jealousy, guilt, shame, embarrassment, social anxiety, anger), plus the flatness that may
/// follow
/// and a mixed family. The grouping is our choice.
public enum FeelingFamily {
    HURT,
    SAD,
    ALONE,
    ASHAMED,
    ANGRY,
    AFRAID,
    FLAT,
    MIXED;

    /// Stable, kept in journals and in text keys (`feeling.family.<code>`).
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From the nearest to the family's own name to the furthest, never empty.
    public List<Feeling> feelings() {
        return Arrays.stream(Feeling.values())
                .filter(feeling -> feeling.family() == this)
                .toList();
    }
}
