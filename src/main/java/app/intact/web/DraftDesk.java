package app.intact.web;

import app.intact.vault.OpenVault;
import app.intact.vault.VaultFailure;
import java.util.Map;

/// Puts what was begun back on its page, and lets go of it once it was saved or its page is gone. Only a vault has
/// drafts; a journal in memory and the example have none. Whatever goes wrong here stops no page and no saving.
///
/// @param <H> the pages of one open journal
final class DraftDesk<H> {

    private final Asking<H> asking;

    DraftDesk(Asking<H> asking) {
        this.asking = asking;
    }

    /// @param address the page's, with its query
    Begun shown(String address, Opened<H> opened, OpenVault vault) {
        boolean today = address.equals("/");
        if (!(today || Draft.isPlace(address)) || isOnlyRead(vault)) {
            return Begun.NOTHING;
        }
        var drafts = Drafts.in(vault);
        if (today) {
            var there = drafts.newestFirst().stream()
                    .map(Draft::page)
                    .filter(page -> asking.reply(page, opened) instanceof Reply.Html)
                    .findFirst();
            return new Begun(false, "", Map.of(), there.orElse(""));
        }
        return new Begun(true, address, drafts.on(address).map(Draft::texts).orElse(Map.of()), "");
    }

    private static boolean isOnlyRead(OpenVault vault) {
        try {
            return vault.readOnly();
        } catch (VaultFailure closed) {
            return true;
        }
    }

    /// The same form again, with a slip: the newer words are in it already.
    static Begun again(String form) {
        return Draft.isPlace(form) ? new Begun(true, "", Map.of(), "") : Begun.NOTHING;
    }

    /// Something was saved: what was begun in that form goes, and what belongs to pages that are there no longer.
    void saved(String form, Opened<H> opened, OpenVault vault) {
        var drafts = Drafts.in(vault);
        if (drafts.isEmpty()) {
            return;
        }
        var left = drafts.without(
                draft -> draft.form().equals(form) || asking.reply(draft.page(), opened) instanceof Reply.NotFound);
        left.keepIn(vault, drafts);
    }
}
