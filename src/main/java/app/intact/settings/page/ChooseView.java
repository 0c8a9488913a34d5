package app.intact.settings.page;

import app.intact.web.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One setting.
///
/// @param path where the form goes
/// @param name of the field that is chosen
/// @param tick one more thing to tick, if there is one
/// @param line one more thing to write, if there is one
public record ChooseView(
        String title,
        String lead,
        String path,
        String name,
        List<Option> options,
        @Nullable Option tick,
        @Nullable Writing line) {

    public record Option(String value, String label, String hint, boolean chosen) {}
}
