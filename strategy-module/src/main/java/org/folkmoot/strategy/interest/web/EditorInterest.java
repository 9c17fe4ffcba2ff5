package org.folkmoot.strategy.interest.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.strategy.interest.AnswerInterest;
import org.folkmoot.strategy.interest.ReadInterest;
import org.folkmoot.strategy.store.views.InterestLine;
import org.folkmoot.templates.strategy.interest.JteanswerGenerated;
import org.folkmoot.templates.strategy.interest.JtelistGenerated;

/** Who would like to come to focus groups and sessions, and the answer to each. */
@Path("/editor/interest")
@ApplicationScoped
public class EditorInterest {

    private static final int PAGE = 25;

    private final ReadInterest read;
    private final AnswerInterest answer;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorInterest() {
        this(null, null);
    }

    @Inject
    EditorInterest(ReadInterest read, AnswerInterest answer) {
        this.read = read;
        this.answer = answer;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@QueryParam("after") @DefaultValue("0") long after) {
        List<InterestLine> lines = read.waiting(after, PAGE);
        return list("People who would like to come", lines, lines.size() == PAGE);
    }

    @GET
    @Path("of/{page: [0-9]{1,15}}")
    @Requires(Permission.EDIT_CONTENT)
    public View of(@PathParam("page") long page) {
        return list("Everybody who would like to come", read.of(page), false);
    }

    private static View list(String title, List<InterestLine> lines, boolean more) {
        return View.page(title, out -> JtelistGenerated.render(out, null, title, lines, more))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"))
                .wide();
    }

    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.EDIT_CONTENT)
    public View one(@PathParam("id") long id) {
        return page(read.one(id), new AnswerForm());
    }

    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.EDIT_CONTENT)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AnswerForm form = new AnswerForm();
        if (!form.bind(input)) {
            return page(read.one(id), form).errors(form).response();
        }
        answer.answer(id, form.state(), form.words.value());
        return Redirects.withNotice("/editor/interest", "Done.");
    }

    private View page(InterestLine line, AnswerForm form) {
        return View.page(
                        "Answer somebody who would like to come",
                        out -> JteanswerGenerated.render(
                                out, null, line, answer.meeting(line).orElse(null), form))
                .section(Section.EDITOR)
                .back("/editor/interest");
    }
}
