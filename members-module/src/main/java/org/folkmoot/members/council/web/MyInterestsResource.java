package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.council.DeclareMyInterests;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.council.JtemyInterestsGenerated;

/** A governor's own interests. */
@Path("/governor/interests")
@ApplicationScoped
public class MyInterestsResource {

    private static final String HOME = "/governor/interests";

    private final DeclareMyInterests mine;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyInterestsResource() {
        this.mine = null;
    }

    @Inject
    public MyInterestsResource(DeclareMyInterests mine) {
        this.mine = mine;
    }

    /** What I have declared, and the form. */
    @GET
    @Requires(Permission.CONVENE)
    public View show() {
        return show(new MyInterestForm());
    }

    private View show(MyInterestForm form) {
        List<Interest> standing =
                mine.mine().stream().filter(each -> each.endedOn() == null).toList();
        Table ended = Table.of("Ended")
                .columns("Interest", "Declared", "Ended", "Ended in error?")
                .responsive()
                .rows(
                        mine.mine().stream()
                                .filter(each -> each.endedOn() != null)
                                .toList(),
                        each -> List.of(
                                each.said(),
                                Words.date(each.declaredOn()),
                                Words.date(Objects.requireNonNull(each.endedOn())),
                                restoring(each)));
        boolean seated = mine.term().isPresent();
        return View.page(
                        "My interests", out -> JtemyInterestsGenerated.render(out, null, seated, standing, ended, form))
                .section(Section.GOVERNOR);
    }

    /** A return that there was nothing is no interest that could stand again. */
    private static Object restoring(Interest each) {
        return each.words() == null
                ? "Then declare it again"
                : Cells.post(
                        HOME + "/" + each.id() + "/restore",
                        Button.of("Take the end back").secondary());
    }

    /** Declares. */
    @POST
    @Requires(Permission.CONVENE)
    public Response declare(MultivaluedMap<String, String> input) {
        MyInterestForm form = new MyInterestForm();
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        mine.declare(form.kind.isChosen("NIL") ? null : form.words.value());
        return Redirects.withNotice(HOME, "Declared; the public register of interests shows it");
    }

    /** Ends one of mine. */
    @POST
    @Path("{id: [0-9]{1,15}}/end")
    @Requires(Permission.CONVENE)
    public Response end(@PathParam("id") long id) {
        mine.end(id);
        return Redirects.withNotice(HOME, "Ended. You can take the end back below");
    }

    /** Takes the end of one of mine back. */
    @POST
    @Path("{id: [0-9]{1,15}}/restore")
    @Requires(Permission.CONVENE)
    public Response restore(@PathParam("id") long id) {
        mine.restore(id);
        return Redirects.withNotice(HOME, "The interest stands again; the public register of interests shows it");
    }
}
