package app.intact;

import static app.intact.web.Route.Method.GET;
import static app.intact.web.Route.Method.POST;
import static app.intact.web.Route.always;
import static app.intact.web.Route.get;
import static app.intact.web.Route.post;

import app.intact.safety.page.Hint;
import app.intact.web.Route;
import java.util.List;
import java.util.Optional;

/// Every address, in one place.
final class Routes {

    private Routes() {}

    static List<Route<House>> all(Hall hall) {
        return List.of(
                get(
                        "/",
                        (h, r) -> hall.unlock()
                                .backUnlessWritten(r)
                                .orElseGet(() -> h.today().show(r))),
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
                get("/rejections/{id}/erase", (h, r) -> h.erasing().ask(r)),
                post("/rejections/{id}/erase", (h, r) -> h.erasing().erase(r)),
                get("/rejections/{id}/kept", (h, r) -> h.kept().show(r)),
                get("/rejections/{id}/kept/{number}", (h, r) -> h.kept().ask(r)),
                post("/rejections/{id}/kept/{number}", (h, r) -> h.kept().erase(r)),
                get("/rejections/{id}/check-in", (h, r) -> h.checkIn().show(r)),
                post("/rejections/{id}/check-in", (h, r) -> h.checkIn().save(r)),
                get("/rejections/{id}/checked", (h, r) -> h.checkIn().checked(r)),
                post("/rejections/{id}/rest", (h, r) -> h.checkIn().rest(r)),
                get("/rejections/{id}/calendar", (h, r) -> h.checkIn().calendar(r)),
                get("/strategies", (h, r) -> h.strategies().show(r)),
                get("/strategies/{code}", (h, r) -> h.strategies().kept(r)),
                get("/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post("/exercises/{code}", (h, r) -> h.exercises().begin(r)),
                get("/rejections/{id}/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post(
                        "/rejections/{id}/exercises/{code}",
                        (h, r) -> h.exercises().begin(r)),
                get("/exercises/runs/{run}", (h, r) -> h.runs().kept(r)),
                get("/exercises/runs/{run}/{step}", (h, r) -> h.runs().show(r)),
                post("/exercises/runs/{run}/{step}", (h, r) -> h.runs().save(r)),
                get("/self", (h, r) -> h.self().show(r)),
                post("/self", (h, r) -> h.self().erase(r)),
                get("/wins", (h, r) -> h.wins().show(r)),
                get("/wins/new", (h, r) -> h.win().fresh(r)),
                post("/wins", (h, r) -> h.win().add(r)),
                get("/wins/{id}", (h, r) -> h.win().show(r)),
                post("/wins/{id}", (h, r) -> h.win().save(r)),
                get("/plans/{id}", (h, r) -> h.plans().show(r)),
                post("/plans/{id}", (h, r) -> h.plans().answer(r)),
                get("/plans/{id}/how", (h, r) -> h.plans().how(r)),
                post("/plans/{id}/how", (h, r) -> h.plans().keepHow(r)),
                get("/rejections/{id}/difference", (h, r) -> h.difference().show(r)),
                post("/rejections/{id}/difference", (h, r) -> h.difference().save(r)),
                post("/back", (h, r) -> h.replays().record(r)),
                get("/back/ways", (h, r) -> h.replays().ways(r)),
                post("/back/about", (h, r) -> h.replays().move(r)),
                get("/back/parked/{id}", (h, r) -> h.parking().parked(r)),
                post("/back/parked/{id}", (h, r) -> h.parking().unpark(r)),
                get("/back/parked/{id}/turn", (h, r) -> h.parking().turn(r)),
                always(GET, "/help", (h, r) -> hall.help().show(h.map(House::allies), r)),
                always(POST, "/help/country", (_, r) -> hall.help().choose(r)),
                get("/allies", (h, r) -> h.people().show(r)),
                get("/allies/new", (h, r) -> h.ally().fresh(r)),
                post("/allies", (h, r) -> h.ally().add(r)),
                get("/allies/{id}", (h, r) -> h.ally().show(r)),
                post("/allies/{id}", (h, r) -> h.ally().save(r)),
                always(GET, "/help/danger", (_, r) -> hall.danger().ask(r)),
                always(POST, "/help/danger", (_, r) -> hall.danger().answer(r)),
                always(POST, "/listen", (house, r) -> hall.listen().hear(hint(house), r)),
                always(GET, "/why", (_, r) -> hall.why().show(r)),
                always(GET, "/unlock", (_, r) -> hall.unlock().show(r)),
                always(POST, "/unlock", (_, r) -> hall.unlock().open(r)),
                always(POST, "/unlock/write", (_, r) -> hall.unlock().writeFirst(r)),
                always(POST, "/lock", (_, r) -> hall.drafts().first(r, hall.leave()::lock)),
                always(POST, "/leave", (_, r) -> hall.drafts().first(r, hall.leave()::leave)),
                always(POST, "/draft", (_, r) -> hall.drafts().keep(r)),
                always(POST, "/draft/let-go", (_, r) -> hall.drafts().letGo(r)),
                always(POST, "/open", (_, r) -> hall.leave().comeBack(r)),
                always(GET, "/away", (_, r) -> hall.leave().away(r)),
                always(GET, "/keep", (_, r) -> hall.keep().start(r)),
                always(POST, "/keep", (_, r) -> hall.keep().choose(r)),
                always(GET, "/keep/passphrase", (_, r) -> hall.keep().passphrase(r)),
                always(POST, "/keep/passphrase", (_, r) -> hall.keep().takePassphrase(r)),
                always(POST, "/keep/strength", (_, r) -> hall.keep().strength(r)),
                always(GET, "/keep/code", (_, r) -> hall.keep().code(r)),
                always(GET, "/keep/code/code.txt", (_, r) -> hall.keep().codeFile(r)),
                always(GET, "/keep/code/confirm", (_, r) -> hall.keep().askBack(r)),
                always(POST, "/keep/code/confirm", (_, r) -> hall.keep().confirm(r)),
                always(GET, "/keep/let-go", (_, r) -> hall.keep().askToLetGo(r)),
                always(POST, "/keep/let-go", (_, r) -> hall.keep().letGo(r)),
                always(GET, "/example", (_, r) -> hall.example().show(r)),
                always(POST, "/example", (_, r) -> hall.example().enter(r)),
                always(POST, "/example/leave", (_, r) -> hall.example().leave(r)),
                get("/settings", (h, r) -> hall.settings().show(h.settings(), r)),
                get("/settings/idle", (h, r) -> h.journalSettings().idle(r)),
                post("/settings/idle", (h, r) -> h.journalSettings().saveIdle(r)),
                get("/settings/hints", (h, r) -> h.journalSettings().hints(r)),
                post("/settings/hints", (h, r) -> h.journalSettings().saveHints(r)),
                get("/settings/look", (_, r) -> hall.device().look(r)),
                post("/settings/look", (_, r) -> hall.device().saveLook(r)),
                get("/settings/leave", (_, r) -> hall.device().leave(r)),
                post("/settings/leave", (_, r) -> hall.device().saveLeave(r)),
                get("/settings/backup", (_, r) -> hall.backup().show(r)),
                post("/settings/backup", (_, r) -> hall.backup().choose(r)),
                post("/settings/backup/now", (_, r) -> hall.backup().make(r)),
                get("/settings/export", (_, r) -> hall.export().show(r)),
                post("/settings/export", (_, r) -> hall.export().make(r)),
                get("/settings/passphrase", (_, r) -> hall.wayIn().passphrase(r)),
                post("/settings/passphrase", (_, r) -> hall.wayIn().change(r)),
                get("/settings/key", (_, r) -> hall.newKey().ask(r)),
                post("/settings/key", (_, r) -> hall.newKey().begin(r)),
                get("/settings/key/passphrase", (_, r) -> hall.newKey().passphrase(r)),
                post("/settings/key/passphrase", (_, r) -> hall.newKey().choose(r)),
                get("/settings/key/code", (_, r) -> hall.newKey().code(r)),
                get("/settings/key/code/code.txt", (_, r) -> hall.newKey().codeFile(r)),
                get("/settings/key/code/confirm", (_, r) -> hall.newKey().askBack(r)),
                post("/settings/key/code/confirm", (h, r) -> hall.newKey().confirm(h.journal(), r)),
                get("/settings/erase", (_, r) -> hall.eraseAll().ask(r)),
                post("/settings/erase", (_, r) -> hall.eraseAll().erase(r)),
                get("/settings/code", (_, r) -> hall.wayIn().askForCode(r)),
                post("/settings/code", (_, r) -> hall.wayIn().makeCode(r)),
                get("/settings/code/new", (_, r) -> hall.wayIn().code(r)),
                get("/settings/code/new/code.txt", (_, r) -> hall.wayIn().codeFile(r)),
                get("/settings/code/new/confirm", (_, r) -> hall.wayIn().askBack(r)),
                post("/settings/code/new/confirm", (_, r) -> hall.wayIn().confirm(r)));
    }

    private static Hint hint(Optional<House> house) {
        return house.<Hint>map(
                        open -> (request, _, rejection, said) -> open.hint().about(request, rejection, said))
                .orElse(Hint.NONE);
    }
}
