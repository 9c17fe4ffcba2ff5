package org.folkmoot.members.bulk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.bulk.RunABulkEdit;
import org.folkmoot.members.bulk.SeeBulkEdits;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.bulk.JtechangeGenerated;
import org.folkmoot.templates.members.bulk.JtechangesGenerated;
import org.folkmoot.templates.members.bulk.JteundoGenerated;

/** Changes to many people: what each would do, making it so, and taking it back. */
@Path("/office/members/changes")
@ApplicationScoped
public class BulkResource {

    private static final String ID = "{id: [0-9]{1,15}}";
    private static final String HOME = "/office/members/changes";

    private final SeeBulkEdits see;
    private final RunABulkEdit run;
    private final TickPeople ticks;
    private final JoinMode mode;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BulkResource() {
        this.see = null;
        this.run = null;
        this.ticks = null;
        this.mode = null;
    }

    @Inject
    public BulkResource(SeeBulkEdits see, RunABulkEdit run, TickPeople ticks, JoinMode mode) {
        this.see = see;
        this.run = run;
        this.ticks = ticks;
        this.mode = mode;
    }

    /** The newest of them. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        Table table = BulkPresenter.table(see.newest());
        long letGo = ticks.letGo();
        return View.page("Changes to many people", out -> JtechangesGenerated.render(out, null, table, letGo))
                .section(Section.OFFICE)
                .wide()
                .back("/office/members");
    }

    /** One of them, with what can be done now. */
    @GET
    @Path(ID)
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        BulkEdit edit = see.find(id);
        Table exceptions = BulkPresenter.exceptions(see.groups(id));
        Table sample = BulkPresenter.sample(see.sample(id));
        return View.page(
                        edit.wish().change().words(),
                        out -> JtechangeGenerated.render(
                                out, null, edit, BulkPresenter.rows(edit, mode), exceptions, sample))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Starts changing the people. */
    @POST
    @Path(ID + "/begin")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response begin(@PathParam("id") long id) {
        run.apply(id);
        return Redirects.withNotice(HOME + "/" + id, "The people are being changed; you may leave this page");
    }

    /** What undoing it means. */
    @GET
    @Path(ID + "/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public View undo(@PathParam("id") long id) {
        BulkEdit edit = see.find(id);
        return View.page("Undo a change to many people", out -> JteundoGenerated.render(out, null, edit))
                .section(Section.OFFICE)
                .back(HOME + "/" + id);
    }

    /** Starts undoing it. */
    @POST
    @Path(ID + "/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("id") long id) {
        run.undo(id);
        return Redirects.withNotice(HOME + "/" + id, "The change is being undone; you may leave this page");
    }

    /** Discards it before anything has changed. */
    @POST
    @Path(ID + "/discard")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response discard(@PathParam("id") long id) {
        run.discard(id);
        return Redirects.withNotice(HOME + "/" + id, "The change was discarded; nobody was changed");
    }

    /** Puts it back after it was discarded. */
    @POST
    @Path(ID + "/put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBack(@PathParam("id") long id) {
        run.putBack(id);
        return Redirects.withNotice(HOME + "/" + id, "The change is back; nobody has been changed yet");
    }

    /** Everybody it is about, with what becomes of them. */
    @GET
    @Path(ID + "/people.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response people(@PathParam("id") long id) {
        return TableFile.csv("change-" + id, rows(id));
    }

    /** The same as a workbook. */
    @GET
    @Path(ID + "/people.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@PathParam("id") long id) {
        return TableFile.workbook("change-" + id, "People", rows(id));
    }

    private TableFile.Rows rows(long id) {
        see.find(id);
        return taker -> {
            taker.accept(List.of("Number", "Name", "What becomes of it", "Why"));
            see.all(
                    id,
                    each -> taker.accept(List.of(
                            each.person().value(), each.name(), each.state().words(), each.reason())));
        };
    }
}
