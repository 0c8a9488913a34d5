package app.intact.web;

import app.intact.vault.VaultFailure;
import app.intact.web.Shell.Place;
import app.intact.words.Times;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.SessionTrackingMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Serves the pages on this machine's loopback address.
///
/// @param <H> the pages of one open journal
public final class Server<H> implements AutoCloseable {

    /// The largest form taken, in bytes: a pasted text of a megabyte comes back with its words kept.
    private static final long LARGEST_FORM = 4L << 20;

    /// After these the vault has to be opened anew.
    private static final Set<VaultFailure.Kind> LOCKING =
            EnumSet.of(VaultFailure.Kind.CLOSED, VaultFailure.Kind.CHANGED_ELSEWHERE, VaultFailure.Kind.UNSETTLED);

    private static final String COOKIE = "intact";
    private static final String VISIT = "visit";
    private static final int STOP_WITHIN_MILLIS = 2_000;

    /// Our choice: by then the first page with its styles is there, and nothing competes with it for two cores.
    private static final int AFTERWARDS_SECONDS = 2;

    /// What the server is made of.
    ///
    /// @param look how pages look for everybody who comes here; what can be told while locked
    /// @param troubles is told of failures that nobody expected
    public record Parts<H>(
            List<Route<H>> routes,
            Door<H> door,
            Words words,
            Clock clock,
            RandomGenerator chance,
            Listener listener,
            java.util.function.Supplier<Shell.Look> look,
            java.util.function.Supplier<String> leaveTo,
            Troubles troubles,
            String version) {}

    /// Takes note of a failure, without anybody's words.
    @FunctionalInterface
    public interface Troubles {
        /// @param id shown to the person, to find the note again
        /// @param where class, method and line
        void note(String id, String kind, String where);
    }

    private final Parts<H> parts;
    private final Assets assets;
    private final Guard guard;
    private final Javalin javalin;
    private final StaticTemplates templates = new StaticTemplates();
    private final Runnable afterwards;

    /// @param port of the loopback address
    /// @param afterwards what can be done once the first page was likely asked for, on a thread of its own
    public Server(Parts<H> parts, int port, Runnable afterwards) {
        this.afterwards = afterwards;
        this.parts = parts;
        this.assets = new Assets(parts.version());
        this.guard = new Guard(port);
        this.javalin = Javalin.create(config -> configure(config, port));
    }

    /// @throws io.javalin.util.JavalinBindException when the port is in use
    public void start() {
        javalin.start();
        parts.door().watch();
        CompletableFuture.delayedExecutor(AFTERWARDS_SECONDS, TimeUnit.SECONDS).execute(afterwards);
    }

    /// Every address, with whether it needs an open journal.
    public List<Route<H>> routes() {
        return parts.routes();
    }

    @Override
    public void close() {
        javalin.stop();
        parts.door().close();
    }

    private void configure(JavalinConfig config, int port) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.jetty.host = "127.0.0.1";
        config.jetty.port = port;
        config.jetty.modifyServer(server -> {
            server.insertHandler(new GracefulHandler());
            server.setErrorHandler(Server::unreadable);
            server.setStopTimeout(STOP_WITHIN_MILLIS);
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setSessionHandler(sessions());
            context.setErrorHandler(Server::unreadable);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = LARGEST_FORM;
        config.routes.before(this::admit);
        config.routes.get(assets.address() + "/<name>", this::asset);
        for (var route : parts.routes()) {
            var type = route.method() == Route.Method.GET ? HandlerType.GET : HandlerType.POST;
            config.routes.addEndpoint(new io.javalin.router.Endpoint(type, route.path(), ctx -> answer(route, ctx)));
        }
        config.routes.exception(Turned.class, (turned, ctx) -> {});
        config.routes.exception(VaultFailure.class, (failure, ctx) -> notKept(ctx, failure));
        config.routes.exception(HttpResponseException.class, this::refused);
        config.routes.exception(Exception.class, this::failed);
        config.routes.error(404, ctx -> {
            if (visitOf(ctx).hasLeft()) {
                show(ctx, 200, templates.sharedOutside(assets.address(), parts.words(), false));
            } else if (ctx.resultInputStream() == null || !ctx.attributeMap().containsKey("answered")) {
                show(ctx, 404, trouble(ctx, "shell.gone.title", List.of("shell.gone.text")));
            }
        });
    }

    /// Answers what could not even be read as a request: the status alone, and nothing of what came.
    private static boolean unreadable(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        Headers.ALL.forEach(response.getHeaders()::put);
        response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        return true;
    }

    private static SessionHandler sessions() {
        var sessions = new SessionHandler();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.STRICT);
        sessions.setSessionCookie(COOKIE);
        sessions.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        return sessions;
    }

    /// Host, origin and headers first, before anything is looked up.
    private void admit(Context ctx) {
        Headers.ALL.forEach(ctx::header);
        boolean asset = ctx.path().startsWith("/static/");
        var verdict = guard.judge(
                ctx.method().name(),
                asset,
                ctx.header("Host"),
                ctx.header("Sec-Fetch-Site"),
                ctx.header("Sec-Fetch-Dest"),
                ctx.header("Origin"));
        switch (verdict) {
            case LET_IN -> {}
            case WRONG_HOST -> turnAway(ctx, 421);
            case FOREIGN_FORM -> turnAway(ctx, 403);
            case FOREIGN_LINK -> {
                show(ctx, 200, templates.sharedOutside(assets.address(), parts.words(), true));
                throw new Turned();
            }
        }
    }

    private static void turnAway(Context ctx, int status) {
        ctx.status(status);
        ctx.result("");
        ctx.attribute("answered", true);
        throw new Turned();
    }

