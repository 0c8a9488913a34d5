package app.intact.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/// The rules of the house, each as one rule.
final class Walls {

    private static final Pattern NOW =
            Pattern.compile("now|systemUTC|systemDefaultZone|system|currentTimeMillis|nanoTime");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.lang.System");
    private static final Set<String> OUTGOING = Set.of(
            "java.net.Socket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "javax.net.SocketFactory",
            "javax.net.ssl.SSLSocketFactory");

    private Walls() {}

    static final ArchRule ROOMS_USE_ONLY_WHAT_THE_TABLE_LISTS = classes()
            .that(describe(
                    "stand in a room", type -> !Rooms.of(type.getPackageName()).isEmpty()))
            .should(condition("use only the rooms listed for theirs", Walls::isAllowed));

    static final ArchRule EVERY_ROOM_IS_IN_THE_TABLE = classes()
            .that(describe(
                    "stand in a room", type -> !Rooms.of(type.getPackageName()).isEmpty()))
            .and(describe("are written by hand", type -> !type.getPackageName().contains(".jte")))
            .should(new ArchCondition<>("have their room in the table") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var room = Rooms.of(type.getPackageName());
                    if (!Rooms.isKnown(room)) {
                        events.add(SimpleConditionEvent.violated(type, room + " is no room of the table"));
                    }
                }
            });

    static final ArchRule NO_CYCLES =
            slices().matching("app.intact.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    static final ArchRule PAGES_STAY_AT_HOME = slices().matching("app.intact.(*).page..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    static final ArchRule ONLY_THE_VAULT_TOUCHES_KEYS = noClasses()
            .that()
            .resideOutsideOfPackages("app.intact.vault..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.crypto..", "org.bouncycastle..", "com.google.crypto.."))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.security..")
                    .and(describe(
                            "are not the generator handed in",
                            type -> !type.getName().equals("java.security.SecureRandom"))))
            .because("keys have one home, which can be audited");

    static final ArchRule FILES_ARE_TOUCHED_AT_THE_EDGES_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "app.intact",
                    "app.intact.vault..",
                    "app.intact.portable..",
                    "app.intact.command..",
                    "app.intact.settings..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                    .or(describe(
                            "open files",
                            type -> Set.of(
                                            "java.io.File",
                                            "java.io.FileInputStream",
                                            "java.io.FileOutputStream",
                                            "java.io.FileReader",
                                            "java.io.FileWriter",
                                            "java.io.RandomAccessFile")
                                    .contains(type.getName()))))
            .because("a person's words are written to the vault, and to what they export, and nowhere else");

    static final ArchRule THE_SERVER_LIBRARY_STAYS_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("app.intact.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."));

    static final ArchRule NOTHING_CALLS_OUT = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "jdk.httpserver..")
                            .or(describe("open connections", type -> OUTGOING.contains(type.getName()))))
            .orShould()
            .accessTargetWhere(reaching("java.net.URL", Pattern.compile("open(Connection|Stream)|getContent")))
            .because("Intact sends nothing anywhere");

    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .that()
            .resideOutsideOfPackage("app.intact")
            .should()
            .accessTargetWhere(describe(
                    "a clock of one's own",
                    access -> CLOCKS.contains(owner(access))
                            && NOW.matcher(access.getTarget().getName()).matches()
                            && !isGivenAClock(access)))
            .because("a recovery must give the same answer twice");

    static final ArchRule CHANCE_IS_HANDED_IN = noClasses()
            .that()
            .resideOutsideOfPackages("app.intact")
            .should()
            .accessTargetWhere(reaching("java.lang.Math", Pattern.compile("random")))
            .orShould()
            .accessTargetWhere(reaching("java.util.UUID", Pattern.compile("randomUUID")))
            .orShould()
            .accessTargetWhere(reaching(
                    "java.util.Random|java.util.SplittableRandom|java.security.SecureRandom",
                    Pattern.compile("<init>")))
            .orShould()
            .accessTargetWhere(reaching("java.util.concurrent.ThreadLocalRandom", Pattern.compile("current")))
            .because("what chance decided must be repeatable in a test");

    static final ArchRule EVENTS_FORMS_AND_VIEWS_ARE_RECORDS = classes()
            .that(describe("are an event, a form or a view", Walls::isValue))
            .should()
            .beRecords()
            .allowEmptyShould(true);

    static final ArchRule WORDS_ARE_REVEALED_WHERE_THEY_MUST_BE = noClasses()
            .that()
            .resideOutsideOfPackages("app.intact.language..", "..page..", "app.intact.portable..", "app.intact.web..")
            .and(describe("are no page and no format", type -> !isPageOrFormat(type)))
            .should()
            .accessTargetWhere(reaching("app.intact.language.PersonalText", Pattern.compile("reveal")))
            .because("each other place could let a person's words slip out");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name says nothing");

    static final ArchRule PRINTING_IS_THE_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("app.intact", "app.intact.command..")
            .should()
            .accessTargetWhere(reaching("java.lang.System", Pattern.compile("out|err")))
            .orShould()
            .accessTargetWhere(describe(
                    "printStackTrace", access -> access.getTarget().getName().equals("printStackTrace")));

    static final ArchRule EVERY_ROOM_IS_NULL_MARKED =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean isPageOrFormat(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return Rooms.EDGES.contains(Rooms.of(outer.getPackageName()))
                || outer.getSimpleName().endsWith("Format")
                || outer.getSimpleName().endsWith("Titles");
    }

    private static boolean isValue(JavaClass type) {
        boolean named =
                type.getSimpleName().endsWith("View") || type.getSimpleName().endsWith("Form");
        boolean event = type.getAllRawInterfaces().stream()
                .anyMatch(face -> face.getName().equals("app.intact.journal.Event"));
        return !type.isInterface() && !type.isEnum() && (named && isShown(type) || event);
    }

    private static boolean isShown(JavaClass type) {
        return !type.getPackageName().startsWith("app.intact.web");
    }

    private static boolean isAllowed(Dependency arrow) {
        var from = arrow.getOriginClass().getPackageName();
        var room = Rooms.of(arrow.getTargetClass().getPackageName());
        if (room.isEmpty()) {
            return !arrow.getTargetClass().getPackageName().equals(Rooms.HOME);
        }
        return Rooms.usable(Rooms.of(from)).contains(room) || Rooms.isPage(from) && Rooms.FOR_PAGES.contains(room);
    }

    private static ArchCondition<JavaClass> condition(String text, java.util.function.Predicate<Dependency> allowed) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !allowed.test(arrow))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    /// Calls and method references alike; ArchUnit's `callMethod` sees only the calls.
    private static DescribedPredicate<JavaAccess<?>> reaching(String owners, Pattern member) {
        var owner = Pattern.compile(owners.replace(".", "\\."));
        return describe(
                owners + "." + member,
                access -> owner.matcher(owner(access)).matches()
                        && member.matcher(access.getTarget().getName()).matches());
    }
}
