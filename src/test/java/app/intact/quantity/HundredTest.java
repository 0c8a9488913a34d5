package app.intact.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HundredTest {

    @Test
    void whatever_is_shared_out_scales_to_one_hundred_within_a_point_of_its_part() {
        var chance = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            var points = IntStream.range(0, 1 + chance.nextInt(8))
                    .mapToObj(_ -> chance.nextInt(101))
                    .toList();
            int sum = Hundred.sum(points);
            var scaled = Hundred.scaled(points);
            assertThat(Hundred.sum(scaled)).isEqualTo(sum == 0 ? 0 : Hundred.WHOLE);
            for (int i = 0; i < points.size() && sum > 0; i++) {
                assertThat(Math.abs(scaled.get(i) - 100.0 * points.get(i) / sum))
                        .isLessThan(1);
            }
        }
    }

    @Test
    void one_hundred_stays_as_it_is() {
        assertThat(Hundred.scaled(List.of(25, 30, 45))).containsExactly(25, 30, 45);
    }

    @Test
    void only_whole_numbers_count() {
        assertThat(List.of("7", " 40 ", "100", "250").stream().map(Hundred::read))
                .containsExactly(7, 40, 100, 100);
        assertThat(List.of("", "-5", "3.5", "many", "1000").stream().map(Hundred::read))
                .containsOnly(0);
    }
}
