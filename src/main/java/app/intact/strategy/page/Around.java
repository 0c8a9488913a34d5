package app.intact.strategy.page;

import app.intact.ally.Allies;
import app.intact.language.MessageReader;
import app.intact.plan.Plans;
import app.intact.safety.HarmHelp;
import app.intact.win.SelfBoard;
import app.intact.win.WinShelf;
import java.util.random.RandomGenerator;

/// What the steps of some exercises need beside the rejection.
///
/// @param self what they keep of themself
/// @param harm what is known for here, where someone hurts or threatens them
/// @param messages reads what somebody wrote to them
/// @param chance for the ids of what is newly kept
public record Around(
        Allies allies,
        SelfBoard self,
        WinShelf wins,
        Plans plans,
        HarmHelp harm,
        MessageReader messages,
        RandomGenerator chance) {}
