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
                        (house, request) -> house.checkIn().calendar(request)),
                get("/exercises/{code}", (house, request) -> house.exercises().show(request)),
                post("/exercises/{code}", (house, request) -> house.exercises().begin(request)),
                get(
                        "/rejections/{id}/exercises/{code}",
                        (house, request) -> house.exercises().show(request)),
                post(
                        "/rejections/{id}/exercises/{code}",
                        (house, request) -> house.exercises().begin(request)),
                get("/exercises/runs/{run}", (house, request) -> house.runs().kept(request)),
                get(
                        "/exercises/runs/{run}/{step}",
                        (house, request) -> house.runs().show(request)),
                post(
                        "/exercises/runs/{run}/{step}",
                        (house, request) -> house.runs().save(request)),
                get(
                        "/rejections/{id}/difference",
                        (house, request) -> house.difference().show(request)),
                post(
                        "/rejections/{id}/difference",
                        (house, request) -> house.difference().save(request)),
                post("/back", (house, request) -> house.replays().record(request)),
                get("/back/ways", (house, request) -> house.replays().ways(request)),
                post("/back/about", (house, request) -> house.replays().move(request)),
                get("/back/park", (house, request) -> house.parking().show(request)),
                post("/back/park", (house, request) -> house.parking().park(request)),
                get("/back/parked/{id}", (house, request) -> house.parking().parked(request)),
                post("/back/parked/{id}", (house, request) -> house.parking().unpark(request)),
                get(
                        "/back/parked/{id}/turn",
                        (house, request) -> house.parking().turn(request)),
                get("/back/kept", (house, request) -> house.ways().kept(request)),
                get("/back/{way}", (house, request) -> house.ways().show(request)),
                post("/back/{way}", (house, request) -> house.ways().save(request)),
                get(
                        "/rejections/{id}/ways/{way}",
                        (house, request) -> house.ways().show(request)),
                post(
                        "/rejections/{id}/ways/{way}",
                        (house, request) -> house.ways().save(request)));
    }
}
