package app.intact.web;

import app.intact.vault.OpenVault;
import app.intact.vault.VaultFailure;
import app.intact.web.Shell.Place;
import app.intact.words.Times;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers what was let in: runs a page's handling in its turn, and shows, sends or explains what came of it.
///
/// @param <H> the pages of one open journal
final class Answers<H> {

    /// After these the vault has to be opened anew.
    private static final Set<VaultFailure.Kind> LOCKING =
            EnumSet.of(VaultFailure.Kind.CLOSED, VaultFailure.Kind.CHANGED_ELSEWHERE, VaultFailure.Kind.UNSETTLED);

    private static final String VISIT = "visit";
    static final String ANSWERED = "answered";

    private final Server.Parts<H> parts;
    private final Assets assets;
    private final Asking<H> asking;
    private final DraftDesk<H> drafts;
    private final StaticTemplates templates = new StaticTemplates();

    Answers(Server.Parts<H> parts, Assets assets) {
        this.parts = parts;
        this.assets = assets;
        this.asking = new Asking<>(parts.routes(), this::asking);
        this.drafts = new DraftDesk<>(asking);
    }

    /// A neutral page that shows nothing of what is here.
    ///
    /// @param linked somebody came by a link from elsewhere; otherwise they left quickly before
    void outside(Context ctx, boolean linked) {
        show(ctx, 200, templates.sharedOutside(assets.address(), parts.words(), linked));
    }

    /// No address, or one whose handling found nothing.
    void nothingThere(Context ctx) {
        if (visitOf(ctx).hasLeft()) {
            outside(ctx, false);
        } else if (ctx.resultInputStream() == null || !ctx.attributeMap().containsKey(ANSWERED)) {
            show(ctx, 404, trouble(ctx, "shell.gone.title", List.of("shell.gone.text")));
        }
    }

    Asking<H> asking() {
        return asking;
    }

    /// Answers an address: with its page, or by asking to open the vault first.
    void to(Route<H> route, Context ctx) {
        if (Sent.isInParts(ctx) && !route.takesFile()) {
            throw new HttpResponseException(415);
        }
        var visit = visitOf(ctx);
        if (isHidden(route, visit)) {
            outside(ctx, false);
            return;
        }
        boolean wasInside = visit.mode() == Visit.Mode.OPEN;
        var opened = parts.door().at(visit);
        var request = request(ctx, visit, () -> begun(ctx, opened));
        if (opened.isEmpty() && route.needsJournal()) {
            if (route.method() == Route.Method.POST && !request.isFragment() && !Sent.isInParts(ctx)) {
                visit.keep(new Visit.Typed(ctx.path(), Sent.of(ctx).fields()));
            }
            goTo(ctx, "/unlock");
            return;
        }
        var reply = run(route, opened, request, ctx.path());
        if (isHidden(route, visit)) {
            outside(ctx, false); // they left while this page waited for its turn
            return;
        }
        if (reply instanceof Reply.Html && route.method() == Route.Method.GET && !isAboutHelp(route)) {
            visit.beenAt(addressOf(ctx));
        }
        if (!wasInside && visit.mode() == Visit.Mode.OPEN) {
            // Whoever planted or saw the cookie of before is not let in with it.
            ctx.req().changeSessionId();
        }
        write(ctx, route.method() == Route.Method.POST ? withWhatWaits(reply, visit) : reply);
    }

    private static boolean isHidden(Route<?> route, Visit visit) {
        return visit.hasLeft()
                && route.method() == Route.Method.GET
                && !route.path().equals("/away");
    }

    /// Of several forms that came while the vault was locked, the next one comes back once one was kept.
    private static Reply withWhatWaits(Reply reply, Visit visit) {
        return visit.givesBack() && reply instanceof Reply.SeeOther ? new Reply.SeeOther("/unlock") : reply;
    }

    private static boolean isAboutHelp(Route<?> route) {
        return route.path().startsWith("/help") || route.path().equals("/away");
    }

    /// The page's own address, for the way back to it.
    private static String addressOf(Context ctx) {
        var query = Optional.ofNullable(ctx.queryString()).orElse("");
        var path = "/" + ctx.path().replaceFirst("^/+", "");
        return query.matches("[A-Za-z0-9=&_-]{1,200}") ? path + "?" + query : path;
    }

    private Reply run(Route<H> route, Optional<Opened<H>> opened, Request request, String path) {
        if (opened.isEmpty()) {
            return route.handling().apply(Optional.empty(), request);
        }
        var turn = opened.get().turn();
        turn.lock();
        try {
            var reply = route.handling().apply(Optional.of(opened.get().pages()), request);
            boolean saved = route.method() == Route.Method.POST && reply instanceof Reply.SeeOther;
            if (saved && Draft.isPlace(path) && opened.get().ledger() instanceof OpenVault vault) {
                request.visit().settle(request.op());
                drafts.saved(path, opened.get(), vault);
            }
            return reply;
        } finally {
            turn.unlock();
        }
    }

    private Visit visitOf(Context ctx) {
        Visit visit = ctx.sessionAttribute(VISIT);
        if (visit == null) {
            visit = new Visit();
            ctx.sessionAttribute(VISIT, visit);
        }
        return visit;
    }

    /// Only a page of the vault shows what was begun.
    private Begun begun(Context ctx, Optional<Opened<H>> opened) {
        if (opened.isEmpty() || !(opened.get().ledger() instanceof OpenVault vault)) {
            return Begun.NOTHING;
        }
        return ctx.method().equals(HandlerType.POST)
                ? DraftDesk.again(ctx.path())
                : drafts.shown(addressOf(ctx), opened.get(), vault);
    }

