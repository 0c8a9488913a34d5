import app.intact.journal.Event;
import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Beyond;
import app.intact.rejection.Cause;
import app.intact.rejection.Felt;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Kind;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent;
import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseEvent;
import app.intact.strategy.Exercises;
import app.intact.strategy.RunId;
import app.intact.strategy.Step;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Vault;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A made-up person's two years, written as the program writes them: the same events, the same vault. One rejection
/// comes about every twenty-eight entries; most are gone through in the flow, six of ten with an exercise, with up to
/// five check-ins and some replays in the days after. The last ones were yesterday and today.
///
/// `java -cp target/app/intact.jar bin/TwoYears.java FOLDER ENTRIES` makes a vault in an empty folder and says its mix.
final class TwoYears {

    static final String PASSPHRASE = "seven grey herons wait by the weir";

    private static final Duration SPAN = Duration.ofDays(730);
    private static final int FOR_EACH_REJECTION = 28;
    private static final List<String> SENTENCES = List.of(
            "They wrote that the other candidate had more years behind them.",
            "Four weeks of silence, and then a form letter with my name in another font.",
            "I had told everybody about it already.",
            "She said that she sees me as a friend, and looked at the clock.",
            "The reviewers liked the question and not the answer.",
            "Nobody asked whether I wanted to come along on Saturday.",
            "I went through the whole talk in my head again, the part with the budget above all.",
            "It was polite, and it was over in two minutes.",
            "What I had made over the summer fitted into one line of their reply.",
            "I notice that I hold my breath when the telephone rings.",
            "There were ninety of us for one place, and I know that.",
            "My brother rang, and for an hour it was smaller.");
    private static final List<String> STORIES = List.of(
            "I am not somebody people choose.",
            "I always ruin it at the end.",
            "It was the wrong moment, and I was tired.",
            "They wanted somebody with another background.",
            "I will be found out sooner or later.",
            "I am too much for people.");
    private static final List<String> FEELINGS =
            List.of("hurt", "disappointed", "ashamed", "let-down", "lonely", "angry", "embarrassed", "left-out");

    private final Random chance = new Random(20_000);
    private final Instant now;
    private final List<Event> events = new ArrayList<>();

    private TwoYears(Instant now) {
        this.now = now;
    }

