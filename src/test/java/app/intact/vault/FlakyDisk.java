package app.intact.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// A disk as a power loss finds it: what was synced is there; of the rest every sector of 512 bytes is there or not.
/// Names of files last once their folder was synced; before that those changed first last first.
final class FlakyDisk {

    private static final int SECTOR = 512;

    private enum Mood {
        NOTHING,
        EVERYTHING,
        FIRST_ONES,
        SECTORS_HERE_AND_THERE
    }

    /// Bytes that grow.
    private static final class Bytes {
        private byte[] all = {};
        private int length;

        void cut(int newLength) {
            reserve(newLength);
            Arrays.fill(all, Math.min(length, newLength), all.length, (byte) 0);
            length = newLength;
        }

        void put(long at, byte[] from, int start, int end) {
            reserve((int) at + end - start);
            System.arraycopy(from, start, all, (int) at, end - start);
            length = Math.max(length, (int) at + end - start);
        }

        private void reserve(int needed) {
            if (needed > all.length) {
                all = Arrays.copyOf(all, Math.max(needed, 2 * all.length));
            }
        }

        Bytes copy() {
            var copy = new Bytes();
            copy.put(0, all, 0, length);
            return copy;
        }
    }

    private static final class Content {
        private final Bytes lasting = new Bytes();
        private final List<Recording.Step> unsynced = new ArrayList<>();
        private long end;
    }

    private final Map<String, Content> names = new HashMap<>();
    private final List<Map<String, Content>> namesSinceSync = new ArrayList<>();

    FlakyDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var content = new Content();
                byte[] bytes = Files.readAllBytes(file);
                content.lasting.put(0, bytes, 0, bytes.length);
                content.end = bytes.length;
                names.put(file.getFileName().toString(), content);
            }
        }
        namesSinceSync.add(Map.copyOf(names));
    }

    void take(Recording.Step step) {
        switch (step) {
            case Recording.Step.Write(String file, long offset, byte[] bytes) -> write(file, offset, bytes);
            case Recording.Step.Cut(String file, int length) -> {
                content(file).unsynced.add(step);
                content(file).end = length;
            }
            case Recording.Step.Sync(String file) -> {
                Content content = content(file);
                content.unsynced.forEach(one -> apply(one, content.lasting));
                content.unsynced.clear();
            }
            case Recording.Step.SyncFolder() -> {
                namesSinceSync.clear();
                namesSinceSync.add(Map.copyOf(names));
            }
            case Recording.Step.Remove(String file) -> {
                names.remove(file);
                namesSinceSync.add(Map.copyOf(names));
            }
            case Recording.Step.Rename(String from, String to) -> {
                names.put(to, content(from));
                names.remove(from);
                namesSinceSync.add(Map.copyOf(names));
            }
            case Recording.Step.Said _ -> {}
        }
    }

    private void write(String file, long offset, byte[] bytes) {
        Content content = content(file);
        long at = offset < 0 ? content.end : offset;
        content.unsynced.add(new Recording.Step.Write(file, at, bytes));
        content.end = Math.max(content.end, at + bytes.length);
    }

    private Content content(String file) {
        Content there = names.get(file);
        if (there == null) {
            there = new Content();
            names.put(file, there);
            namesSinceSync.add(Map.copyOf(names));
        }
        return there;
    }

    /// The power goes: one way the files may be found afterwards.
    void fail(Path to, Random chance) throws IOException {
        Mood mood = Mood.values()[Math.min(chance.nextInt(5), 3)];
        int lasting = switch (mood) {
            case NOTHING -> 0;
            case EVERYTHING -> namesSinceSync.size() - 1;
            case FIRST_ONES, SECTORS_HERE_AND_THERE -> chance.nextInt(namesSinceSync.size());
        };
        for (Map.Entry<String, Content> file : namesSinceSync.get(lasting).entrySet()) {
            Path path = to.resolve(file.getKey());
            VaultFiles.makeEmpty(path);
            Files.write(path, found(file.getValue(), mood, chance));
        }
    }

    private static byte[] found(Content content, Mood mood, Random chance) {
        int many = content.unsynced.size();
        int until = switch (mood) {
            case NOTHING -> 0;
            case EVERYTHING, SECTORS_HERE_AND_THERE -> many;
            case FIRST_ONES -> chance.nextInt(many + 1);
        };
        Bytes found = content.lasting.copy();
        for (Recording.Step step : content.unsynced.subList(0, until)) {
            if (mood == Mood.SECTORS_HERE_AND_THERE && step instanceof Recording.Step.Write write) {
                applyPartly(write, found, chance);
            } else if (mood != Mood.SECTORS_HERE_AND_THERE || chance.nextBoolean()) {
                apply(step, found);
            }
        }
        return Arrays.copyOf(found.all, found.length);
    }

    private static void applyPartly(Recording.Step.Write write, Bytes to, Random chance) {
        for (int from = 0; from < write.bytes().length; ) {
            long at = write.offset() + from;
            int until = (int) Math.min(write.bytes().length, from + SECTOR - at % SECTOR);
            if (chance.nextBoolean()) {
                to.put(at, write.bytes(), from, until);
            }
            from = until;
        }
    }

    private static void apply(Recording.Step step, Bytes to) {
        if (step instanceof Recording.Step.Cut(String _, int length)) {
            to.cut(length);
        } else if (step instanceof Recording.Step.Write(String _, long offset, byte[] bytes)) {
            to.put(offset, bytes, 0, bytes.length);
        }
    }
}
