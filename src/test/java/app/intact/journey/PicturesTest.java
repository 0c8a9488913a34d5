package app.intact.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Pictures of every page, narrow and wide, light and dark: `./mvn test -Dtest=PicturesTest -Dpictures=true`.
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class PicturesTest extends Journey {

    private static final List<Screen> SCREENS =
            List.of(Screen.PHONE, Screen.PHONE.inTheDark(), Screen.DESK, Screen.DESK.inTheDark());

    @Test
    void of_every_page() {
        var person = someone(Screen.PHONE, Manner.MOUSE);
        var page = person.page();
        new Tour(person, clocks(), name -> SCREENS.forEach(screen -> take(page, name, screen))).whole();
    }

    private static void take(Page page, String name, Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        Pictures.take(page, name + (screen.dark() ? "-dark-" : "-light-") + screen.width());
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    }
}
