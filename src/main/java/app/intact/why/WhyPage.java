package app.intact.why;

import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.why.WhyView.Known;
import app.intact.why.WhyView.Section;
import gg.jte.generated.precompiled.StaticTemplates;

/// `GET /why`: it says nothing about the person, and so works while locked too.
public final class WhyPage {

    private final StaticTemplates templates = new StaticTemplates();

    public Reply show(Request request) {
        var words = request.words();
        var sections = words.list("why.sections").stream()
                .map(name -> new Section(
                        words.say("why." + name + ".title"),
                        words.list("why." + name + ".text"),
                        words.say("why." + name + ".sure"),
                        name.equals("brain")))
                .toList();
        var known = words.list("why.known").stream()
                .map(line -> line.split("~"))
                .map(parts -> new Known(parts[0], parts[1]))
                .toList();
        return new Reply.Html(templates.whyShow(request.shell("why.title", Place.WHY), new WhyView(sections, known)));
    }
}
