package org.folkmoot.engagement.approving.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.approving.SendOwnMeeting;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** The last step of a meeting that the office planned itself. */
@Path("/office/meetings")
@ApplicationScoped
public class OwnMeetingPages {
    private final SendOwnMeeting sending;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OwnMeetingPages() {
        this.sending = null;
    }

    @Inject
    public OwnMeetingPages(SendOwnMeeting sending) {
        this.sending = sending;
    }

    @POST
    @Path("/{id}/send")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response send(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        int invited = sending.send(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                "/office/meetings/" + id,
                "The meeting is fixed. " + Words.countFirst(invited, "person was", "people were") + " invited.");
    }
}
