package app.intact.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateTest extends AtTheTerminal {

    private static final String HEADER = "kind,chance,answer\n";

    private int calibrate(String text, String... options) throws IOException {
        return calibrate(text, UTF_8, options);
    }

    private int calibrate(String text, Charset charset, String... options) throws IOException {
        Files.write(folder.resolve("answers.csv"), text.getBytes(charset));
        var arguments = new ArrayList<>(List.of("calibrate", "answers.csv"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private JsonNode said() {
        return new JsonMapper().readTree(terminal.said.getLast());
    }

    private void assertFault(String text, String... lines) throws IOException {
        terminal.said.clear();
        terminal.warned.clear();
        assertThat(calibrate(text)).isEqualTo(1);
        assertThat(terminal.said).isEmpty();
        assertThat(terminal.warned).containsExactly(with(lines, "Nothing was calculated."));
    }

    private static String[] with(String[] lines, String last) {
        var all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = last;
        return all;
    }

    /// The figures are those of `Finch` in docs/models/expectation.md.
    @Test
    void finch_is_too_gloomy() throws IOException {
        var rows = new StringBuilder(HEADER);
        add(rows, 90, 6, 2);
        add(rows, 70, 5, 5);
        add(rows, 50, 3, 6);
        add(rows, 30, 1, 6);
        add(rows, 10, 0, 4);
        add(rows, 0, 0, 2);
        add(rows, 100, 1, 1);
        assertThat(calibrate(rows.toString())).isZero();
        var reckoning = said().path("withSilences");
        var overall = reckoning.path("overall");
        assertThat(overall.path("verdict").asString()).isEqualTo("too gloomy");
        assertThat(overall.path("chanceTooGloomy").asDouble()).isCloseTo(0.940640, within(1e-6));
        assertThat(reckoning.path("brier").asDouble()).isCloseTo(0.211905, within(1e-6));
        assertThat(reckoning.path("slope").path("slope").path("middle").asDouble())
                .isCloseTo(0.727971, within(1e-6));
        assertThat(reckoning.path("diagram")).hasSize(3);
        assertThat(reckoning.path("decomposition").isNull()).isTrue();
        assertThat(said().path("withoutSilences")).isEqualTo(reckoning);
    }

    private static void add(StringBuilder rows, int percent, int noes, int yesses) {
        rows.append(("job," + percent + ",no\n").repeat(noes)).append(("job," + percent + ",yes\n").repeat(yesses));
    }

    @Test
    void a_silence_is_in_one_reckoning_and_not_in_the_other() throws IOException {
        assertThat(calibrate(HEADER + "job,40,yes\njob,60,silence\ndate,50,Silence\n", "--json"))
                .isZero();
        assertThat(terminal.said).hasSize(1);
        assertThat(said().path("answers").asInt()).isEqualTo(3);
        assertThat(said().path("silences").asInt()).isEqualTo(2);
        assertThat(said().path("withSilences").path("overall").path("noes").asInt())
                .isEqualTo(2);
        assertThat(said().path("withSilences").path("kinds").propertyNames()).containsExactly("date", "job");
        assertThat(said().path("withoutSilences").path("kinds").propertyNames()).containsExactly("job");
    }

    @Test
    void only_silences_leave_the_other_reckoning_empty() throws IOException {
        assertThat(calibrate(HEADER + "job,40,silence\n")).isZero();
        assertThat(said().path("withoutSilences").isNull()).isTrue();
    }

    @Test
    void quotes_marks_ends_of_line_and_the_order_of_columns_may_vary() throws IOException {
        var plain = HEADER + "a job,35.5,yes\na job,60,no\n";
        calibrate(plain, "--json");
        var result = terminal.said.getLast();
        for (var same : List.of(
                "\uFEFF" + plain,
                plain.replace("\n", "\r\n"),
                plain.stripTrailing(),
                plain + "\n\n,,\n",
                "Answer , Kind,CHANCE\nYES,\"a job\",\"35.5\"\n no , a job , 6e1 \n")) {
            assertThat(calibrate(same, "--json")).isZero();
            assertThat(terminal.said.getLast()).isEqualTo(result);
        }
    }

    @Test
    void a_wrong_beginning_is_told() throws IOException {
        var header = "Row 1: The first row has to be kind,chance,answer, in any order.";
        assertFault("", "The file is empty. Its first row has to be kind,chance,answer.");
        assertFault("\n", "The file is empty. Its first row has to be kind,chance,answer.");
        assertFault(HEADER, "There are no answers in this file.");
        assertFault("job,30,no\n", header);
        assertFault("kind,chance\njob,30\n", header);
        assertFault("kind,chance,answer,notes\njob,30,no,x\n", header);
        assertFault("kind,kind,answer\njob,30,no\n", header);
        assertFault(
                "kind;chance;answer\njob;30;no\n",
                "Row 1: The columns are separated by semicolons. They have to be separated by commas.");
        assertFault(
                "kind\tchance\tanswer\njob\t30\tno\n",
                "Row 1: The columns are separated by tabs. They have to be separated by commas.");
    }

    @Test
    void every_wrong_cell_is_told_by_row_and_column_and_never_repeated() throws IOException {
        assertFault(
                HEADER
                        + "job,30,no\n,101,maybe\njob,-1,\njob,thirty,no\njob,30%,no\njob,NaN,no\njob,1e999,no\njob,,no\n"
                        + "job,30\njob,30,no,no\n" + "x".repeat(201) + ",30,no\n",
                "Row 3, column kind: The kind is missing.",
                "Row 3, column chance: The chance of a no is not between 0 and 100.",
                "Row 3, column answer: The answer is not one of yes, no and silence.",
                "Row 4, column chance: The chance of a no is not between 0 and 100.",
                "Row 4, column answer: The answer is not one of yes, no and silence.",
                number(5),
                number(6),
                number(7),
                "Row 8, column chance: The chance of a no is not between 0 and 100.",
                number(9),
                "Row 10: Every row has three cells, and this one does not.",
                "Row 11: Every row has three cells, and this one does not.",
                "Row 12, column kind: The kind is longer than 200 characters.");
    }

    private static String number(int row) {
        return "Row " + row
                + ", column chance: The chance of a no is not a number. It goes from 0 to 100, such as 35 or 35.5.";
    }

    @Test
    void a_broken_quote_is_told_where_it_begins() throws IOException {
        var quote = "A quotation mark is not closed here, or something follows a closed one.";
        assertFault(HEADER + "job,30,no\n\"job,30,no\njob,40,yes\n", "Row 3: " + quote);
        assertFault(HEADER + "job,30,no\n\"job\"s,30,no\njob,40,yes\n", "Row 3: " + quote);
        assertFault(HEADER + "job,30,no\njob,40,\"yes", "Row 3: " + quote);
        assertFault(HEADER + "\"job\n\",30,no\n", "Row 2, column kind: " + quote);
        assertFault(HEADER + "job\",30,no\n", "Row 2, column kind: " + quote);
        assertFault(HEADER + "job,30,no\n\"" + "job,30,no\n".repeat(50_000), "Row 3: " + quote);
    }

    @Test
    void a_wrong_encoding_is_told() throws IOException {
        for (var charset : new Charset[] {UTF_16, UTF_16LE}) {
            assertThat(calibrate(HEADER + "job,30,no\n", charset)).isEqualTo(1);
            assertThat(terminal.warned).contains("The file is in UTF-16, or is no text. Save it as CSV in UTF-8.");
        }
        terminal.warned.clear();
        assertThat(calibrate(HEADER + "job,30,no\n" + "job,40,yes\n".repeat(3_000) + "café,30,no\n", ISO_8859_1))
                .isEqualTo(1);
        assertThat(terminal.warned.getFirst())
                .isEqualTo("Row 3003, column kind: This is not UTF-8; it may be Latin-1 or Windows-1252."
                        + " Save the file as UTF-8.");
    }

    @Test
    void of_many_faults_the_first_are_told_and_the_rest_counted() throws IOException {
        assertThat(calibrate(HEADER + "job,30,perhaps\n".repeat(5_000))).isEqualTo(1);
        assertThat(terminal.warned).hasSize(22).contains("There are 4980 more faults.");
        assertThat(calibrate(HEADER + "job,30,perhaps\n".repeat(5_000), "--json"))
                .isEqualTo(1);
        assertThat(said().path("count").asInt()).isEqualTo(5_000);
        assertThat(said().path("faults")).hasSize(20);
        assertThat(said().path("faults").get(0).path("problem").asString()).isEqualTo("answer");
    }

    @Test
    void too_many_kinds_are_a_wrong_column() throws IOException {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 1_500; i++) {
            rows.append(i).append(",30,no\n");
        }
        assertFault(
                rows.toString(), "Row 1002, column kind: There are more than 1000 kinds. Is this the right column?");
    }

    @Test
    void whatever_the_bytes_it_ends_in_figures_or_in_faults() throws IOException {
        var chance = new SplittableRandom(91);
        var sound = (HEADER + "job,30,no\n\"a, b\",40.5,yes\ncafé,0,silence\n").getBytes(UTF_8);
        var odd = "\",\n\r\0;\t\\-é".getBytes(UTF_8);
        for (int i = 0; i < 500; i++) {
            var bytes = sound.clone();
            for (int changes = 0; changes <= chance.nextInt(4); changes++) {
                int at = chance.nextInt(bytes.length);
                bytes[at] = chance.nextBoolean() ? odd[chance.nextInt(odd.length)] : (byte) chance.nextInt(256);
            }
            terminal.said.clear();
            terminal.warned.clear();
            Files.write(folder.resolve("answers.csv"), bytes);
            int exit = run("calibrate", "answers.csv");
            assertThat(terminal.said).hasSize(exit == 0 ? 1 : 0);
            assertThat(terminal.warned.isEmpty()).isEqualTo(exit == 0);
            assertThat(terminal.warned).noneMatch(line -> line.startsWith("Something went wrong"));
        }
    }

    @Test
    void a_million_rows_are_read() throws IOException {
        assertThat(calibrate(HEADER + "job,30,no\ndate,41.5,yes\n".repeat(500_000)))
                .isZero();
        assertThat(said().path("answers").asInt()).isEqualTo(1_000_000);
        assertThat(said().path("withSilences").path("overall").path("expected").asDouble())
                .isCloseTo(0.3575, within(1e-9));
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(run("calibrate", "nowhere.csv")).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).startsWith("There is no file ");
        assertThat(run("calibrate", ".")).isEqualTo(1);
        assertThat(run("calibrate")).isEqualTo(2);
    }

    @Test
    void the_help_names_every_key() throws IOException {
        calibrate(HEADER + "job,30,no\njob,40,yes\n".repeat(30));
        var result = said();
        run("calibrate", "--help");
        var help = terminal.said.getLast();
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertNamed(result, help);
    }

    private static void assertNamed(JsonNode node, String help) {
        node.properties().forEach(property -> {
            if (!property.getKey().equals("job")) {
                assertThat(help).contains(property.getKey());
            }
            assertNamed(property.getValue(), help);
        });
        if (node.isArray()) {
            node.forEach(element -> assertNamed(element, help));
        }
    }
}