    /// Ends the handling of a request that has its answer.
    private static final class Turned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Turned() {
            super(null, null, false, false);
        }
    }

    private void asset(Context ctx) {
        var name = ctx.pathParam("name");
        assets.find(name)
                .ifPresentOrElse(
                        file -> {
                            ctx.header("Cache-Control", Headers.KEPT_FOR_EVER);
                            ctx.contentType(Assets.typeOf(name));
                            ctx.result(file);
                        },
                        () -> turnAway(ctx, 404));
    }

    private void answer(Route<H> route, Context ctx) {
        var type = ctx.contentType();
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            // No form of ours is sent in parts, and whoever takes parts apart writes them to a file first.
            throw new HttpResponseException(415);
        }
        var visit = visitOf(ctx);
        if (visit.hasLeft()
                && route.method() == Route.Method.GET
                && !route.path().equals("/away")) {
            show(ctx, 200, templates.sharedOutside(assets.address(), parts.words(), false));
            return;
        }
        boolean wasInside = visit.mode() == Visit.Mode.OPEN;
        var request = request(ctx, visit);
        var opened = parts.door().at(visit);
        if (opened.isEmpty() && route.needsJournal()) {
            if (route.method() == Route.Method.POST && !request.isFragment()) {
                visit.keep(new Visit.Typed(ctx.path(), ctx.formParamMap()));
            }
            goTo(ctx, "/unlock");
            return;
        }
        var reply = run(route, opened, request);
        if (reply instanceof Reply.Html && route.method() == Route.Method.GET && !isAboutHelp(route)) {
            visit.beenAt(addressOf(ctx));
        }
        if (!wasInside && visit.mode() == Visit.Mode.OPEN) {
            // Whoever planted or saw the cookie of before is not let in with it.
            ctx.req().changeSessionId();
        }
        write(ctx, route.method() == Route.Method.POST ? withWhatWaits(reply, visit) : reply);
    }

    /// Of several forms that came while the vault was locked, the next one comes back once one was kept.
    private static Reply withWhatWaits(Reply reply, Visit visit) {
        boolean another = visit.mode() == Visit.Mode.OPEN && visit.hasTyped() && reply instanceof Reply.SeeOther;
        return another ? new Reply.SeeOther("/unlock") : reply;
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

    private Reply run(Route<H> route, Optional<Opened<H>> opened, Request request) {
        if (opened.isEmpty()) {
            return route.handling().apply(Optional.empty(), request);
        }
        var turn = opened.get().turn();
        turn.lock();
        try {
            return route.handling().apply(Optional.of(opened.get().pages()), request);
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

    private Request request(Context ctx, Visit visit) {
        boolean post = ctx.method().equals(HandlerType.POST);
        return new Request(
                ctx.pathParamMap(),
                post ? ctx.formParamMap() : Map.of(),
                name -> Optional.ofNullable(ctx.queryParam(name)).orElse(""),
                Optional.ofNullable(ctx.header("Accept-Language")).orElse(""),
                isFragment(ctx),
                visit,
                surroundings());
    }

    private Request.Surroundings surroundings() {
        return new Request.Surroundings() {
            @Override
            public Words words() {
                return parts.words();
            }

            @Override
            public Shell shell(String title, Place place, Visit visit) {
                return Server.this.shell(title, place, visit);
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

    private Shell shell(String title, Place place, Visit visit) {
        var op = new byte[16];
        parts.chance().nextBytes(op);
        return new Shell(
                parts.words(),
                new Times(parts.words(), parts.clock().getZone()),
                parts.clock().instant(),
                title,
                place,
                visit.mode(),
                assets.address(),
                HexFormat.of().formatHex(op),
                visit.takeQuietLine(),
                visit.danger(),
                visit.takeNews(),
                parts.look().get(),
                parts.leaveTo().get());
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
                ctx.attribute("answered", true);
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
        show(ctx, 404, templates.sharedTrouble(shell(title, Place.NONE, visitOf(ctx)), copy));
    }

    private static void goTo(Context ctx, String path) {
        ctx.status(303);
        ctx.header("Location", path);
        ctx.attribute("answered", true);
    }

    private static boolean isFragment(Context ctx) {
        return "true".equals(ctx.header("HX-Request")) && !"true".equals(ctx.header("HX-Boosted"));
    }

    /// A part of a page that cannot be made is left as it was.
    private static void show(Context ctx, int status, JteModel page) {
        if (status >= 400 && status != 422 && isFragment(ctx)) {
            ctx.status(204);
            ctx.attribute("answered", true);
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
        ctx.attribute("answered", true);
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
        return ctx.method().equals(HandlerType.POST) ? new Visit.Typed(ctx.path(), ctx.formParamMap()) : null;
    }

    /// A page that says what happened and holds what was typed.
    private JteModel trouble(Context ctx, String titleKey, List<String> lines, Visit.@Nullable Typed typed) {
        var words = parts.words();
        var shell = shell(words.say(titleKey), Place.NONE, visitOf(ctx));
        return templates.sharedTrouble(shell, Typing.view(words, words.say(titleKey), lines, typed));
    }

    /// The append failed: the form comes back with its words.
    private void notKept(Context ctx, VaultFailure failure) {
        var key = "shell.failure."
                + failure.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var typed = typed(ctx);
        if (LOCKING.contains(failure.kind())) {
            parts.door().lockAll();
        }
        show(ctx, 503, trouble(ctx, key + ".title", List.of(parts.words().say(key + ".text")), typed));
    }

    private void refused(HttpResponseException refusal, Context ctx) {
        int status = refusal.getStatus();
        var key = status == 413 ? "shell.too-large" : status == 404 ? "shell.gone" : "shell.odd";
        show(ctx, status, trouble(ctx, key + ".title", List.of(key + ".text")));
    }

    private void failed(Exception failure, Context ctx) {
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
