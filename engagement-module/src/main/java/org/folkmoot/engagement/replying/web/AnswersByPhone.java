package org.folkmoot.engagement.replying.web;

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
import java.util.List;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.RepliesAreStillTaken;
import org.folkmoot.engagement.replying.AnswerInvitation;
import org.folkmoot.engagement.replying.InvitationLinks;
import org.folkmoot.engagement.store.views.LineViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Answers that people give by phone or post: the office finds the person among the invited and keeps the answer. */
@Path("/office/meetings/{id}/answers")
@ApplicationScoped
public class AnswersByPhone {
    private static final int MOST = 50;

    private final MeetingBook meetings;
    private final InvitationBook invitations;
    private final InvitationLinks links;
    private final LineViews views;
    private final AnswerInvitation answering;
    private final ReplyPiece piece;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswersByPhone() {
        this.meetings = null;
        this.invitations = null;
        this.links = null;
        this.views = null;
        this.answering = null;
        this.piece = null;
        this.audit = null;
    }

    @Inject
    public AnswersByPhone(
            MeetingBook meetings,
            InvitationBook invitations,
            InvitationLinks links,
            LineViews views,
            AnswerInvitation answering,
            ReplyPiece piece,
            Audit audit) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.links = links;
        this.views = views;
        this.answering = answering;
        this.piece = piece;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View find(@PathParam("id") long id, @QueryParam("name") @DefaultValue("") String name) {
        Meeting meeting = meeting(id);
        NameForm form = new NameForm(name);
        BlocksPage page = BlocksPage.of("Answers by phone or post")
                .caption(meeting.details().title())
                .lead("Find the person among those who are invited, and enter what they told you.")
                .with(null, Pieces.search(form, "/office/meetings/" + id + "/answers"));
        if (!name.isBlank()) {
            page = page.with("People found", found(id, name));
        }
        return page.view().back("/office/meetings/" + id).section(Section.OFFICE);
    }

    private Content found(long id, String name) {
        List<LineViews.Named> people = views.named(id, name, MOST);
        audit.readMany("invited people", "meeting " + id + ", by name", people.size());
        if (people.isEmpty()) {
            return Pieces.paragraph("Nobody of this name is invited to this meeting.");
        }
        Table table = Table.of("People found").hideCaption().columns("Name", "Answer so far");
        table.rows(
                people,
                each -> List.of(
                        Pieces.cellLink(each.name(), "/office/meetings/" + id + "/answers/" + each.invitation()),
                        (each.answer() == null
                                        ? "None yet"
                                        : Answer.valueOf(each.answer()).words())
                                + (each.waits() ? " (waiting list)" : "")));
        return Components.table(table);
    }

    @GET
    @Path("/{invitation}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id, @PathParam("invitation") long invitation) {
        InvitationLinks.Opened opened = opened(id, invitation);
        opened.invitation().person().ifPresent(person -> audit.read(person, "answer to an invitation"));
        ReplyForm form = form(opened);
        opened.invitation().reply().ifPresent(form::fill);
        return page(opened, form);
    }

    @POST
    @Path("/{invitation}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response answer(
            @PathParam("id") long id, @PathParam("invitation") long invitation, MultivaluedMap<String, String> input) {
        InvitationLinks.Opened opened = opened(id, invitation);
        ReplyForm form = form(opened);
        if (form.bind(input) && kept(invitation, form)) {
            return Redirects.withNotice(
                    "/office/meetings/" + id + "/answers",
                    "The answer of " + opened.name() + " was kept. They are told in their own way where they stand.");
        }
        return page(opened, form).response();
    }

    private boolean kept(long invitation, ReplyForm form) {
        try {
            answering.answerFor(invitation, form.reply(), "told the office");
            return true;
        } catch (RuleBroken e) {
            form.refuse(
                    e.rule() instanceof RepliesAreStillTaken ? form.answer : form.guests,
                    e.rule().words());
            return false;
        }
    }

    private View page(InvitationLinks.Opened opened, ReplyForm form) {
        long id = opened.meeting().id();
        return FormPage.of(
                        "Answer of " + opened.name(),
                        "/office/meetings/" + id + "/answers/"
                                + opened.invitation().id(),
                        form,
                        "Keep the answer")
                .caption(opened.meeting().details().title())
                .before(Pieces.all(piece.standing(opened, piece.free(opened))))
                .view()
                .back("/office/meetings/" + id + "/answers")
                .section(Section.OFFICE);
    }

    private ReplyForm form(InvitationLinks.Opened opened) {
        ReplyForm form = new ReplyForm(new ReplyForm.Asked(
                opened.meeting().details().modes(), piece.canHaveSeat(opened, piece.free(opened)), false, false));
        form.answer.label("What did they say?");
        return form;
    }

    private InvitationLinks.Opened opened(long id, long invitation) {
        Meeting meeting = meeting(id);
        Invitation found = invitations
                .find(invitation)
                .filter(each -> each.meetingId() == id && !each.isWithdrawn())
                .orElseThrow(() -> NotFound.of("invitation", invitation));
        return links.of(found, meeting);
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }
}
