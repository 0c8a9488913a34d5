package app.intact.flow;

import app.intact.rejection.Rejection;
import app.intact.web.Reply;
import app.intact.web.Request;

/// One question of the guided flow.
interface Step {

    /// The question, with what was answered before.
    Reply show(Request request, Rejection rejection);

    /// Keeps the answer and goes on; a slip brings the question back with everything typed.
    Reply save(Request request, Rejection rejection);
}
