package app.intact.vault;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A program of its own that writes into a vault, and says what it is about to do and what is done: `P first count`
/// before and `A first count` after an append, `PE id 1` before and `E id 1` after an erasing, `PD id 1` before and
/// `D id 1` after keeping a draft (of id 0: letting go of it), `PK id 1` before and `K id 1` after sealing everything
/// anew. It goes on until it is killed, or for a number of steps.
final class Writer {

    private final Diary diary;
    private final RecoveryCode code;
    private final Random chance;
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    private final List<long[]> idsAndNumbers = new ArrayList<>();
    private OpenVault vault;
    private long id;

    private Writer(String root, String code, long firstId, long seed) {
        this.diary = new Diary(Path.of(root));
        this.code = ((RecoveryCode.Read) RecoveryCode.parse(code)).code();
        this.id = firstId;
        this.chance = new Random(seed);
        this.vault = opened();
    }

    /// @param arguments the root folder, the recovery code, the first id to write, a seed; then, if it is to end by
    ///     itself, the number of steps, and the store's `synchronous` if that is to be another than it is
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 5) {
            synchronous(arguments[5]);
        }
        var writer = new Writer(arguments[0], arguments[1], Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
        writer.out.println("READY");
        long steps = arguments.length > 4 ? Long.parseLong(arguments[4]) : Long.MAX_VALUE;
        for (long step = 0; step < steps; step++) {
            writer.step();
        }
        writer.vault.close();
    }

    /// The program itself has no switch for this.
    private static void synchronous(String how) throws ReflectiveOperationException {
        var field = SqliteStore.class.getDeclaredField("PRAGMAS");
        field.setAccessible(true);
        String[] pragmas = (String[]) field.get(null);
        int at = List.of(pragmas).indexOf("synchronous=FULL");
        pragmas[at] = "synchronous=" + how;
    }

    private OpenVault opened() {
        return VaultTest.opened(diary.vault().unlock(code));
    }

    private void step() {
        if (!idsAndNumbers.isEmpty() && chance.nextInt(12) == 0) {
            erase(idsAndNumbers.remove(chance.nextInt(idsAndNumbers.size())));
        } else if (chance.nextInt(10) == 0) {
            draft(chance.nextInt(5) == 0 ? 0 : id++);
        } else if (chance.nextInt(30) == 0) {
            rekey();
        } else {
            append(chance.nextInt(8) == 0 ? 1 + chance.nextInt(20) : 1);
        }
        if (chance.nextInt(40) == 0) {
            vault.close();
            vault = opened();
        }
    }

    private void append(int count) {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bodies.add(Diary.body(id + i, (int) ((id + i) % 900)));
        }
        out.println("P " + id + " " + count);
        long last = vault.append(bodies);
        out.println("A " + id + " " + count);
        for (int i = 0; i < count; i++) {
            idsAndNumbers.add(new long[] {id + i, last - count + 1 + i});
        }
        id += count;
    }

    private void erase(long[] idAndNumber) {
        out.println("PE " + idAndNumber[0] + " 1");
        vault.erase(Set.of(idAndNumber[1]));
        out.println("E " + idAndNumber[0] + " 1");
    }

    private void draft(long draft) {
        out.println("PD " + draft + " 1");
        vault.keepDraft(Account.draftOf(draft));
        out.println("D " + draft + " 1");
    }

    /// The same ways in, so that whoever looks afterwards can open it whether this came to its end or not. Entries have
    /// other numbers then.
    private void rekey() {
        out.println("PK " + id + " 1");
        vault.rekey(Diary.passphrase(), code);
        out.println("K " + id + " 1");
        idsAndNumbers.clear();
        vault.read((number, body) -> idsAndNumbers.add(new long[] {Account.idOf(body), number}));
    }
}
