package app.intact.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The person's own browser, where there is a screen to show it on.
public final class SystemBrowser implements Browser {

    private final Map<String, String> environment;
    private final String system;

    public SystemBrowser(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(int port) {
        var command = command(port);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program: the address is on the terminal, which is enough.
        }
    }

    /// macOS leaves `*.localhost` to the browser, and Safari does not know it.
    List<String> command(int port) {
        if (system.startsWith("mac")) {
            return List.of("open", Address.plain(port));
        }
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", Address.own(port));
        }
        return has("DISPLAY") || has("WAYLAND_DISPLAY") ? List.of("xdg-open", Address.own(port)) : List.of();
    }

    private boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
