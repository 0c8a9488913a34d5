package app.intact.vault;

import java.nio.file.Path;
import java.util.List;

/// A program of its own that writes a number of entries into a vault into which others write at the same time.
final class Racer {

    private Racer() {}

    /// @param arguments the root folder, the recovery code, the first id to write, how many
    public static void main(String[] arguments) {
        var diary = new Diary(Path.of(arguments[0]));
        var code = ((RecoveryCode.Read) RecoveryCode.parse(arguments[1])).code();
        long first = Long.parseLong(arguments[2]);
        OpenVault vault = VaultTest.opened(diary.vault().unlock(code));
        for (long id = first; id < first + Long.parseLong(arguments[3]); id++) {
            while (!appended(vault, id)) {
                vault.close();
                vault = VaultTest.opened(diary.vault().unlock(code));
            }
        }
        vault.close();
    }

    private static boolean appended(OpenVault vault, long id) {
        try {
            vault.append(List.of(Diary.body(id, (int) (id % 900))));
            return true;
        } catch (VaultFailure failure) {
            if (failure.kind() != VaultFailure.Kind.CHANGED_ELSEWHERE) {
                throw failure;
            }
            return false;
        }
    }
}
