package app.intact.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.rejection.Cause;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void scaling_keeps_the_parts_and_makes_exactly_one_hundred() {
        var scaled = Shares.scale(Map.of(Cause.FIT, 60, Cause.THEM, 30));
        assertThat(scaled).containsExactlyInAnyOrderEntriesOf(Map.of(Cause.FIT, 67, Cause.THEM, 33));
    }

    @Test
    void whatever_is_shared_out_scales_to_one_hundred_within_a_point_of_its_part() {
        var chance = new Random(4);
        for (int run = 0; run < 2_000; run++) {
            var points = new EnumMap<Cause, Integer>(Cause.class);
            for (var cause : Cause.values()) {
                int value = chance.nextInt(-40, 101);
                if (value > 0) {
                    points.put(cause, value);
                }
            }
            if (points.isEmpty()) {
                continue;
            }
            int sum = Shares.sum(points).points();
            var scaled = Shares.scale(points);
            assertThat(Shares.sum(scaled).isWhole()).isTrue();
            points.forEach((cause, value) -> assertThat(Math.abs(scaled.getOrDefault(cause, 0) - 100.0 * value / sum))
                    .isLessThan(1));
        }
    }

    @Test
    void nothing_shared_out_is_fine_and_stays_nothing() {
        assertThat(Shares.sum(Map.of()).isFine()).isTrue();
        assertThat(Shares.scale(Map.of())).isEmpty();
    }
}