    public static void main(String[] args) {
        var mix = write(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.println(mix.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ")));
    }

    /// Makes the vault, locked by [#PASSPHRASE].
    ///
    /// @return how many entries there are of each kind
    static Map<String, Long> write(Path folder, int entries) {
        var clock = Clock.systemDefaultZone();
        var events = upTo(clock.instant(), entries);
        var format = format();
        var zone = clock.getZone();
        var bodies = new ArrayList<byte[]>();
        var random = new SecureRandom();
        for (var event : events) {
            bodies.add(format.encode(event, op(random), zone));
        }
        var vault = Vault.in(folder.resolve("data"), folder.resolve("config"), clock, random);
        try (var way = Passphrase.typed(PASSPHRASE.toCharArray());
                var code = RecoveryCode.generate(random)) {
            vault.create(way, code, bodies).close();
        }
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
    }

    static EventFormat format() {
        var types = new ArrayList<EventType>(RejectionEvent.TYPES);
        types.addAll(ReplayEvent.TYPES);
        types.addAll(ExerciseEvent.TYPES);
        return new EventFormat(types);
    }

    /// So many events, in the order of time.
    static List<Event> upTo(Instant now, int entries) {
        var person = new TwoYears(now);
        var apart = SPAN.multipliedBy(FOR_EACH_REJECTION).dividedBy(entries);
        for (var at = now.minus(Duration.ofHours(1)); person.events.size() < entries; at = at.minus(apart)) {
            person.rejection(at);
        }
        return person.events.subList(0, entries).stream()
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private void rejection(Instant at) {
        var id = RejectionId.fresh(chance);
        int sting = 25 + chance.nextInt(75);
        add(new RejectionEvent.RejectionTold(id, at, words(1, 2), Intensity.of(sting)));
        if (chance.nextInt(10) < 8) {
            flow(id, at, sting);
        }
        double halfLifeHours = 8 + chance.nextInt(90);
        for (int hours : new int[] {6, 24, 72, 168, 336}) {
            if (chance.nextInt(10) < 8) {
                double left = sting * Math.pow(2, -hours / halfLifeHours) + chance.nextInt(13);
                add(new RejectionEvent.StingRated(
                        id,
                        at.plus(Duration.ofMinutes(hours * 60L + chance.nextInt(90))),
                        intensity(left),
                        RatingOccasion.CHECK_IN,
                        chance.nextBoolean() ? intensity(left + chance.nextInt(20)) : null,
                        null));
            }
        }
        for (int replays = chance.nextInt(14); replays > 0; replays--) {
            var back = at.plus(Duration.ofMinutes(30 + chance.nextInt(9_000)));
            add(new ReplayEvent.Replayed(chance.nextInt(8) == 0 ? null : id, back));
            if (chance.nextInt(5) == 0) {
                add(new ReplayEvent.WayOutTaken(
                        id, back.plusSeconds(90), ReplayEvent.WayOut.OUTSIDE, words(1, 2)));
            }
        }
    }

    private void flow(RejectionId id, Instant at, int sting) {
        var kind = Kind.values()[chance.nextInt(Kind.values().length)];
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        add(new RejectionEvent.HappeningDescribed(
                id, at.plusSeconds(60), kind, words(2, 6), day, chance.nextInt(4) == 0, chance.nextBoolean()));
        add(new RejectionEvent.FeelingsNamed(
                id,
                at.plusSeconds(120),
                List.of(
                        new Felt(FEELINGS.get(chance.nextInt(4)), Intensity.of(sting)),
                        new Felt(FEELINGS.get(4 + chance.nextInt(4)), null)),
                chance.nextBoolean() ? words(1, 1) : PersonalText.NONE));
        add(story(id, at.plusSeconds(200), 60 + chance.nextInt(40)));
        add(new RejectionEvent.BeyondAnswered(id, at.plusSeconds(230), Beyond.ONLY_A_NO));
        add(new RejectionEvent.StepPassed(id, at.plusSeconds(231), FlowStep.HELP));
        if (chance.nextInt(10) < 6) {
            exercise(id, at.plusSeconds(240), sting);
        }
        add(new RejectionEvent.StepPassed(id, at.plusSeconds(500), FlowStep.EXERCISE));
        add(new RejectionEvent.StingRated(
                id, at.plusSeconds(540), intensity(sting - chance.nextInt(15)), RatingOccasion.FLOW_END, null,
                intensity(30 + chance.nextInt(40))));
        add(new RejectionEvent.FlowEnded(id, at.plusSeconds(545)));
        if (chance.nextInt(3) == 0) {
            add(story(id, at.plus(Duration.ofHours(75)), 20 + chance.nextInt(40)));
        }
    }

    private RejectionEvent.StoryTold story(RejectionId id, Instant at, int belief) {
        var shares = new EnumMap<Cause, Integer>(Cause.class);
        int left = 100;
        for (var cause : Cause.values()) {
            int share = cause == Cause.CHANCE ? left : chance.nextInt(left / 5 + 1) * 5;
            shares.put(cause, share);
            left -= share;
        }
        var text = STORIES.get(chance.nextInt(STORIES.size())) + " " + sentences(1);
        return new RejectionEvent.StoryTold(id, at, PersonalText.of(text), Intensity.of(belief), shares);
    }

    private void exercise(RejectionId id, Instant at, int sting) {
        var all = Exercises.all().stream().filter(Exercise::canBegin).toList();
        var exercise = all.get(chance.nextInt(all.size()));
        var run = RunId.fresh(chance);
        add(new ExerciseEvent.ExerciseBegun(run, id, at, exercise.code(), Intensity.of(sting)));
        int seconds = 30;
        for (var step : exercise.steps()) {
            var texts = new LinkedHashMap<String, PersonalText>();
            var ratings = new LinkedHashMap<String, Intensity>();
            switch (step) {
                case Step.Write _ -> texts.put("text", words(1, 4));
                case Step.Sort sort -> sort.piles().forEach(pile -> texts.put(pile, words(1, 2)));
                case Step.Choose choose -> texts.put("choice", PersonalText.of(choose.choices().getFirst()));
                case Step.Pair _ -> {
                    texts.put("conclusion", words(1, 1));
                    texts.put("feeling", words(1, 1));
                    ratings.put("conclusion", intensity(sting));
                    ratings.put("feeling", intensity(sting - 20));
                }
                case Step.Wait _ -> {}
                default -> texts.put("text", words(1, 2));
            }
            add(new ExerciseEvent.StepAnswered(run, id, at.plusSeconds(seconds), step.code(), texts, ratings));
            seconds += 40;
        }
        if (chance.nextInt(8) == 0) {
            add(new ExerciseEvent.ExerciseLeft(run, id, at.plusSeconds(seconds)));
        } else {
            add(new ExerciseEvent.ExerciseEnded(run, id, at.plusSeconds(seconds), intensity(sting - 12)));
        }
    }

    private void add(Event event) {
        if (event.at().isBefore(now)) {
            events.add(event);
        }
    }

    private PersonalText words(int least, int most) {
        return PersonalText.of(sentences(least + chance.nextInt(most - least + 1)));
    }

    private String sentences(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(SENTENCES.get(chance.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }

    private static Intensity intensity(double value) {
        return Intensity.of((int) Math.clamp(Math.round(value), 0L, 100L));
    }

    private static String op(SecureRandom random) {
        var op = new byte[16];
        random.nextBytes(op);
        return HexFormat.of().formatHex(op);
    }
}
