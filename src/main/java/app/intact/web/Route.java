package app.intact.web;

import java.util.Optional;
import java.util.function.BiFunction;

/// One address and what answers it.
///
/// @param <H> the pages of one open journal
/// @param path with `{name}` for a part that varies
/// @param needsJournal false for what also works while the vault is locked
/// @param takesFile whether the form may bring a file
/// @param handling takes the pages of the open journal, nothing when it is locked
public record Route<H>(
        Method method,
        String path,
        boolean needsJournal,
        boolean takesFile,
        BiFunction<Optional<H>, Request, Reply> handling) {

    /// The two methods that pages use; a GET never changes anything.
    public enum Method {
        GET,
        POST
    }

    /// A page of an open journal.
    public static <H> Route<H> get(String path, BiFunction<H, Request, Reply> handling) {
        return new Route<>(Method.GET, path, true, false, open(handling));
    }

    /// A form of an open journal.
    public static <H> Route<H> post(String path, BiFunction<H, Request, Reply> handling) {
        return new Route<>(Method.POST, path, true, false, open(handling));
    }

    /// A form of an open journal that may bring a file.
    public static <H> Route<H> file(String path, BiFunction<H, Request, Reply> handling) {
        return new Route<>(Method.POST, path, true, true, open(handling));
    }

    /// A page or form that also works while the vault is locked.
    public static <H> Route<H> always(Method method, String path, BiFunction<Optional<H>, Request, Reply> handling) {
        return new Route<>(method, path, false, false, handling);
    }

    private static <H> BiFunction<Optional<H>, Request, Reply> open(BiFunction<H, Request, Reply> handling) {
        return (pages, request) -> handling.apply(pages.orElseThrow(), request);
    }
}
