package app.intact.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/jte/"))
            .importPackages(Rooms.HOME);

    static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("rooms use only what the table lists", Walls.ROOMS_USE_ONLY_WHAT_THE_TABLE_LISTS);
        rules.put("every room is in the table", Walls.EVERY_ROOM_IS_IN_THE_TABLE);
        rules.put("rooms have no cycles", Walls.NO_CYCLES);
        rules.put("pages never use another room's pages", Walls.PAGES_STAY_AT_HOME);
        rules.put("only the vault touches keys", Walls.ONLY_THE_VAULT_TOUCHES_KEYS);
        rules.put("files are touched at the edges only", Walls.FILES_ARE_TOUCHED_AT_THE_EDGES_ONLY);
        rules.put("the server library stays in web", Walls.THE_SERVER_LIBRARY_STAYS_IN_WEB);
        rules.put("nothing calls out", Walls.NOTHING_CALLS_OUT);
        rules.put("time is handed in", Walls.TIME_IS_HANDED_IN);
        rules.put("chance is handed in", Walls.CHANCE_IS_HANDED_IN);
        rules.put("events, forms and views are records", Walls.EVENTS_FORMS_AND_VIEWS_ARE_RECORDS);
        rules.put("words are revealed only where they must be", Walls.WORDS_ARE_REVEALED_WHERE_THEY_MUST_BE);
        rules.put("names say something", Walls.NAMES_SAY_SOMETHING);
        rules.put("only the command line prints", Walls.PRINTING_IS_THE_COMMANDS);
        rules.put("every room is null-marked", Walls.EVERY_ROOM_IS_NULL_MARKED);
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @Test
    void every_package_has_its_sentence() {
        var packages =
                HOUSE.stream().map(type -> type.getPackageName()).distinct().toList();
        var described = HOUSE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName())
                .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(packages);
    }
}
