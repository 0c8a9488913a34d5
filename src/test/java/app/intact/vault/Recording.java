package app.intact.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a [Writer] really asked of the operating system, in order, as `strace` wrote it down.
final class Recording {

    /// One request to the system. Files are named without their folder.
    @SuppressWarnings("ArrayRecordComponent")
    sealed interface Step {
        /// @param offset -1 for the end of what was written so far
        record Write(String file, long offset, byte[] bytes) implements Step {}

        record Cut(String file, int length) implements Step {}

        record Sync(String file) implements Step {}

        record SyncFolder() implements Step {}

        record Remove(String file) implements Step {}

        record Rename(String from, String to) implements Step {}

        record Said(String line) implements Step {}
    }

    private static final String CALLS = "write,pwrite64,fsync,fdatasync,ftruncate,unlink,rename";
    private static final Pattern CALL = Pattern.compile("^(\\d+)\\s+(\\w+)\\((.*)\\)\\s+= (\\d+)$");
    private static final Pattern BEGUN = Pattern.compile("^(\\d+)\\s+(\\w+\\(.*) <unfinished \\.\\.\\.>$");
    private static final Pattern RESUMED = Pattern.compile("^(\\d+)\\s+<\\.\\.\\. \\w+ resumed>(.*)$");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Path folder;
    private final List<Step> steps = new ArrayList<>();

    private Recording(Path folder) {
        this.folder = folder;
    }

    static boolean isPossible() {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lets a writer write and end by itself.
    static List<Step> of(Diary diary, int writes, long seed, String synchronous) throws Exception {
        Path log = diary.root.resolve("strace.log");
        var command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx"));
        command.addAll(List.of("-s", "1000000", "-e", "signal=none", "-e", "trace=" + CALLS, "-o", log.toString()));
        command.addAll(KillTest.writer(diary, 1, seed));
        command.addAll(List.of(Integer.toString(writes), synchronous));
        int ended = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (ended != 0) {
            throw new AssertionError("the writer ended with " + ended);
        }
        var recording = new Recording(diary.folder.toRealPath());
        recording.read(log);
        Files.delete(log);
        return recording.steps;
    }

    private void read(Path log) throws IOException {
        Map<String, String> begun = new HashMap<>();
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                Matcher half = BEGUN.matcher(line);
                Matcher rest = RESUMED.matcher(line);
                if (half.matches()) {
                    begun.put(half.group(1), half.group(2));
                } else if (rest.matches()) {
                    understand(rest.group(1) + " " + begun.remove(rest.group(1)) + rest.group(2));
                } else {
                    understand(line);
                }
            });
        }
    }

    private void understand(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return;
        }
        String arguments = call.group(3);
        Matcher descriptor = DESCRIPTOR.matcher(arguments);
        if (descriptor.find()) {
            Path path = Path.of(text(descriptor.group(2)));
            String rest = arguments.substring(descriptor.end());
            onDescriptor(call.group(2), descriptor.group(1), path, rest, Integer.parseInt(call.group(4)));
        } else {
            onNames(
                    call.group(2),
                    TEXT.matcher(arguments)
                            .results()
                            .map(found -> Path.of(text(found.group(1))))
                            .toList());
        }
    }

    private void onDescriptor(String call, String descriptor, Path path, String rest, int result) {
        if (descriptor.equals("1") && call.equals("write")) {
            steps.add(new Step.Said(text(quoted(rest)).strip()));
        } else if (path.equals(folder) && call.endsWith("sync")) {
            steps.add(new Step.SyncFolder());
        } else if (isOurs(path)) {
            String file = path.getFileName().toString();
            long last = last(rest);
            switch (call) {
                case "pwrite64" -> steps.add(new Step.Write(file, last, Arrays.copyOf(bytes(quoted(rest)), result)));
                case "write" -> steps.add(new Step.Write(file, -1, Arrays.copyOf(bytes(quoted(rest)), result)));
                case "ftruncate" -> steps.add(new Step.Cut(file, (int) last));
                case "fsync", "fdatasync" -> steps.add(new Step.Sync(file));
                default -> throw new AssertionError(call);
            }
        }
    }

    private void onNames(String call, List<Path> paths) {
        if (call.equals("unlink") && isOurs(paths.getFirst())) {
            steps.add(new Step.Remove(paths.getFirst().getFileName().toString()));
        } else if (call.equals("rename") && isOurs(paths.getFirst())) {
            steps.add(new Step.Rename(
                    paths.getFirst().getFileName().toString(),
                    paths.getLast().getFileName().toString()));
        }
    }

    /// What lies in shared memory is made anew after a crash. The folder of the spare header is left as it is at the
    /// end.
    private boolean isOurs(Path path) {
        return folder.equals(path.getParent()) && !path.toString().endsWith("-shm") && !Files.isDirectory(path);
    }

    private static String quoted(String arguments) {
        Matcher found = TEXT.matcher(arguments);
        return found.find() ? found.group(1) : "";
    }

    private static long last(String arguments) {
        String last = arguments.substring(arguments.lastIndexOf(',') + 1).strip();
        return last.matches("\\d+") ? Long.parseLong(last) : -1;
    }

    private static String text(String escaped) {
        return new String(bytes(escaped), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String escaped) {
        var out = new ByteArrayOutputStream(escaped.length() / 4);
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '\\' && escaped.charAt(at + 1) == 'x') {
                out.write(Integer.parseInt(escaped, at + 2, at + 4, 16));
                at += 3;
            } else {
                out.write(escaped.charAt(at));
            }
        }
        return out.toByteArray();
    }
}
