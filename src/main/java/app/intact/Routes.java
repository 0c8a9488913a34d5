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
                get("/", (h, r) -> h.today().show(r)),
                get("/rejections/new", (h, r) -> h.quick().show(r)),
                post("/rejections", (h, r) -> h.quick().tell(r)),
                get("/rejections/{id}/saved", (h, r) -> h.quick().saved(r)),
                get("/rejections/{id}/flow/{step}", (h, r) -> h.flow().show(r)),
                post("/rejections/{id}/flow/{step}", (h, r) -> h.flow().save(r)),
                get("/rejections/{id}/flow-done", (h, r) -> h.done().show(r)),
                post("/rejections/{id}/flow-end", (h, r) -> h.flow().end(r)),
                post("/rejections/{id}/check-ins", (h, r) -> h.done().plan(r)),
                get("/rejections", (h, r) -> h.rejections().show(r)),
                get("/rejections/{id}", (h, r) -> h.course().show(r)),
                get("/rejections/{id}/check-in", (h, r) -> h.checkIn().show(r)),
                post("/rejections/{id}/check-in", (h, r) -> h.checkIn().save(r)),
                get("/rejections/{id}/checked", (h, r) -> h.checkIn().checked(r)),
                post("/rejections/{id}/rest", (h, r) -> h.checkIn().rest(r)),
                get("/rejections/{id}/calendar", (h, r) -> h.checkIn().calendar(r)),
                get("/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post("/exercises/{code}", (h, r) -> h.exercises().begin(r)),
                get("/rejections/{id}/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post("/rejections/{id}/exercises/{code}", (h, r) -> h.exercises().begin(r)),
                get("/exercises/runs/{run}", (h, r) -> h.runs().kept(r)),
                get("/exercises/runs/{run}/{step}", (h, r) -> h.runs().show(r)),
                post("/exercises/runs/{run}/{step}", (h, r) -> h.runs().save(r)),
                get("/rejections/{id}/difference", (h, r) -> h.difference().show(r)),
                post("/rejections/{id}/difference", (h, r) -> h.difference().save(r)),
                post("/back", (h, r) -> h.replays().record(r)),
                get("/back/ways", (h, r) -> h.replays().ways(r)),
                post("/back/about", (h, r) -> h.replays().move(r)),
                get("/back/park", (h, r) -> h.parking().show(r)),
                post("/back/park", (h, r) -> h.parking().park(r)),
                get("/back/parked/{id}", (h, r) -> h.parking().parked(r)),
                post("/back/parked/{id}", (h, r) -> h.parking().unpark(r)),
                get("/back/parked/{id}/turn", (h, r) -> h.parking().turn(r)),
                get("/back/kept", (h, r) -> h.ways().kept(r)),
                get("/back/{way}", (h, r) -> h.ways().show(r)),
                post("/back/{way}", (h, r) -> h.ways().save(r)),
                get("/rejections/{id}/ways/{way}", (h, r) -> h.ways().show(r)),
                post("/rejections/{id}/ways/{way}", (h, r) -> h.ways().save(r)));
    }
}
