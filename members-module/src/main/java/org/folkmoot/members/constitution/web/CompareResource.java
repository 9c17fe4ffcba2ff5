package org.folkmoot.members.constitution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.constitution.ReplayTheDecisions;
import org.folkmoot.members.constitution.SeeAVersion;
import org.folkmoot.members.model.ConstitutionDifference.Change;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.constitution.JtecompareGenerated;
import org.folkmoot.templates.members.constitution.JtereplayGenerated;

/** What differs between two versions, and whether all decisions would be the same again. */
@Path("/office/constitution")
@ApplicationScoped
public class CompareResource {

    private final SeeAVersion see;
    private final ReplayTheDecisions replay;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompareResource() {
        this.see = null;
        this.replay = null;
    }

    @Inject
    public CompareResource(SeeAVersion see, ReplayTheDecisions replay) {
        this.see = see;
        this.replay = replay;
    }

    /** What a version says otherwise than another one. */
    @GET
    @Path("{version: [0-9]{1,6}}/compared-with/{other: [0-9]{1,6}}")
    @Requires(Permission.SEE_MEMBERS)
    public View compare(@PathParam("version") int version, @PathParam("other") int other) {
        List<Change> changes = see.between(other, version);
        Table table = Table.of("What differs")
                .columns("Where", "What", "Version " + other, "Version " + version)
                .responsive()
                .rows(changes, each -> List.of(each.where(), each.what(), each.before(), each.after()));
        return View.page("Two versions compared", out -> JtecompareGenerated.render(out, null, version, other, table))
                .section(Section.OFFICE)
                .wide()
                .back("/office/constitution/" + version);
    }

    /** The times that all decisions were decided again. */
    @GET
    @Path("replays")
    @Requires(Permission.SEE_MEMBERS)
    public View replays() {
        Table table = Table.of("Each time that all decisions were decided again")
                .columns("Begun", "Ended")
                .numeric("The same again")
                .numeric("Different")
                .numeric("Decided by a person")
                .numeric("Erased")
                .responsive()
                .rows(
                        replay.newest(),
                        each -> List.of(
                                Cells.link(Words.dateAndTime(each.begunAt()), "/office/jobs/" + each.job()),
                                each.endedAt() == null ? "Not yet" : Words.dateAndTime(each.endedAt()),
                                Words.number(each.same()),
                                Words.number(each.different()),
                                Words.number(each.byHand()),
                                Words.number(each.erased())));
        return View.page("Decisions decided again", out -> JtereplayGenerated.render(out, null, table))
                .section(Section.OFFICE)
                .wide()
                .back("/office/constitution");
    }

    /** Decides all decisions again. */
    @POST
    @Path("replays")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response replayAll() {
        return Redirects.withNotice("/office/jobs/" + replay.start(), "All decisions are being decided again");
    }
}
