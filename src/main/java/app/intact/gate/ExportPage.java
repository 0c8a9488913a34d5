package app.intact.gate;

import app.intact.portable.JsonLines;
import app.intact.portable.Markdown;
import app.intact.vault.OpenVault;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// `/settings/export`: everything in the vault as a file that anyone can read, after the passphrase was typed once
/// more.
/// It is made in memory and handed to the browser; nothing is left on disk by Intact.
public final class ExportPage {

    private final Door<?> door;
    private final PresentPassphrase present;
    private final Markdown markdown;
    private final StaticTemplates templates = new StaticTemplates();

    public ExportPage(Door<?> door, Markdown markdown) {
        this.door = door;
        this.present = new PresentPassphrase(door);
        this.markdown = markdown;
    }

    public Reply show(Request request) {
        return vault(request).isEmpty() ? new Reply.SeeOther("/settings") : page(request, "");
    }

    private Reply page(Request request, String wrong) {
        var page = templates.vaultExport(request.shell("settings.export", Place.SETTINGS), present.isAskedFor(), wrong);
        return wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    /// Field `as`: `lines` for JSON lines, else Markdown.
    public Reply make(Request request) {
        var vault = vault(request);
        if (vault.isEmpty()) {
            return new Reply.SeeOther("/settings");
        }
        return present.asked(request, this::page).orElseGet(() -> {
            var out = new ByteArrayOutputStream();
            if (request.field("as").equals("lines")) {
                JsonLines.write(vault.get(), out);
                return new Reply.Download("notes.jsonl", "application/jsonl; charset=utf-8", out.toByteArray());
            }
            markdown.write(vault.get(), out);
            return new Reply.Download("notes.md", "text/markdown; charset=utf-8", out.toByteArray());
        });
    }

    private Optional<OpenVault> vault(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN ? door.openVault() : Optional.empty();
    }
}
