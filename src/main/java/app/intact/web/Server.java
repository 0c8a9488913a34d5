package app.intact.web;

import app.intact.vault.Ledger;
import app.intact.vault.VaultFailure;
import app.intact.words.Words;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import jakarta.servlet.SessionTrackingMode;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/// Serves the pages on this machine's loopback address.
///
/// @param <H> the pages of one open journal
public final class Server<H> implements AutoCloseable {

    /// The largest form taken, in bytes: a pasted text of a megabyte comes back with its words kept.
    private static final long LARGEST_FORM = 4L << 20;

    private static final String COOKIE = "intact";
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

    private static final String HOST = "127.0.0.1";

    private final Parts<H> parts;
    private final Assets assets;
    private final Guard guard;
    private final Javalin javalin;
    private volatile boolean ended;
    private final Answers<H> answers;
    private final Consumer<Server<H>> afterwards;

    /// @param port of the loopback address
    /// @param afterwards what can be done once the first page was likely asked for, on a thread of its own
    public Server(Parts<H> parts, int port, Consumer<Server<H>> afterwards) {
        this.afterwards = afterwards;
        this.parts = parts;
        this.assets = new Assets(parts.version());
        this.guard = new Guard(port);
        this.answers = new Answers<>(parts, assets);
        this.javalin = Javalin.create(config -> configure(config, port));
    }

    /// @throws io.javalin.util.JavalinBindException when the port is in use
    public void start() {
        javalin.start();
        parts.door().watch();
        CompletableFuture.delayedExecutor(AFTERWARDS_SECONDS, TimeUnit.SECONDS, Server::apart)
                .execute(() -> {
                    if (!ended) {
                        afterwards.accept(this);
                    }
                });
    }

    /// A thread of its own: in the common pool, opening a vault would wait behind it.
    private static void apart(Runnable task) {
        Thread.ofPlatform().daemon().name("practice").start(task);
    }

    /// Makes pages as if for somebody, and lets them go, so that the first ones asked for are not the slowest.
    ///
    /// @param addresses of pages, such as `/rejections`
    /// @param times each is made
    public void practise(H pages, Ledger ledger, List<String> addresses, int times) {
        answers.asking().practise(new Opened<>(pages, ledger), addresses, times);
    }

    /// Every address, with whether it needs an open journal.
    public List<Route<H>> routes() {
        return parts.routes();
    }

    /// Ends, and closes the vault whatever else happens. A request that hangs is cut off after [#STOP_WITHIN_MILLIS].
    @Override
    public void close() {
        ended = true;
        try {
            javalin.stop();
        } catch (JavalinException hung) {
            if (!(hung.getCause() instanceof TimeoutException)) {
                throw hung;
            }
        } finally {
            parts.door().close();
        }
    }

    private void configure(JavalinConfig config, int port) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.jetty.host = HOST;
        config.jetty.port = port;
        config.jetty.modifyServer(server -> {
            server.insertHandler(new GracefulHandler());
            server.setErrorHandler(Server::unreadable);
            server.setStopTimeout(STOP_WITHIN_MILLIS);
        });
        config.jetty.addConnector((server, http) -> connector(server, http, port));
        config.jetty.modifyServletContextHandler(context -> {
            context.setSessionHandler(sessions());
            context.setErrorHandler(Server::unreadable);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setUseOutputDirectByteBuffers(false);
            http.setUseInputDirectByteBuffers(false);
        });
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = LARGEST_FORM;
        config.routes.before(this::admit);
        config.routes.get(assets.address() + "/<name>", this::asset);
        for (var route : parts.routes()) {
            var type = route.method() == Route.Method.GET ? HandlerType.GET : HandlerType.POST;
            config.routes.addEndpoint(
                    new io.javalin.router.Endpoint(type, route.path(), ctx -> answers.to(route, ctx)));
        }
        config.routes.exception(Turned.class, (turned, ctx) -> {});
        config.routes.exception(VaultFailure.class, (failure, ctx) -> answers.notKept(ctx, failure));
        config.routes.exception(HttpResponseException.class, answers::refused);
        config.routes.exception(Exception.class, answers::failed);
        config.routes.error(404, answers::nothingThere);
    }

    /// Its buffers are let go of at once, to where the collector, and so a lock, can reach them: pooled ones would
    /// keep the last pages and forms.
    private static ServerConnector connector(org.eclipse.jetty.server.Server server, HttpConfiguration http, int port) {
        var connector = new ServerConnector(
                server, null, null, ByteBufferPool.NON_POOLING, -1, -1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        return connector;
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
                answers.outside(ctx, true);
                throw new Turned();
            }
        }
    }

    private static void turnAway(Context ctx, int status) {
        ctx.status(status);
        ctx.result("");
        ctx.attribute(Answers.ANSWERED, true);
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
}