    /// A request for a page, of nobody's visit.
    private Request asking(Map<String, String> segments, String query) {
        var nobody = new Visit();
        nobody.become(Visit.Mode.OPEN);
        var named = java.util.Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("="))
                .collect(java.util.stream.Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> pair.substring(pair.indexOf('=') + 1),
                        (first, _) -> first));
        return new Request(
                segments,
                Sent.NOTHING,
                name -> named.getOrDefault(name, ""),
                "",
                false,
                nobody,
                surroundings(() -> Begun.NOTHING));
    }

    private Request request(Context ctx, Visit visit, Supplier<Begun> begun) {
        return new Request(
                ctx.pathParamMap(),
                Sent.of(ctx),
                name -> Optional.ofNullable(ctx.queryParam(name)).orElse(""),
                Optional.ofNullable(ctx.header("Accept-Language")).orElse(""),
                isFragment(ctx),
                visit,
                surroundings(begun));
    }

    private Request.Surroundings surroundings(Supplier<Begun> begun) {
        return new Request.Surroundings() {
            @Override
            public Words words() {
                return parts.words();
            }

            @Override
            public Shell shell(String title, Place place, Visit visit) {
                return Answers.this.shell(title, place, visit, begun.get());
            }

            @Override
            public Instant now() {
                return parts.clock().instant();
            }

            @Override
            public Listener listener() {
                return parts.listener();
            }
        };
    }

    private Shell shell(String title, Place place, Visit visit, Begun begun) {
        var op = new byte[16];
        parts.chance().nextBytes(op);
        return new Shell(
                parts.words(),
                new Times(parts.words(), parts.clock().getZone()),
                parts.clock().instant(),
                title,
                place,
                visit.mode(),
                visit.condition(),
                assets.address(),
                HexFormat.of().formatHex(op),
                visit.takeQuietLine(),
                visit.danger(),
                visit.takeNews(),
                parts.look().get(),
                parts.leaveTo().get(),
                begun);
    }

    private void write(Context ctx, Reply reply) {
        switch (reply) {
            case Reply.Html(var page) -> show(ctx, 200, page);
            case Reply.Refused(var page) -> show(ctx, 422, page);
            case Reply.SeeOther(var path) -> goTo(ctx, path);
            case Reply.Download(var name, var type, var content) -> {
                ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
                ctx.contentType(type);
                ctx.result(content);
            }
            case Reply.Empty() -> {
                ctx.status(204);
                ctx.attribute(ANSWERED, true);
            }
            case Reply.NotFound() -> gone(ctx);
        }
    }

    /// Words that were sent to what is gone, such as a record that was let go of, come back to be copied.
    private void gone(Context ctx) {
        var words = parts.words();
        var title = words.say("shell.gone.title");
        var view = Typing.view(words, title, List.of(words.say("shell.gone.text")), typed(ctx));
        var copy = view.toCopy(words.say("shell.gone.copy"));
        show(ctx, 404, templates.sharedTrouble(shell(title, Place.NONE, visitOf(ctx), Begun.NOTHING), copy));
    }

    private static void goTo(Context ctx, String path) {
        ctx.status(303);
        ctx.header("Location", path);
        ctx.attribute(ANSWERED, true);
    }

    private static boolean isFragment(Context ctx) {
        return "true".equals(ctx.header("HX-Request")) && !"true".equals(ctx.header("HX-Boosted"));
    }

    /// A part of a page that cannot be made is left as it was.
    private static void show(Context ctx, int status, JteModel page) {
        if (status >= 400 && status != 422 && isFragment(ctx)) {
            ctx.status(204);
            ctx.attribute(ANSWERED, true);
            return;
        }
        var out = new Utf8ByteOutput();
        page.render(out);
        var bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.attribute(ANSWERED, true);
        ctx.status(status);
        ctx.contentType("text/html; charset=utf-8");
        ctx.result(bytes.toByteArray());
    }

    private JteModel trouble(Context ctx, String titleKey, List<String> lineKeys) {
        return trouble(
                ctx,
                titleKey,
                lineKeys.stream().map(key -> parts.words().say(key)).toList(),
                null);
    }

    private static Visit.@Nullable Typed typed(Context ctx) {
        return ctx.method().equals(HandlerType.POST)
                ? new Visit.Typed(ctx.path(), Sent.of(ctx).fields())
                : null;
    }

    /// A page that says what happened and holds what was typed.
    private JteModel trouble(Context ctx, String titleKey, List<String> lines, Visit.@Nullable Typed typed) {
        var words = parts.words();
        var shell = shell(words.say(titleKey), Place.NONE, visitOf(ctx), Begun.NOTHING);
        return templates.sharedTrouble(shell, Typing.view(words, words.say(titleKey), lines, typed));
    }

    /// The append failed: the form comes back with its words.
    void notKept(Context ctx, VaultFailure failure) {
        var key = "shell.failure."
                + failure.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var typed = typed(ctx);
        if (LOCKING.contains(failure.kind())) {
            parts.door().lockAll();
        }
        show(ctx, 503, trouble(ctx, key + ".title", List.of(parts.words().say(key + ".text")), typed));
    }

    void refused(HttpResponseException refusal, Context ctx) {
        int status = refusal.getStatus();
        var key = status == 413 ? "shell.too-large" : status == 404 ? "shell.gone" : "shell.odd";
        show(ctx, status, trouble(ctx, key + ".title", List.of(key + ".text")));
    }

    void failed(Exception failure, Context ctx) {
        var id = "%06x".formatted(parts.chance().nextInt(1 << 24));
        var at = failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0].toString();
        parts.troubles().note(id, failure.getClass().getSimpleName(), at);
        var typed = typed(ctx);
        show(
                ctx,
                500,
                trouble(ctx, "shell.failed.title", List.of(parts.words().say("shell.failed.text", "id", id)), typed));
    }
}
