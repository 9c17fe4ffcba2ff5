package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.SubmitMeeting;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** Throwing away a draft of the office's own. */
@Path("/office/meetings/{id}/discard")
@ApplicationScoped
public class OfficeDraft {
    private final ConvenersMeetings mine;
    private final SubmitMeeting submitting;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeDraft() {
        this.mine = null;
        this.submitting = null;
    }

    @Inject
    public OfficeDraft(ConvenersMeetings mine, SubmitMeeting submitting) {
        this.mine = mine;
        this.submitting = submitting;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        String here = "/office/meetings/" + id;
        return BlocksPage.of("Throw away " + meeting.details().title())
                .lead("Nobody has been invited. The meeting stays in the list as cancelled.")
                .with(null, Pieces.post(Button.of("Throw the draft away").warning(), here + "/discard", null))
                .view()
                .back(here)
                .section(Section.OFFICE);
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response discard(@PathParam("id") long id) {
        submitting.discard(id);
        return Redirects.withNotice("/office/meetings", "The draft was thrown away");
    }
}
