package app.intact;

import static app.intact.web.Route.Method.GET;
import static app.intact.web.Route.Method.POST;
import static app.intact.web.Route.always;
import static app.intact.web.Route.file;
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
                get("/rejections/{id}/check-in", (h, r) -> h.checkIn().show(r)),
                post("/rejections/{id}/check-in", (h, r) -> h.checkIn().save(r)),
                get("/rejections/{id}/checked", (h, r) -> h.checkIn().checked(r)),
                post("/rejections/{id}/rest", (h, r) -> h.checkIn().rest(r)),
                get("/rejections/{id}/calendar", (h, r) -> h.checkIn().calendar(r)),
                get("/asks", (h, r) -> h.asks().list().show(r)),
                post("/asks", (h, r) -> h.asks().edit().add(r)),
                post("/asks/list", (h, r) -> h.asks().list().arrange(r)),
                get("/asks/new", (h, r) -> h.asks().edit().fresh(r)),
                get("/asks/noes", (h, r) -> h.asks().noes().show(r)),
                post("/asks/noes", (h, r) -> h.asks().noes().save(r)),
                get("/asks/wait", (h, r) -> h.asks().patience().show(r)),
                post("/asks/wait", (h, r) -> h.asks().patience().save(r)),
                get("/asks/import", (h, r) -> h.asks().imports().show(r)),
                file("/asks/import", (h, r) -> h.asks().imports().take(r)),
                get("/asks/import/{sheet}", (h, r) -> h.asks().imports().look(r)),
                post("/asks/import/{sheet}", (h, r) -> h.asks().imports().save(r)),
                get("/asks/imports/{batch}", (h, r) -> h.asks().undo().ask(r)),
                post("/asks/imports/{batch}", (h, r) -> h.asks().undo().undo(r)),
                get("/asks/{ask}", (h, r) -> h.asks().one().show(r)),
                get("/asks/{ask}/edit", (h, r) -> h.asks().edit().edit(r)),
                post("/asks/{ask}/edit", (h, r) -> h.asks().edit().save(r)),
                post("/asks/{ask}/asked", (h, r) -> h.asks().one().asked(r)),
                post("/asks/{ask}/reopen", (h, r) -> h.asks().one().reopen(r)),
                post("/asks/{ask}/door", (h, r) -> h.asks().one().door(r)),
                get("/asks/{ask}/answer", (h, r) -> h.asks().answer().show(r)),
                post("/asks/{ask}/answer", (h, r) -> h.asks().answer().save(r)),
                get("/asks/{ask}/answered", (h, r) -> h.asks().answer().answered(r)),
                get("/asks/{ask}/forecast", (h, r) -> h.asks().forecast().show(r)),
                post("/asks/{ask}/forecast", (h, r) -> h.asks().forecast().save(r)),
                get("/asks/{ask}/rejected", (h, r) -> h.asks().stung().show(r)),
                post("/asks/{ask}/rejected", (h, r) -> h.asks().stung().tell(r)),
                get("/asks/{ask}/erase", (h, r) -> h.asks().erase().ask(r)),
                post("/asks/{ask}/erase", (h, r) -> h.asks().erase().erase(r)),
                get("/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post("/exercises/{code}", (h, r) -> h.exercises().begin(r)),
                get("/rejections/{id}/exercises/{code}", (h, r) -> h.exercises().show(r)),
                post(
                        "/rejections/{id}/exercises/{code}",
                        (h, r) -> h.exercises().begin(r)),
                get("/exercises/runs/{run}", (h, r) -> h.runs().kept(r)),
                get("/exercises/runs/{run}/{step}", (h, r) -> h.runs().show(r)),
                post("/exercises/runs/{run}/{step}", (h, r) -> h.runs().save(r)),
                get("/rejections/{id}/talk", (h, r) -> h.talk().show(r)),
                post("/rejections/{id}/talk", (h, r) -> h.talk().goOn(r)),
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
                post("/rejections/{id}/ways/{way}", (h, r) -> h.ways().save(r)),
                always(GET, "/help", (h, r) -> hall.help().show(h.map(House::contacts), r)),
                always(POST, "/help/country", (_, r) -> hall.help().choose(r)),
                get("/help/people/new", (h, r) -> h.people().fresh(r)),
                post("/help/people", (h, r) -> h.people().add(r)),
                get("/help/people/{id}", (h, r) -> h.people().show(r)),
                post("/help/people/{id}", (h, r) -> h.people().save(r)),
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
