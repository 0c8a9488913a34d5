package app.intact.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be wrong around a vault's entries: its file, its spare header, who else may read it.
final class Checkup {

    private Checkup() {}

    static Set<Flaw> of(VaultStore store, Place place, Sweep.@Nullable Front front) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (!store.isWhole()) {
            flaws.add(Flaw.DATABASE);
        }
        if (front != null && !place.mirror().holds(front.header().vaultId(), front.rawHeader())) {
            flaws.add(Flaw.MIRROR);
        }
        for (Path path : new Path[] {place.dataFolder(), place.file()}) {
            if (Files.exists(path) && !VaultFiles.isOwn(path)) {
                flaws.add(Flaw.PERMISSIONS);
            }
        }
        return flaws;
    }
}
