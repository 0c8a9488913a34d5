package app.intact.flow;

import app.intact.rejection.Rejection;
import app.intact.web.Request;

/// Where nothing is asked for reasons, lessons or new asks: the person marked it as more than a no, or said in this
/// stay
/// that someone hurts or threatens them.
final class Careful {

    private Careful() {}

    static boolean is(Rejection rejection, Request request) {
        return rejection.isCareful() || request.visit().harmed();
    }
}
