package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.approving.ApproveMeeting;
import org.folkmoot.engagement.approving.SendBackMeeting;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.web.AnnualPackPiece;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** One meeting that waits: everything the office needs to decide, and the decision. */
@Path("/office/approvals")
@ApplicationScoped
public class ApprovalPages {
    private final MeetingBook book;
    private final SeeAudiences audiences;
    private final MeetingMessages messages;
    private final MeetingFacts facts;
    private final AnnualPackPiece annual;
    private final FormatsPiece formats;
    private final ApproveMeeting approving;
    private final SendBackMeeting sending;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApprovalPages() {
        this.book = null;
        this.audiences = null;
        this.messages = null;
        this.facts = null;
        this.annual = null;
        this.formats = null;
        this.approving = null;
        this.sending = null;
    }

    @Inject
    public ApprovalPages(
            MeetingBook book,
            SeeAudiences audiences,
            MeetingMessages messages,
            MeetingFacts facts,
            AnnualPackPiece annual,
            FormatsPiece formats,
            ApproveMeeting approving,
            SendBackMeeting sending) {
        this.book = book;
        this.audiences = audiences;
        this.messages = messages;
        this.facts = facts;
        this.annual = annual;
        this.formats = formats;
        this.approving = approving;
        this.sending = sending;
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(meeting(id), comment());
    }

    @POST
    @Path("/{id}/approve")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        int invited = approving.approve(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                "/office/meetings/" + id,
                "The meeting was approved. " + Words.countFirst(invited, "person was", "people were") + " invited.");
    }

    @POST
    @Path("/{id}/send-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response sendBack(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = comment();
        if (!form.bind(input)) {
            return page(meeting(id), form).response();
        }
        sending.sendBack(id, form.reason.value());
        return Redirects.withNotice("/office/approvals", "The meeting was sent back with your comment.");
    }

    private Meeting meeting(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private static ReasonForm comment() {
        return new ReasonForm("What should the convener change?", "Say what the convener should change");
    }

    private Content count(Meeting meeting) {
        Count count = audiences.count(meeting.id(), meeting.audience());
        return audiences.showsExactly(meeting.audience())
                ? MeetingFacts.count(count, meeting.audience(), meeting.id())
                : MeetingFacts.count(count, false);
    }

    private Content approval(Meeting meeting, String action) {
        return meeting.invites()
                ? formats.sending(
                        Outgoing.invitation(meeting.id()),
                        Html.all(List.of(
                                Pieces.paragraph("The invitations go out at once to everyone counted above."),
                                Pieces.post(Button.of("Approve and send invitations"), action, meeting.version()))))
                : Html.all(List.of(
                        Pieces.paragraph("Nobody is invited: the meeting only stands in the calendar."),
                        Pieces.post(Button.of("Approve the meeting"), action, meeting.version())));
    }

    private View page(Meeting meeting, ReasonForm comment) {
        String here = "/office/approvals/" + meeting.id();
        BlocksPage page = BlocksPage.of(meeting.details().title())
                .with(null, Pieces.state(meeting.state()))
                .with("The meeting", Components.summaryList(facts.rows(meeting)))
                .with("The audience", Pieces.paragraph(facts.audience(meeting)));
        if (annual.concerns(meeting)) {
            page = page.with("What an annual members' meeting needs", annual.of(meeting));
        }
        if (meeting.invites()) {
            page = page.with(null, count(meeting))
                    .with(
                            "The message, as a member sees it",
                            Pieces.mail(messages.invitationSubject(meeting), messages.preview(meeting)));
        }
        if (meeting.invites()) {
            page = page.with(null, formats.of(Outgoing.invitation(meeting.id())));
        }
        if (meeting.state() == MeetingState.WAITING_FOR_APPROVAL) {
            page = page.with("Approve", approval(meeting, here + "/approve"))
                    .with(null, Pieces.link("Correct the meeting or the message first", here + "/edit"))
                    .with(
                            "Or send it back",
                            Pieces.form(
                                    comment,
                                    Button.of("Send back with this comment").secondary(),
                                    here + "/send-back"));
        }
        return page.view().errors(comment).back("/office/approvals").section(Section.OFFICE);
    }
}
