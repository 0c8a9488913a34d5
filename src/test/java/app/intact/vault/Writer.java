package app.intact.vault;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program of its own that writes into a vault until it is killed, and says what it is about to write and what is
/// kept: `P first count` before, `A first count` after.
final class Writer {

    private Writer() {}

    /// @param arguments the root folder, the recovery code, the first id to write, a seed
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        var diary = new Diary(Path.of(arguments[0]));
        var code = ((RecoveryCode.Read) RecoveryCode.parse(arguments[1])).code();
        long id = Long.parseLong(arguments[2]);
        var chance = new Random(Long.parseLong(arguments[3]));
        OpenVault vault = VaultTest.opened(diary.vault().unlock(code));
        out.println("READY");
        while (true) {
            int count = chance.nextInt(8) == 0 ? 1 + chance.nextInt(20) : 1;
            List<byte[]> bodies = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                bodies.add(Diary.body(id + i, (int) ((id + i) % 900)));
            }
            out.println("P " + id + " " + count);
            vault.append(bodies);
            out.println("A " + id + " " + count);
            id += count;
            if (chance.nextInt(40) == 0) {
                vault.close();
                vault = VaultTest.opened(diary.vault().unlock(code));
            }
        }
    }
}
