package app.intact;

import static app.intact.web.Route.get;
import static app.intact.web.Route.post;

import app.intact.web.Route;
import java.util.List;

/// Every address, in one place.
final class Routes {

    private Routes() {}

    static List<Route<House>> all() {
        return List.of(
                get("/", (house, request) -> house.today().show(request)),
                get("/rejections/new", (house, request) -> house.quick().show(request)),
                post("/rejections", (house, request) -> house.quick().tell(request)),
                get("/rejections/{id}/saved", (house, request) -> house.quick().saved(request)),
                get(
                        "/rejections/{id}/flow/{step}",
                        (house, request) -> house.flow().show(request)),
                post(
                        "/rejections/{id}/flow/{step}",
                        (house, request) -> house.flow().save(request)),
                get(
                        "/rejections/{id}/flow-done",
                        (house, request) -> house.done().show(request)),
                post(
                        "/rejections/{id}/flow-end",
                        (house, request) -> house.flow().end(request)),
                post(
                        "/rejections/{id}/check-ins",
                        (house, request) -> house.done().plan(request)),
                get("/rejections", (house, request) -> house.rejections().show(request)),
                get("/rejections/{id}", (house, request) -> house.course().show(request)),
                get(
                        "/rejections/{id}/check-in",
                        (house, request) -> house.checkIn().show(request)),
                post(
                        "/rejections/{id}/check-in",
                        (house, request) -> house.checkIn().save(request)),
                get(
                        "/rejections/{id}/checked",
                        (house, request) -> house.checkIn().checked(request)),
                post(
                        "/rejections/{id}/rest",
                        (house, request) -> house.checkIn().rest(request)),
                get(
                        "/rejections/{id}/calendar",
                        (house, request) -> house.checkIn().calendar(request)));
    }
}
