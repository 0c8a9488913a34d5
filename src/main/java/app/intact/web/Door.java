package app.intact.web;

import app.intact.vault.AfterUse;
import app.intact.vault.DeviceKey;
import app.intact.vault.Ledger;
import app.intact.vault.MemoryLedger;
import app.intact.vault.OpenVault;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import app.intact.vault.VaultReport;
import app.intact.vault.Way;
import app.intact.web.Visit.Mode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who is in front of which journal: what is recorded before there is a vault, the example, or the vault itself. It
/// opens the vault, locks it, and locks it by itself when nobody was there for a while.
///
/// Guaranteed: after the idle limit by either clock (the wall's or the machine's own; one of them stops while the
/// machine sleeps) no page of the journal is shown, and once nobody is inside the keys are gone. Not guaranteed: that
/// nothing readable is left in memory or swap; quitting the program is the sure lock.
///
/// @param <H> the pages of one open journal
public final class Door<H> implements AutoCloseable {

    private static final int SWEEP_SECONDS = 5;
    private static final int RELEASE_MILLIS = 700;

    private final Vault vault;
    private final Function<Ledger, H> furnish;
    private final Supplier<MemoryLedger> example;
    private final Function<H, Optional<Duration>> idleLimit;
    private final AfterUse afterUse;
    private final InMemory<H> inMemory;
    private final Inside inside;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idle-lock").factory());
    private @Nullable Opened<H> open;
    private @Nullable OpenVault openVault;
    private @Nullable VaultReport damage;
    private boolean lockedByHand;

    /// @param furnish makes the pages of a journal
    /// @param example a fresh copy of the example
    /// @param idleLimit how long nobody may be there before the vault locks; nothing means until the program ends
    /// @param nanos the machine's own clock, such as `System::nanoTime`
    /// @param afterUse what is done each time the vault was closed
    public Door(
            Vault vault,
            Function<Ledger, H> furnish,
            Supplier<MemoryLedger> example,
            Function<H, Optional<Duration>> idleLimit,
            Clock clock,
            LongSupplier nanos,
            AfterUse afterUse) {
        this.vault = vault;
        this.furnish = furnish;
        this.inMemory = new InMemory<>(furnish::apply);
        this.example = example;
        this.idleLimit = idleLimit;
        this.inside = new Inside(clock, nanos);
        this.afterUse = afterUse;
    }

