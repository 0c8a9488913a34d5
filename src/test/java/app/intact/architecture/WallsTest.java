package app.intact.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule of the house is seen to fail on a class made to break it.
class WallsTest {

    private static final JavaClasses ATTIC =
            new ClassFileImporter().importPackages("app.intact.attic", "app.intact.cellar");

    private static final Map<String, String> BROKEN_BY = Map.ofEntries(
            Map.entry("rooms use only what the table lists", "Attic$UsesARoomNotListed"),
            Map.entry("every room is in the table", "attic"),
            Map.entry("rooms have no cycles", "attic"),
            Map.entry("pages never use another room's pages", "AtticPage"),
            Map.entry("only the vault touches keys", "Attic$TouchesKeys"),
            Map.entry("files are touched at the edges only", "Attic$TouchesFiles"),
            Map.entry("the server library stays in web", "Attic$Serves"),
            Map.entry("nothing calls out", "Attic$CallsOutByClient Attic$CallsOutByAddress"),
            Map.entry("time is handed in", "Attic$AsksTheClock Attic$AsksTheClockByReference"),
            Map.entry("chance is handed in", "Attic$RollsDice"),
            Map.entry("events, forms and views are records", "Attic$LooseView"),
            Map.entry("words are revealed only where they must be", "Attic$Reveals"),
            Map.entry("names say something", "Attic$WordsHelper"),
            Map.entry("only the command line prints", "Attic$Prints"),
            Map.entry("every room is null-marked", "package-info"));

    @TestFactory
    Stream<DynamicTest> each_rule_sees_the_class_that_breaks_it() {
        return RoomsTest.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> seen(rule.getKey(), rule.getValue())));
    }

    private static void seen(String name, ArchRule rule) {
        var failures = String.join("\n", rule.evaluate(ATTIC).getFailureReport().getDetails());
        assertThat(failures).contains(BROKEN_BY.get(name).split(" "));
    }

    @Test
    void a_clock_that_is_handed_in_may_be_asked() {
        var honest = new ClassFileImporter().importClasses(AsksAClockItWasGiven.class);
        assertThat(Walls.TIME_IS_HANDED_IN.evaluate(honest).hasViolation()).isFalse();
    }

    @Test
    void no_rule_is_without_its_broken_example() {
        assertThat(BROKEN_BY.keySet()).isEqualTo(RoomsTest.rules().keySet());
        assertThat(ATTIC.stream().map(JavaClass::getSimpleName)).isNotEmpty();
        assertThat(new TreeSet<>(Rooms.usable("journal"))).contains("vault").doesNotContain("web");
    }

    record AsksAClockItWasGiven(java.time.Clock clock) {
        java.time.LocalDate today() {
            return java.time.LocalDate.now(clock);
        }
    }
}
