package app.intact.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/// Pictures of the pages, to be looked at: only made when asked for with `-Dpictures=true`.
final class Pictures {

    static final boolean WANTED = Boolean.getBoolean("pictures");

    /// Pictures are taken finer than they are laid out.
    static final double SCALE = WANTED ? 2 : 1;

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }
}
