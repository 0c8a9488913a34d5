package app.intact.web;

import app.intact.vault.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One browser's stay, in memory only. It ends with the session, and with it everything here.
public final class Visit {

    /// What the person has in front of them.
    public enum Mode {
        /// No vault yet, or none opened yet: what is recorded lives in memory.
        FIRST_RUN,
        /// The example, in memory; nothing is kept.
        EXAMPLE,
        /// The vault, open.
        OPEN,
        /// A vault that is not open here.
        LOCKED
    }

    /// What the next page says quietly about help.
    public enum QuietLine {
        NONE,
        /// Somebody can be there.
        TOO_MUCH,
        /// There are people who know about being frightened by someone.
        FRIGHTENED
    }

    /// In what condition the vault was found.
    public enum Condition {
        SOUND,
        /// Parts of it are gone: it can only be read.
        DAMAGED,
        /// A newer Intact wrote it: it can only be read.
        NEWER;

        static Condition of(boolean readOnly, boolean damaged) {
            return !readOnly ? SOUND : damaged ? DAMAGED : NEWER;
        }
    }

    private static final int MOST_TYPED = 20;
    private static final int MOST_SETTLED = 50;

    private Mode mode = Mode.LOCKED;
    private Condition condition = Condition.SOUND;
    private boolean byCode;
    private boolean comesBack;
    private boolean danger;
    private boolean asked;
    private boolean inDanger;
    private boolean harmed;
    private boolean keepPutOff;
    private boolean left;
    private QuietLine quietLine = QuietLine.NONE;
    private String news = "";
    private String onward = "";
    private String lastPage = "/";
    private final List<String> hintsPutAside = new ArrayList<>();
    private final Deque<Typed> typed = new ArrayDeque<>();
    private final Deque<String> settled = new ArrayDeque<>();

    /// A form that came while the vault was locked: kept here until it is open again.
    ///
    /// @param path where it was sent
    public record Typed(String path, Map<String, List<String>> fields) {
        private boolean isAgain(Typed other) {
            return path.equals(other.path) && Objects.equals(fields.get("op"), other.fields.get("op"));
        }
    }

    public Mode mode() {
        return mode;
    }

    void become(Mode next) {
        mode = next;
    }

    void opened(Way way, Condition found) {
        condition = found;
        byCode = way == Way.RECOVERY_CODE;
    }

    /// In what condition the vault is that this visit has open.
    public Condition condition() {
        return mode == Mode.OPEN ? condition : Condition.SOUND;
    }

    /// True where this visit opened the vault with the recovery code, until another way in was chosen or put off.
    public boolean isByCode() {
        return byCode && mode == Mode.OPEN;
    }

    /// Another way in was chosen, or put off.
    public void settleWayIn() {
        byCode = false;
    }

    /// True once words of danger were read in this stay: exercises and suggestions stop. It is never written down.
    public boolean danger() {
        return danger;
    }

    /// The person said that it is about something else. What they have said about danger themself stays.
    public void goOn() {
        asked = true;
        danger = inDanger;
    }

    /// The person said that there is danger, or would rather not say: the mark stays for this stay.
    public void sayDanger() {
        asked = true;
        danger = true;
        inDanger = true;
    }

    /// True once the question about danger was answered in this stay: it is not asked again on another page.
    public boolean wasAsked() {
        return asked;
    }

    /// True once the person said so themself.
    public boolean saidDanger() {
        return inDanger;
    }

    /// The person said that someone is hurting or threatening them.
    public void sayHarmed() {
        sayDanger();
        harmed = true;
    }

    /// True once they said in this stay that someone hurts or threatens them: what they record is then taken as more
    /// than a no. It is never written down.
    public boolean harmed() {
        return harmed;
    }

    /// Where a page about help leads back: on from what was said last, else the page before it.
    public String onward() {
        return onward.isEmpty() ? lastPage : onward;
    }

    /// The last page shown that was not about help: an address of Intact's own.
    public String lastPage() {
        return lastPage;
    }

    void beenAt(String page) {
        lastPage = page;
        onward = "";
    }

    /// Words of danger were heard.
    ///
    /// @param explicit the page about danger comes before anything else; otherwise one quiet line
    /// @param next where *Go on* leads from there: an address of Intact's own
    public void raise(boolean explicit, String next) {
        danger |= explicit;
        if (!explicit) {
            showQuietLine(QuietLine.TOO_MUCH);
        }
        onward = next;
    }

    /// The next page shows the quiet line about help.
    public void showQuietLine() {
        showQuietLine(QuietLine.TOO_MUCH);
    }

    /// The next page shows a quiet line; where two are called for, the one about somebody who frightens them.
    public void showQuietLine(QuietLine line) {
        quietLine = line.compareTo(quietLine) > 0 ? line : quietLine;
    }

    /// What the next page says quietly about help; it shows once.
    QuietLine takeQuietLine() {
        var shown = quietLine;
        quietLine = QuietLine.NONE;
        return shown;
    }

    /// *Not now*, to *Keep this*.
    public void putOffKeeping() {
        keepPutOff = true;
    }

    /// True once *Keep this* was put off in this stay: it is then offered in one quiet line only.
    public boolean keepPutOff() {
        return keepPutOff;
    }

    /// They left quickly: until it is opened again, every page is a neutral one.
    public void leave() {
        forget();
        left = true;
    }

    public void comeBack() {
        left = false;
    }

    boolean hasLeft() {
        return left;
    }

    /// The next page says this in one line; it shows once.
    ///
    /// @param line already worded; never a person's words
    public void tell(String line) {
        news = line;
    }

    String takeNews() {
        var line = news;
        news = "";
        return line;
    }

    /// Drops what the pages would still say about this stay; a form that waits for the vault stays.
    public void forget() {
        danger = false;
        inDanger = false;
        harmed = false;
        keepPutOff = false;
        quietLine = QuietLine.NONE;
        news = "";
        onward = "";
        lastPage = "/";
        hintsPutAside.clear();
    }

    /// This showing of a form was saved or let go of: what was typed into it is no draft any more, whenever it comes.
    public void settle(String op) {
        settled.addLast(op);
        if (settled.size() > MOST_SETTLED) {
            settled.removeFirst();
        }
    }

    public boolean isSettled(String op) {
        return !op.isEmpty() && settled.contains(op);
    }

    /// Hints dismissed for this stay.
    public List<String> hintsPutAside() {
        return hintsPutAside;
    }

    /// The same form, sent again, takes its own place; of very many the oldest gives way.
    void keep(Typed form) {
        typed.removeIf(form::isAgain);
        typed.addLast(form);
        if (typed.size() > MOST_TYPED) {
            typed.removeFirst();
        }
    }

    /// The oldest form that came while the vault was locked, handed over once.
    public @Nullable Typed takeTyped() {
        var next = typed.pollFirst();
        comesBack = next != null && isByCode();
        return next;
    }

    /// Whether such a form comes back before anything else; after the recovery code, a new way in follows them.
    boolean givesBack() {
        return mode == Mode.OPEN && (hasTyped() || comesBack);
    }

    public boolean hasTyped() {
        return !typed.isEmpty();
    }
}
