package app.intact.strategy.page;

import app.intact.strategy.Step;
import gg.jte.models.runtime.JteModel;

/// Shows one kind of step, and takes its answer.
interface StepKind<S extends Step> {

    JteModel show(Asked asked, S step);

    Taken take(Asked asked, S step);
}
