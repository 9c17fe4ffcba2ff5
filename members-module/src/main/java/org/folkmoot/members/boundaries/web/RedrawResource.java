package org.folkmoot.members.boundaries.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.boundaries.ApplyARedraw;
import org.folkmoot.members.boundaries.GiveUpARedraw;
import org.folkmoot.members.boundaries.SeeARedraw;
import org.folkmoot.members.boundaries.SendTheNotices;
import org.folkmoot.members.boundaries.UndoARedraw;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.boundaries.JteredrawGenerated;

/** One change of boundaries: what it would do, notices, the day, and taking it back. */
@Path("/office/areas")
@ApplicationScoped
public class RedrawResource {

    private final SeeARedraw see;
    private final SendTheNotices send;
    private final ApplyARedraw apply;
    private final UndoARedraw undo;
    private final GiveUpARedraw giveUp;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RedrawResource() {
        this.see = null;
        this.send = null;
        this.apply = null;
        this.undo = null;
        this.giveUp = null;
        this.actors = null;
    }

    @Inject
    public RedrawResource(
            SeeARedraw see,
            SendTheNotices send,
            ApplyARedraw apply,
            UndoARedraw undo,
            GiveUpARedraw giveUp,
            CurrentActor actors) {
        this.see = see;
        this.send = send;
        this.apply = apply;
        this.undo = undo;
        this.giveUp = giveUp;
        this.actors = actors;
    }

    /** What it would do, or did. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        Redraw redraw = see.one(id);
        return show(redraw, new NoticeForm(see.earliest(redraw)));
    }

    /** Tells everyone who moves. */
    @POST
    @Path("{id: [0-9]{1,15}}/notices")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response notices(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Redraw redraw = see.one(id);
        NoticeForm form = new NoticeForm(see.earliest(redraw));
        if (!form.bind(input)) {
            return show(redraw, form).errors(form).response();
        }
        try {
            long job = send.send(id, form.on.given().orElseThrow());
            return Redirects.withNotice("/office/jobs/" + job, "The notices are on their way to the outbox");
        } catch (RuleBroken e) {
            form.refuse(form.on, e.rule().words());
            return show(redraw, form).errors(form).response();
        }
    }

    /** Moves the members. */
    @POST
    @Path("{id: [0-9]{1,15}}/apply")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response apply(@PathParam("id") long id) {
        Redraw redraw = see.one(id);
        NoticeForm form = new NoticeForm(see.earliest(redraw));
        try {
            return Redirects.withNotice("/office/jobs/" + apply.apply(id), "The change is being applied");
        } catch (RuleBroken e) {
            form.refuse(e.rule().words());
            return show(redraw, form).errors(form).response();
        }
    }

    /** Takes it back. */
    @POST
    @Path("{id: [0-9]{1,15}}/undo")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response undo(@PathParam("id") long id) {
        return Redirects.withNotice("/office/jobs/" + undo.undo(id), "The change is being undone");
    }

    /** Gives it up before anybody moved. */
    @POST
    @Path("{id: [0-9]{1,15}}/give-up")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response giveUp(@PathParam("id") long id) {
        giveUp.giveUp(id);
        return Redirects.withNotice("/office/areas/" + id, "The change was given up");
    }

    private View show(Redraw redraw, NoticeForm form) {
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        RedrawPage page = new RedrawPresenter(see, redraw).page();
        return View.page("Change of boundaries", out -> JteredrawGenerated.render(out, null, page, secretary, form))
                .section(Section.OFFICE)
                .wide()
                .back("/office/areas");
    }
}
