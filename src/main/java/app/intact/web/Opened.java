package app.intact.web;

import app.intact.vault.Ledger;
import java.util.concurrent.locks.ReentrantLock;

/// A journal that is open, with its pages. Its requests go through one after the other.
///
/// @param <H> the pages of one open journal
record Opened<H>(H pages, Ledger ledger, ReentrantLock turn) {

    Opened(H pages, Ledger ledger) {
        this(pages, ledger, new ReentrantLock());
    }
}
