package app.intact.vault;

import java.util.ArrayList;

/// Goes on from what is left of a damaged vault: a new one beside it, with a new key, that takes its place.
final class Continuation {

    private final Place place;

    Continuation(Place place) {
        this.place = place;
    }

    OpenVault from(OpenVault damaged, VaultReport report, Secret way, RecoveryCode code) {
        var bodies = new ArrayList<byte[]>();
        damaged.read((number, body) -> bodies.add(body));
        bodies.add(Orders.gaps(report));
        var replacement = new Replacement(place);
        replacement.beside(beside -> {
            byte[] header;
            byte[] vaultId;
            try (OpenVault made = new Creation(beside).make(way, code, bodies)) {
                header = made.rawHeader();
                vaultId = made.vaultId();
            }
            damaged.close();
            replacement.with(beside.file(), vaultId, header);
            return true;
        });
        if (new Opening(place, new Tries(place.tries(), place.clock())).by(way)
                instanceof Unlocking.Unlocked(OpenVault vault)) {
            return vault;
        }
        throw new IllegalStateException("what was made a moment ago did not open");
    }
}
