package app.intact.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import app.intact.Running.Hands;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A journey of its own for each test: a program started on an empty folder, and browsers that know nothing of
/// each other. Whatever the browser or the server complains about fails the test, without being asked for.
abstract class Journey {

    @RegisterExtension
    static final OneBrowser ONE_BROWSER = new OneBrowser();

    /// How long a page may take on a machine that is busy with other things; nothing waits without need.
    private static final int PATIENCE_MILLIS = 30_000;

    @TempDir
    Path folder = Path.of("");

    private final Hands clocks = Hands.at("2026-03-12T19:00:00Z", "Europe/Lisbon");
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Running running;

    @BeforeEach
    void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        running = Running.in(folder, clocks);
    }

    @AfterEach
    void nothing_was_complained_about() {
        contexts.forEach(BrowserContext::close);
        complaints.addAll(running().troubles());
        running().close();
        assertThat(complaints).isEmpty();
    }

    final Running running() {
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    final Hands clocks() {
        return clocks;
    }

    /// Stops the program, and starts it again on the same folder.
    final void restart() {
        restart(() -> {});
    }

    /// The same.
    ///
    /// @param meanwhile what happens to the folder
    final void restart(Runnable meanwhile) {
        complaints.addAll(running().troubles());
        running().close();
        meanwhile.run();
        running = Running.in(folder, clocks);
    }

    /// Somebody in front of a browser that was never here.
    final Person someone(Screen screen, Manner manner) {
        var context = ONE_BROWSER
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setHasTouch(screen.touch())
                        .setIsMobile(screen.touch())
                        .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(screen.still() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                        .setJavaScriptEnabled(screen.script())
                        .setDeviceScaleFactor(Pictures.SCALE)
                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        contexts.add(context);
        listen(context);
        return new Person(context.newPage(), screen, manner, () -> running().home());
    }

    /// The same for a page without script, but in a browser that runs scripts, so that the page can be looked
    /// into.
    final Person someoneSeeingItWithoutScript(Manner manner) {
        var person = someone(Screen.PHONE, manner);
        person.page()
                .route(
                        "**/*.js",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody("")));
        return new Person(
                person.page(),
                Screen.PHONE.withoutScript(),
                manner,
                () -> running().home());
    }

    private void listen(BrowserContext context) {
        context.onConsoleMessage(message -> {
            // A refused form answers 422, which Chromium calls an error of its own.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(running().home().toString())) {
                complaints.add("foreign: " + request.url());
            }
        });
        context.onRequestFailed(request -> {
            // What is let go of by going on, and what becomes a download, is said to be aborted.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400 && response.status() != 422) {
                complaints.add(response.status() + ": " + response.url());
            }
        });
    }

    /// Keeps the browser for all classes, and closes it after the last.
    static final class OneBrowser implements BeforeAllCallback {

        private @Nullable Chromium chromium;

        @Override
        public void beforeAll(ExtensionContext context) {
            chromium = context.getRoot()
                    .getStore(Namespace.create(OneBrowser.class))
                    .computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
        }

        Browser browser() {
            if (chromium == null) {
                throw new IllegalStateException("not started");
            }
            return chromium.browser();
        }
    }
}
