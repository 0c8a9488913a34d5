package app.intact;

import static app.intact.web.Route.get;

import app.intact.web.Route;
import java.util.List;

/// Every address, in one place.
final class Routes {

    private Routes() {}

    static List<Route<House>> all() {
        return List.of(
                get("/", (house, request) -> house.today().show(request)));
    }
}
