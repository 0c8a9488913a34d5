package app.intact.strategy;

import app.intact.rejection.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Typical yes-rates by kind of ask, from a list shipped with the program: see
/// `docs/evidence/base-rates.md`. They say that a no is common; not why one came, and not anyone's own
/// chance.
public final class BaseRates {

    private static final String FILE = "/strategy/base-rates.json";

    /// From this many figures on the lowest is left out: it discourages.
    private static final int LOWEST_LEFT_OUT = 4;

    /// A figure from here on is left out: where most get a yes, it would blame.
    private static final double MOST_GET_IT = 0.5;

    /// Our choice: more is a lecture.
    private static final int MOST = 3;

    private final List<BaseRate> all;

    private BaseRates(List<BaseRate> all) {
        this.all = List.copyOf(all);
    }

    public static BaseRates load() {
        try (var in = Objects.requireNonNull(BaseRates.class.getResourceAsStream(FILE), FILE)) {
            List<Row> rows = JsonMapper.shared().readValue(in, new TypeReference<>() {});
            return new BaseRates(
                    rows.stream().flatMap(row -> row.asRate().stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + FILE, e);
        }
    }

    /// Every figure, in the order of the list.
    public List<BaseRate> all() {
        return all;
    }

    /// What may be shown for a kind, in the order of the list.
    ///
    /// @return empty where no good figure is known
    public List<BaseRate> of(Kind kind) {
        var names = names(kind);
        var there = all.stream().filter(rate -> names.contains(rate.kind())).toList();
        double lowest = there.size() < LOWEST_LEFT_OUT
                ? 0
                : there.stream().mapToDouble(BaseRate::middle).min().orElse(0);
        return there.stream()
                .filter(rate -> rate.middle() > lowest && rate.middle() < MOST_GET_IT)
                .limit(MOST)
                .toList();
    }

    private static List<String> names(Kind kind) {
        return switch (kind) {
            case JOB -> List.of("job");
            case DATE -> List.of("date");
            case FRIENDS -> List.of("friendship", "group");
            case MANUSCRIPT -> List.of("manuscript", "writing");
            case GRANT -> List.of("grant");
            case PITCH -> List.of("pitch", "sale");
            case FAVOUR -> List.of("favour");
            case OTHER -> List.of();
        };
    }

    /// A row as it is written; without a rate it says that no good figure is known.
    record Row(
            String kind,
            String stage,
            @Nullable String who,
            @Nullable String place,
            @Nullable String year,
            @Nullable JsonNode rate,
            @Nullable Long n,
            @Nullable String source,
            @Nullable String verified,
            String note) {

        Optional<BaseRate> asRate() {
            if (rate == null || rate.isNull()) {
                return Optional.empty();
            }
            double low = rate.isArray() ? rate.get(0).asDouble() : rate.asDouble();
            double high = rate.isArray() ? rate.get(1).asDouble() : low;
            return Optional.of(
                    new BaseRate(kind, stage, known(who), known(place), known(year), low, high, known(source)));
        }

        private static String known(@Nullable String field) {
            return Objects.requireNonNull(field, "a figure without its source");
        }
    }
}
