package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-03");

    private static Set<String> lettingGo(String... days) {
        var names = Arrays.stream(days)
                .map(day -> BackupName.of("notes-" + day + ".bak").orElseThrow())
                .toList();
        return Retention.lettingGo(names, TODAY).stream()
                .map(name -> name.fileName().replaceAll("notes-|\\.bak", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] days(String first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDate.parse(first).plusDays(i).toString())
                .toArray(String[]::new);
    }

    @Test
    void ten_stay() {
        assertThat(lettingGo()).isEmpty();
        assertThat(lettingGo(days("2026-01-05", 10))).isEmpty();
        assertThat(lettingGo(days("2026-01-05", 12))).containsExactly("2026-01-05", "2026-01-06");
    }

    @Test
    void the_last_of_a_month_stays() {
        assertThat(lettingGo(days("2025-12-20", 22)))
                .doesNotContain("2025-12-31")
                .hasSize(11);
    }

    @Test
    void those_of_one_day_go_by_their_number() {
        var ofOneDay = Stream.concat(
                Stream.of("2026-02-03"), IntStream.rangeClosed(2, 12).mapToObj(n -> TODAY + "-" + n));
        assertThat(lettingGo(ofOneDay.toArray(String[]::new))).containsExactly("2026-02-03", "2026-02-03-2");
    }

    @Test
    void twelve_months_stay_also_where_they_lie_years_apart() {
        var seldom = IntStream.range(0, 14)
                .mapToObj(i -> LocalDate.parse("1998-05-06").plusYears(2L * i).toString());
        assertThat(lettingGo(seldom.toArray(String[]::new))).containsExactly("1998-05-06", "2000-05-06");
    }

    @Test
    void what_is_dated_after_today_is_left_alone_and_takes_nobodys_place() {
        var wrong = days("2031-01-01", 40);
        assertThat(lettingGo(wrong)).isEmpty();
        assertThat(lettingGo(Stream.concat(Arrays.stream(wrong), Arrays.stream(days("2026-01-05", 10)))
                        .toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void whatever_there_is_the_rule_holds() {
        for (int seed = 0; seed < 2_000; seed++) {
            var chance = new Random(seed);
            var there = new TreeSet<BackupName>();
            int count = 1 + chance.nextInt(60);
            int spread = 1 + chance.nextInt(1_500);
            for (int i = 0; i < count; i++) {
                there.add(new BackupName(TODAY.minusDays(chance.nextInt(spread) - 5L), 1 + chance.nextInt(3)));
            }
            var gone = Retention.lettingGo(there, TODAY);
            var kept = new TreeSet<>(there);
            kept.removeAll(gone);
            var counted =
                    there.headSet(new BackupName(TODAY.plusDays(1), 0), false).descendingSet();
            assertThat(there).as("seed %s", seed).containsAll(gone);
            assertThat(gone).noneMatch(name -> name.day().isAfter(TODAY));
            assertThat(kept)
                    .as("the last ten, seed %s", seed)
                    .containsAll(counted.stream().limit(10).toList());
            assertThat(kept.isEmpty()).isFalse();
            assertThat(monthsOf(kept)
                            .containsAll(monthsOf(counted).stream().limit(12).toList()))
                    .as("the last twelve months, seed %s", seed)
                    .isTrue();
            assertThat(kept.stream().filter(name -> !name.day().isAfter(TODAY))).hasSizeLessThanOrEqualTo(22);
            assertThat(Retention.lettingGo(kept, TODAY))
                    .as("again, seed %s", seed)
                    .isEmpty();
        }
    }

    private static List<YearMonth> monthsOf(Iterable<BackupName> names) {
        return Stream.of(names)
                .flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .map(name -> YearMonth.from(name.day()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"notes-2026-02-03.bak,1", "notes-2026-02-03-2.bak,2", "notes-2026-02-03-1000.bak,1000"})
    void a_name_is_read_as_it_was_written(String name, int number) {
        var read = BackupName.of(name).orElseThrow();
        assertThat(read).isEqualTo(new BackupName(TODAY, number));
        assertThat(read.fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notes.bak",
                "notes-2026-02-30.bak",
                "notes-2026-02-03-1.bak",
                "notes-2026-02-03-0.bak",
                "notes-2026-02-03-02.bak",
                "notes-2026-02-03-9999999.bak",
                "notes-2026-02-03.bak.old",
                "notes-2026-02-03 (1).bak",
                "Notes-2026-02-03.bak",
                "my-notes-2026-02-03.bak",
                "notes-2026-13-01.bak"
            })
    void another_name_is_none_of_ours(String name) {
        assertThat(BackupName.of(name)).isEmpty();
    }
}
