package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.SubmitMeeting;
import org.folkmoot.engagement.convening.WriteInvitation;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;

/** Steps 3 and 4 of a new meeting: the words, and a last look before it goes to the office. */
@Path("/governor")
@ApplicationScoped
public class InvitationPages {
    private final ConvenersMeetings mine;
    private final WriteInvitation writing;
    private final SubmitMeeting submitting;
    private final Audiences audiences;
    private final MeetingMessages messages;
    private final MeetingFacts facts;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitationPages() {
        this.mine = null;
        this.writing = null;
        this.submitting = null;
        this.audiences = null;
        this.messages = null;
        this.facts = null;
        this.discretion = null;
    }

    @Inject
    public InvitationPages(
            ConvenersMeetings mine,
            WriteInvitation writing,
            SubmitMeeting submitting,
            Audiences audiences,
            MeetingMessages messages,
            MeetingFacts facts,
            Discretion discretion) {
        this.mine = mine;
        this.writing = writing;
        this.submitting = submitting;
        this.audiences = audiences;
        this.messages = messages;
        this.facts = facts;
        this.discretion = discretion;
    }

    @GET
    @Path("/meetings/{id}/message")
    @Requires(Permission.CONVENE)
    public View ask(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(meeting, new InvitationForm().fill(meeting));
    }

    @POST
    @Path("/meetings/{id}/message")
    @Requires(Permission.CONVENE)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        InvitationForm form = new InvitationForm();
        if (!form.bind(input)) {
            return page(meeting, form).response();
        }
        writing.write(id, form.version(), form.text());
        return Redirects.seeOther("/governor/meetings/" + id + "/check");
    }

    @GET
    @Path("/meetings/{id}/check")
    @Requires(Permission.CONVENE)
    public View check(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        String here = "/governor/meetings/" + id;
        BlocksPage page = BlocksPage.of("Check the meeting before you send it for approval")
                .caption("Step 4 of 4")
                .with("The meeting", Components.summaryList(facts.rows(meeting)))
                .with(null, Pieces.link("Change the meeting", here + "/edit"))
                .with("The audience", Pieces.paragraph(facts.audience(meeting)));
        if (meeting.invites()) {
            page = page.with(
                            null,
                            MeetingFacts.count(
                                    audiences.count(id, meeting.audience()),
                                    discretion.showsSmallNumbers(meeting.scope())))
                    .with(null, Pieces.link("Change the audience", here + "/audience"))
                    .with(
                            "The message, as a member sees it",
                            Pieces.mail(meeting.text().subject(), messages.preview(meeting)))
                    .with(null, Pieces.link("Change the message", here + "/message"));
        }
        return page.with(null, Pieces.post(Button.of("Send for approval"), here + "/submit", meeting.version()))
                .view()
                .back(meeting.invites() ? here + "/message" : here + "/audience")
                .section(Section.GOVERNOR);
    }

    @POST
    @Path("/meetings/{id}/submit")
    @Requires(Permission.CONVENE)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        submitting.submit(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                "/governor/meetings/" + id,
                "The meeting was sent for approval. We will mail you when the office has decided.");
    }

    private static View page(Meeting meeting, InvitationForm form) {
        return FormPage.of(
                        "Write the invitation",
                        "/governor/meetings/" + meeting.id() + "/message",
                        form,
                        "Save and continue")
                .caption("Step 3 of 4")
                .view()
                .back("/governor/meetings/" + meeting.id() + "/audience")
                .section(Section.GOVERNOR);
    }
}
