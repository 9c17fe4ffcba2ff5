package org.folkmoot.strategy.outcomes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.outcomes.JoinWriters;
import org.folkmoot.strategy.outcomes.TellWriters;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.outcomes.JtewritersGenerated;

/** Who wrote to a consultation and waits to be told what came of it. */
@Path("/editor/consultations/{id: [0-9]{1,18}}/writers")
@ApplicationScoped
public class WritersPages {

    private final PublishedPages pages;
    private final TellWriters writers;
    private final JoinWriters join;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WritersPages() {
        this(null, null, null);
    }

    @Inject
    WritersPages(PublishedPages pages, TellWriters writers, JoinWriters join) {
        this.pages = pages;
        this.writers = writers;
        this.join = join;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@PathParam("id") long id) {
        PageLine page = pages.find(id)
                .filter(line -> line.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", id));
        List<JoinWriters.Maybe> waiting = join.maybe(id, writers.waiting(id));
        return View.page("Who wrote and waits to be told", out -> JtewritersGenerated.render(out, null, page, waiting))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + id);
    }

    @POST
    @Path("{writer: [0-9]{1,18}}")
    @Requires(Permission.EDIT_CONTENT)
    public Response change(
            @PathParam("id") long id,
            @PathParam("writer") long writer,
            @FormParam("same") @DefaultValue("") String same,
            @FormParam("do") @DefaultValue("") String what) {
        return Redirects.withNotice("/editor/consultations/" + id + "/writers", changed(id, writer, same, what));
    }

    private String changed(long id, long writer, String same, String what) {
        if (same.matches("[0-9]{1,18}")) {
            join.join(id, writer, new PersonId(Long.parseLong(same)));
            return "Joined. They count once, and hear once.";
        }
        if (what.equals("part")) {
            join.part(id, writer);
            return "Taken apart. They count as two people.";
        }
        writers.remove(id, writer);
        return "Taken off the list. They will not be written to.";
    }
}
