package app.intact.gate;

import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// For a vault that is there: a new recovery code is shown, then two of its groups are asked back.
///
/// @param title key of the window's title
/// @param back from the page with the code
/// @param path of the page with the code
/// @param make key of the button that puts it in use
record CodeSteps(String title, String back, String path, String make) {

    Reply shown(Request request, Keeping keeping) {
        var shell = request.shell(title, Place.SETTINGS);
        var day = shell.times().dayOf(shell.times().dateOf(shell.now()), shell.now());
        var view = new CodeView(back, path, 0, 0, keeping.code().groups(), keeping.asked(), "", day, make);
        return new Reply.Html(new StaticTemplates().vaultCode(shell, view));
    }

    /// @param slip words about groups that were not right, or ""
    Reply askingBack(Request request, Keeping keeping, String slip) {
        var view = new CodeView(path, path, 0, 0, List.of(), keeping.asked(), slip, "", make);
        var page = new StaticTemplates().vaultConfirm(request.shell(title, Place.SETTINGS), view);
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
