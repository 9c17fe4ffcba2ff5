package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
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
import java.time.Clock;
import org.folkmoot.engagement.approving.CancelMeeting;
import org.folkmoot.engagement.approving.MoveMeeting;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.web.AnnualPackPiece;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.DoorsPiece;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.MoveForm;
import org.folkmoot.engagement.web.NeedsPiece;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.engagement.web.RepliesPiece;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** One meeting for the office: facts, sends, replies with names and needs, moving and cancelling. */
@Path("/office/meetings")
@ApplicationScoped
public class OfficeMeeting {
    private final MeetingBook book;
    private final MeetingFacts facts;
    private final RepliesPiece replies;
    private final AnsweredPiece answered;
    private final MeetingHistory history;
    private final NeedsPiece needs;
    private final DoorsPiece doors;
    private final AnnualPackPiece annual;
    private final MoveMeeting moving;
    private final CancelMeeting cancelling;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeMeeting() {
        this.book = null;
        this.facts = null;
        this.replies = null;
        this.answered = null;
        this.history = null;
        this.needs = null;
        this.doors = null;
        this.annual = null;
        this.moving = null;
        this.cancelling = null;
        this.clock = null;
    }

    @Inject
    public OfficeMeeting(
            MeetingBook book,
            MeetingFacts facts,
            RepliesPiece replies,
            AnsweredPiece answered,
            MeetingHistory history,
            NeedsPiece needs,
            DoorsPiece doors,
            AnnualPackPiece annual,
            MoveMeeting moving,
            CancelMeeting cancelling,
            Clock clock) {
        this.book = book;
        this.facts = facts;
        this.replies = replies;
        this.answered = answered;
        this.history = history;
        this.needs = needs;
        this.doors = doors;
        this.annual = annual;
        this.moving = moving;
        this.cancelling = cancelling;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id, @QueryParam("after") @DefaultValue("0") long after) {
        Meeting meeting = meeting(id);
        BlocksPage page = BlocksPage.of(meeting.details().title()).with(null, Pieces.state(meeting.state()));
        // What is to be done stands above the answers, which may be hundreds.
        page = actions(page, meeting).with("More work on this meeting", doors.of(meeting));
        if (annual.concerns(meeting)) {
            page = page.with("What an annual members' meeting needs", annual.of(meeting));
        }
        if (meeting.state().isAnnounced() || meeting.state() == MeetingState.CANCELLED) {
            page = page.with("Replies", replies.of(meeting))
                    .with("Answers", answered.by(meeting, after))
                    .with("What people need", needs.of(id))
                    .with("Invitations sent", answered.sends(meeting));
        }
        page = page.with("The meeting", Components.summaryList(facts.rows(meeting)))
                .with("Invited", Pieces.paragraph(facts.audience(meeting)))
                .with("What happened", history.of(id));
        return page.view().back("/office/meetings").section(Section.OFFICE).wide();
    }

    private static BlocksPage actions(BlocksPage page, Meeting meeting) {
        String here = "/office/meetings/" + meeting.id();
        BlocksPage whole = page;
        if (meeting.state() == MeetingState.WAITING_FOR_APPROVAL) {
            whole = whole.with(
                    null, Components.linkButton("Decide about this meeting", "/office/approvals/" + meeting.id()));
        }
        if (meeting.invites()) {
            whole = whole.with(null, Pieces.link("Formats of the invitation", here + "/formats"));
        }
        if (meeting.state().isEditable() && meeting.isOfTheOffice()) {
            whole = whole.with(null, Components.linkButton("Go on with this meeting", here + "/edit"))
                    .with(null, Pieces.link("Throw this draft away", here + "/discard"));
        }
        if (meeting.state().isFixed()) {
            whole = whole.with(null, Pieces.link("Waiting list", here + "/waiting"))
                    .with(null, Pieces.link("Enter answers by phone or post", here + "/answers"))
                    .with(null, Pieces.link("Change the time or place", here + "/change"))
                    .with(null, Pieces.link("Cancel the meeting", here + "/cancel"));
        }
        if (meeting.state().isAnnounced()) {
            whole = whole.with(null, Pieces.link("The door: check people in", "/door/" + meeting.id()))
                    .with(null, Pieces.link("The room: tables, notes and votes", "/room/" + meeting.id()));
        }
        if (meeting.slug() != null && meeting.details().openToPublic()) {
            whole = whole.with(null, Pieces.link("The public page", "/meetings/" + meeting.slug()));
        }
        return whole;
    }

    @GET
    @Path("/{id}/change")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askMove(@PathParam("id") long id) {
        return movePage(id, new MoveForm(clock.instant()).fill(meeting(id).details()));
    }

    @POST
    @Path("/{id}/change")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        MoveForm form = new MoveForm(clock.instant());
        if (!form.bind(input)) {
            return movePage(id, form).response();
        }
        int told = moving.move(id, form.move(meeting(id).details().time().zone()), form.reason.value());
        return Redirects.withNotice(
                "/office/meetings/" + id,
                "The meeting was changed. "
                        + (told == 0
                                ? "Nobody was written to: either nobody is invited or coming yet, or only the number of places changed."
                                : Words.countFirst(told, "person was", "people were") + " told."));
    }

    @GET
    @Path("/{id}/cancel")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askCancel(@PathParam("id") long id) {
        return cancelPage(id, reason());
    }

    @POST
    @Path("/{id}/cancel")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response cancel(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = reason();
        if (!form.bind(input)) {
            return cancelPage(id, form).response();
        }
        int told = cancelling.cancel(id, form.reason.value());
        return Redirects.withNotice(
                "/office/meetings/" + id,
                "The meeting was cancelled. " + Words.countFirst(told, "person was", "people were") + " told.");
    }

    private Meeting meeting(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private static ReasonForm reason() {
        return new ReasonForm("What shall we tell people?", "Say why the meeting is cancelled");
    }

    private View movePage(long id, MoveForm form) {
        return page(
                FormPage.of(
                        "Change the time or place",
                        "/office/meetings/" + id + "/change",
                        form,
                        "Change and tell people"),
                id);
    }

    private View cancelPage(long id, ReasonForm form) {
        Content warning = Pieces.paragraph(answered.coming(meeting(id))
                + " Everyone who was invited or booked is told at once, except those who said no or"
                + " stopped our messages."
                + " This cannot be undone.");
        return page(
                FormPage.of(
                                "Cancel the meeting",
                                "/office/meetings/" + id + "/cancel",
                                form,
                                "Cancel the meeting and tell people")
                        .before(warning)
                        .warning(),
                id);
    }

    private View page(FormPage page, long id) {
        return page.caption(meeting(id).details().title())
                .view()
                .back("/office/meetings/" + id)
                .section(Section.OFFICE);
    }
}
