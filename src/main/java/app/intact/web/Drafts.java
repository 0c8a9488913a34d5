package app.intact.web;

import app.intact.vault.OpenVault;
import app.intact.vault.VaultFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What was begun on a few pages, the newest last, as it goes into the vault's one cell for it: `u8 1`, then each
/// draft as page, form, `u32` number of texts, and name and text of each; every string is `u32` bytes and UTF-8.
public final class Drafts {

    /// Our choice: more pages than anyone writes on at a time; of more, the oldest give way.
    static final int MOST_PAGES = 8;

    /// Our choice, in bytes: several of the longest texts that a page takes.
    static final int MOST_BYTES = 256 << 10;

    private static final byte[] NOTHING = {};
    private static final int VERSION = 1;

    private final List<Draft> drafts;

    private Drafts(List<Draft> drafts) {
        this.drafts = List.copyOf(drafts);
    }

    /// @param bytes as [#bytes] made them; none are read from anything else
    public static Drafts of(byte[] bytes) {
        var drafts = new ArrayList<Draft>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.available() == 0 || in.readUnsignedByte() != VERSION) {
                return new Drafts(List.of());
            }
            while (in.available() > 0) {
                drafts.add(read(in));
            }
        } catch (IOException e) {
            return new Drafts(List.of());
        }
        return new Drafts(drafts);
    }

    /// What a vault holds; none where that cannot be read.
    public static Drafts in(OpenVault vault) {
        try {
            return of(vault.draft());
        } catch (VaultFailure failure) {
            return new Drafts(List.of());
        }
    }

    /// Keeps these in the vault in place of those from before. Where it fails nothing is said: what is saved in the
    /// end says so itself, and what is only a draft may be lost.
    public void keepIn(OpenVault vault, Drafts before) {
        if (drafts.equals(before.drafts)) {
            return;
        }
        try {
            vault.keepDraft(bytes());
        } catch (VaultFailure failure) {
            return;
        }
    }

    private static Draft read(DataInputStream in) throws IOException {
        var page = string(in);
        var form = string(in);
        var texts = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(string(in), string(in));
        }
        return new Draft(page, form, texts);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut short");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /// Empty where there is nothing to keep.
    public byte[] bytes() {
        return drafts.isEmpty() ? NOTHING : bytes(drafts);
    }

    private static byte[] bytes(List<Draft> drafts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            for (var draft : drafts) {
                write(out, draft.page());
                write(out, draft.form());
                out.writeInt(draft.texts().size());
                for (var text : new TreeMap<>(draft.texts()).entrySet()) {
                    write(out, text.getKey());
                    write(out, text.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String string) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// With this one in place of what was begun on the same page, or without either where it is blank. One that is
    /// larger than all of them may be leaves the one before in its place.
    public Drafts with(Draft draft) {
        if (bytes(List.of(draft)).length > MOST_BYTES) {
            return this;
        }
        var next = new ArrayList<>(without(before -> before.page().equals(draft.page())).drafts);
        if (!draft.isBlank()) {
            next.add(draft);
        }
        while (next.size() > MOST_PAGES || bytes(next).length > MOST_BYTES) {
            next.removeFirst();
        }
        return new Drafts(next);
    }

    public Drafts without(Predicate<Draft> gone) {
        return new Drafts(drafts.stream().filter(gone.negate()).toList());
    }

    /// What was begun on a page.
    public Optional<Draft> on(String page) {
        return drafts.stream().filter(draft -> draft.page().equals(page)).findFirst();
    }

    /// What was begun last in a form that is sent there.
    public Optional<Draft> sentTo(String form) {
        return newestFirst().stream().filter(draft -> draft.form().equals(form)).findFirst();
    }

    List<Draft> newestFirst() {
        return drafts.reversed();
    }

    public boolean isEmpty() {
        return drafts.isEmpty();
    }
}