    /// Starts looking, every few seconds, whether the vault has to lock by itself.
    void watch() {
        var _ = sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /// The journal in front of this visit, if one is open for it.
    synchronized Optional<Opened<H>> at(Visit visit) {
        var stay = inMemory.of(visit);
        if (stay.isPresent()) {
            return stay;
        }
        sweep();
        if (inside.has(visit) && open != null) {
            // Also where the file went away meanwhile: saving says so, and loses nothing.
            inside.seen(visit);
            return Optional.of(open);
        }
        if (!vault.exists()) {
            return Optional.of(inMemory.begin(visit, new MemoryLedger(), Mode.FIRST_RUN));
        }
        if (!lockedByHand && vault.waysIn().contains(Way.DEVICE_KEY)) {
            try (var key = DeviceKey.ofThisDevice()) {
                if (!(unlock(visit, key) instanceof Unlocking.Unlocked)) {
                    // What is wrong is said on the page that opens it, so it is not opened in passing.
                    lockByHand();
                }
            }
            return inside.has(visit) ? Optional.ofNullable(open) : Optional.empty();
        }
        visit.become(Mode.LOCKED);
        return Optional.empty();
    }

    public boolean vaultExists() {
        return vault.exists();
    }

    /// The vault this door belongs to, for what a page asks of it while it is closed.
    public Vault vault() {
        return vault;
    }

    /// The vault as it is open now.
    public synchronized Optional<OpenVault> openVault() {
        return Optional.ofNullable(openVault);
    }

    /// The vault, where this visit has it open and it may be written.
    public synchronized Optional<OpenVault> writable(Visit visit) {
        return visit.mode() == Mode.OPEN ? openVault().filter(vault -> !vault.readOnly()) : Optional.empty();
    }

    /// What was found wrong with the vault that is open, where it is damaged.
    public synchronized Optional<VaultReport> damage() {
        return openVault == null ? Optional.empty() : Optional.ofNullable(damage);
    }

    /// Opens the vault for this visit. What was recorded in memory during this visit goes into it; where the vault can
    /// only be read, the visit stays with what it has in memory.
    ///
    /// @throws app.intact.vault.VaultFailure when the file cannot be reached, or what was in memory was not added
    public synchronized Unlocking unlock(Visit visit, Secret secret) {
        var result = vault.unlock(secret);
        boolean found = openVault == null;
        result.opened().ifPresent(opened -> letIn(visit, opened));
        if (found) {
            damage = result instanceof Unlocking.Damaged(var _, var report) ? report : null;
        }
        openVault()
                .filter(_ -> visit.mode() == Mode.OPEN)
                .ifPresent(now -> visit.opened(secret.way(), Visit.Condition.of(now.readOnly(), damage != null)));
        return result;
    }

    /// Whether the secret opens the vault; nothing else changes.
    public synchronized Unlocking check(Secret secret) {
        var result = vault.unlock(secret);
        result.opened().ifPresent(OpenVault::close);
        return result;
    }

    private void letIn(Visit visit, OpenVault opened) {
        var recorded = inMemory.recorded(visit);
        if (openVault != null) {
            opened.close();
        }
        var current = openVault == null ? opened : openVault;
        if (!recorded.isEmpty() && current.readOnly()) {
            closeUnlessInUse(current);
            return;
        }
        try {
            if (!recorded.isEmpty()) {
                current.append(recorded);
                inMemory.drop(visit);
            }
            if (open == null || !recorded.isEmpty()) {
                open = new Opened<>(furnish.apply(current), current);
                openVault = current;
                releaseSoon();
            }
        } catch (RuntimeException e) {
            closeUnlessInUse(current);
            throw e;
        }
        enter(visit);
    }

    /// What the key's derivation took, 64 MB, is given back once the first page is out.
    private void releaseSoon() {
        if (!sweeper.isShutdown()) {
            var _ = sweeper.schedule(System::gc, RELEASE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void closeUnlessInUse(OpenVault current) {
        if (current != openVault) {
            current.close();
        }
    }

    private void enter(Visit visit) {
        inMemory.dropAll(visit);
        inside.enter(visit).forEach(this::leave);
        lockedByHand = false;
        visit.become(Mode.OPEN);
    }

    /// Makes the vault from what was recorded in memory during this visit.
    ///
    /// @throws app.intact.vault.VaultFailure when it could not be made; what is in memory stays
    public synchronized void keep(Visit visit, Secret way, RecoveryCode code) {
        vault.prepareFolder();
        var made = vault.create(way, code, inMemory.recorded(visit));
        inMemory.drop(visit);
        letIn(visit, made);
        visit.opened(way.way(), Visit.Condition.SOUND);
    }

    /// Lets go of what this visit recorded in memory, and of the example.
    public synchronized void letGo(Visit visit) {
        inMemory.dropAll(visit);
        visit.become(Mode.LOCKED);
    }

    /// Lets this visit record in memory while the vault is closed; opening it adds what was recorded.
    public synchronized void writeFirst(Visit visit) {
        if (visit.mode() == Mode.LOCKED && vault.exists()) {
            inMemory.begin(visit, new MemoryLedger(), Mode.FIRST_RUN);
        }
    }

    /// Whether this visit has recorded something that is in memory only.
    public synchronized boolean hasSomethingInMemory(Visit visit) {
        return !inMemory.recorded(visit).isEmpty();
    }

    /// Opens the example, in memory. What was recorded before is put aside until it ends.
    public synchronized void lookAround(Visit visit) {
        inMemory.lookAround(visit, example.get());
    }

    /// Ends the example: back to what was there before it.
    public synchronized void leaveExample(Visit visit) {
        if (visit.mode() == Mode.EXAMPLE && !inMemory.leaveExample(visit)) {
            visit.become(inside.has(visit) ? Mode.OPEN : Mode.LOCKED);
        }
    }

    /// Erases the vault with everything that belongs to it; everybody is out.
    ///
    /// @throws app.intact.vault.VaultFailure when something could not be deleted, or another program has it open
    public synchronized void eraseVault() {
        leaveAll();
        var _ = shut();
        afterUse.without(vault::erase);
        lockedByHand = false;
    }

    /// Puts another vault in the place of this one.
    ///
    /// @param work is handed what closes this vault for everybody, to be run right before it is replaced
    public synchronized <T> T replacing(Function<Runnable, T> work) {
        var result = new ArrayList<T>(1);
        afterUse.without(() -> result.add(work.apply(() -> {
            leaveAll();
            var _ = shut();
            lockedByHand = false;
        })));
        return result.getFirst();
    }

    /// Goes on from what is left of the damaged vault that is open; everybody else is out.
    ///
    /// @throws app.intact.vault.VaultFailure when it could not be written; nothing is changed then
    public synchronized void continueFromRest(Visit visit, Secret way, RecoveryCode code) {
        var damaged = Optional.ofNullable(openVault).orElseThrow();
        var report = Optional.ofNullable(damage).orElseThrow();
        leaveAllBut(visit);
        var made = new ArrayList<OpenVault>(1);
        afterUse.without(() -> made.add(vault.continueFrom(damaged, report, way, code)));
        damage = null;
        openVault = made.getFirst();
        open = new Opened<>(furnish.apply(made.getFirst()), made.getFirst());
        visit.opened(way.way(), Visit.Condition.SOUND);
    }

    /// Everybody else has to open the vault again.
    public synchronized void leaveAllBut(Visit visit) {
        inside.all().stream().filter(other -> !other.equals(visit)).forEach(this::leave);
    }

    /// Locks for everybody, at a person's wish.
    public synchronized void lockByHand() {
        lockAll();
        lockedByHand = true;
    }

    synchronized void lockAll() {
        leaveAll();
        closeVault();
    }

    private void leaveAll() {
        inside.all().forEach(this::leave);
    }

    /// Whoever looks around in the example meanwhile goes on doing so.
    private void leave(Visit visit) {
        inside.leave(visit);
        if (visit.mode() != Mode.EXAMPLE) {
            visit.become(Mode.LOCKED);
        }
    }

    private void closeVault() {
        if (shut()) {
            afterUse.closed();
        }
    }

    /// @return whether it was open
    private boolean shut() {
        if (openVault == null) {
            return false;
        }
        openVault.close();
        openVault = null;
        open = null;
        damage = null;
        Forgetting.soon(sweeper);
        return true;
    }

    private synchronized void sweep() {
        if (open == null) {
            return;
        }
        var limit = idleLimit.apply(open.pages());
        inside.over(limit).forEach(this::leave);
        if (inside.isEmpty()) {
            closeVault();
        }
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        synchronized (this) {
            lockAll();
        }
        afterUse.close();
    }
}
