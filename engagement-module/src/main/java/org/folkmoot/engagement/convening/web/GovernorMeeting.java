package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.SubmitMeeting;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.HowItWas;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.RepliesPiece;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** One meeting as its convener sees it: where it stands, and the replies as counts. */
@Path("/governor")
@ApplicationScoped
public class GovernorMeeting {
    private final ConvenersMeetings mine;
    private final MeetingBook book;
    private final SubmitMeeting submitting;
    private final MeetingFacts facts;
    private final RepliesPiece replies;
    private final AttendanceBook attendance;
    private final FollowUpBook followUps;
    private final SeeAudiences audiences;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GovernorMeeting() {
        this.mine = null;
        this.book = null;
        this.submitting = null;
        this.facts = null;
        this.replies = null;
        this.attendance = null;
        this.followUps = null;
        this.audiences = null;
    }

    @Inject
    public GovernorMeeting(
            ConvenersMeetings mine,
            MeetingBook book,
            SubmitMeeting submitting,
            MeetingFacts facts,
            RepliesPiece replies,
            AttendanceBook attendance,
            FollowUpBook followUps,
            SeeAudiences audiences) {
        this.mine = mine;
        this.book = book;
        this.submitting = submitting;
        this.facts = facts;
        this.replies = replies;
        this.attendance = attendance;
        this.followUps = followUps;
        this.audiences = audiences;
    }

    @GET
    @Path("/meetings/{id}")
    @Requires(Permission.CONVENE)
    public View show(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        BlocksPage page = BlocksPage.of(meeting.details().title()).with(null, Pieces.state(meeting.state()));
        if (meeting.comment() != null && meeting.state() != MeetingState.DRAFT) {
            page = page.with(
                    null,
                    Components.warningCallout(
                            meeting.state() == MeetingState.RETURNED
                                    ? "The office asks for a change"
                                    : "Why it was cancelled",
                            meeting.comment()));
        }
        if (meeting.state().isAnnounced()) {
            page = page.with("Replies", replies.of(meeting));
        }
        if (meeting.state() == MeetingState.HELD) {
            page = afterwards(page, meeting);
        }
        // What is to be done stands above what is known.
        page = actions(requests(page, id), meeting)
                .with("The meeting", Components.summaryList(facts.rows(meeting)))
                .with("Invited", Pieces.paragraph(facts.audience(meeting)));
        page = page.with("Plan more", Pieces.link("Plan another sitting", "/governor/meetings/" + id + "/sitting"))
                .with(null, Pieces.link("Plan a meeting like this one", "/governor/meetings/" + id + "/again"))
                .with(null, Pieces.link("Keep it as a template", "/governor/meetings/" + id + "/template"));
        return page.view().back("/governor").section(Section.GOVERNOR);
    }

    /** What became of it, without names; small numbers of a sensitive network stay bands. */
    private BlocksPage afterwards(BlocksPage page, Meeting meeting) {
        AttendanceBook.Turnout turnout = attendance.turnout(meeting.id());
        boolean exactly = audiences.showsExactly(meeting.audience());
        String came = ShownNumber.people(turnout.came(), exactly) + " came. "
                + ShownNumber.people(turnout.missed(), exactly) + " had a place and did not come.";
        return page.with("Who came", Pieces.paragraph(turnout.isUnknown() ? "Nobody has noted who came." : came))
                .with("How it was", HowItWas.of(followUps.evaluations(meeting.id())));
    }

    private BlocksPage requests(BlocksPage page, long id) {
        List<String> lines =
                book.requestsAbout(id).stream().map(GovernorMeeting::request).toList();
        return lines.isEmpty() ? page : page.with("What you asked the office to change", Pieces.bullets(lines));
    }

    private static String request(ChangeRequest request) {
        String what = request.kind() == ChangeRequest.Kind.CANCEL ? "Cancel: " : "Change: ";
        String state =
                switch (request.state()) {
                    case WAITING -> " (waits for the office)";
                    case DONE -> " (done)";
                    case REFUSED -> " (not done: " + Objects.requireNonNullElse(request.comment(), "") + ")";
                };
        return what + request.reason() + state;
    }

    private static BlocksPage actions(BlocksPage page, Meeting meeting) {
        String here = "/governor/meetings/" + meeting.id();
        return switch (meeting.state()) {
            case DRAFT, RETURNED ->
                page.with(null, Components.linkButton("Go on with this meeting", here + "/edit"))
                        .with(null, Pieces.link("Throw this draft away", here + "/discard"));
            case WAITING_FOR_APPROVAL ->
                page.with(
                        null,
                        Pieces.post(Button.of("Take it back to change it").secondary(), here + "/take-back", null));
            case APPROVED, INVITING ->
                room(page, meeting)
                        .with(null, Pieces.link("Ask for another time or place", here + "/change"))
                        .with(null, Pieces.link("Ask to cancel the meeting", here + "/cancel"));
            case HELD -> room(page, meeting);
            case CANCELLED -> page;
        };
    }

    private static BlocksPage room(BlocksPage page, Meeting meeting) {
        return page.with(null, Pieces.link("The room: tables and notes", "/room/" + meeting.id()));
    }

    @POST
    @Path("/meetings/{id}/take-back")
    @Requires(Permission.CONVENE)
    public Response takeBack(@PathParam("id") long id) {
        submitting.takeBack(id);
        return Redirects.seeOther("/governor/meetings/" + id + "/edit");
    }

    @GET
    @Path("/meetings/{id}/discard")
    @Requires(Permission.CONVENE)
    public View askDiscard(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        return BlocksPage.of("Throw away " + meeting.details().title())
                .lead("Nobody has been invited. The meeting stays in your list as cancelled.")
                .with(
                        null,
                        Pieces.post(
                                Button.of("Throw the draft away").warning(),
                                "/governor/meetings/" + id + "/discard",
                                null))
                .view()
                .back("/governor/meetings/" + id)
                .section(Section.GOVERNOR);
    }

    @POST
    @Path("/meetings/{id}/discard")
    @Requires(Permission.CONVENE)
    public Response discard(@PathParam("id") long id) {
        submitting.discard(id);
        return Redirects.withNotice("/governor", "The draft was thrown away");
    }
}
