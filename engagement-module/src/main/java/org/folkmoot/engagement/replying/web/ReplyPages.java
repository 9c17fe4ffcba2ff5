package org.folkmoot.engagement.replying.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.engagement.calendar.CalendarEntry;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.rules.RepliesAreStillTaken;
import org.folkmoot.engagement.replying.AnswerInvitation;
import org.folkmoot.engagement.replying.InvitationLinks;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.folkmoot.engagement.replying.LookAtInvitation;
import org.folkmoot.engagement.replying.RememberNeeds;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.CalendarAnswers;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.engagement.replying.JteansweredGenerated;

/** The invitation behind a personal link: answer it, change the answer, put the meeting in a calendar. No sign-in. */
@Path("/r")
@ApplicationScoped
public class ReplyPages {
    private static final int GONE = 410;

    private final InvitationLinks links;
    private final LookAtInvitation looking;
    private final AnswerInvitation answering;
    private final RememberNeeds remembering;
    private final ReplyPiece piece;
    private final AskPiece page;
    private final CalendarFile calendar;
    private final MeetingMessages messages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyPages() {
        this.links = null;
        this.looking = null;
        this.answering = null;
        this.remembering = null;
        this.piece = null;
        this.page = null;
        this.calendar = null;
        this.messages = null;
    }

    @Inject
    public ReplyPages(
            InvitationLinks links,
            LookAtInvitation looking,
            AnswerInvitation answering,
            RememberNeeds remembering,
            ReplyPiece piece,
            AskPiece page,
            CalendarFile calendar,
            MeetingMessages messages) {
        this.links = links;
        this.looking = looking;
        this.answering = answering;
        this.remembering = remembering;
        this.piece = piece;
        this.page = page;
        this.calendar = calendar;
        this.messages = messages;
    }

    @GET
    @Path("/{token}")
    @Open(token = "reply")
    public View ask(@PathParam("token") String token) {
        return looking.at(token).map(look -> page.asked(look, token)).orElseGet(ReplyPages::gone);
    }

    @POST
    @Path("/{token}")
    @Open(token = "reply")
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        Optional<Opened> opened = links.open(token);
        if (opened.isEmpty()) {
            return gone().response();
        }
        ReplyForm form = page.form(opened.get(), piece.free(opened.get()));
        if (form.bind(input) && kept(opened.get(), token, form)) {
            looking.seatsChanged(opened.get().meeting().id());
            return Redirects.seeOther("/r/" + token + "/answered");
        }
        Opened asked = opened.get();
        return page.of(asked, token, form, piece.free(asked), piece.papers(asked.meeting()))
                .response();
    }

    private boolean kept(Opened opened, String token, ReplyForm form) {
        try {
            answering.answer(token, form.reply());
        } catch (RuleBroken e) {
            form.refuse(
                    e.rule() instanceof RepliesAreStillTaken ? form.answer : form.guests,
                    e.rule().words());
            return false;
        }
        if (form.remember != null) {
            opened.invitation()
                    .person()
                    .ifPresent(person -> remembering.choose(person, form.reply().needs(), form.isRemembering()));
        }
        return true;
    }

    @GET
    @Path("/{token}/answered")
    @Open(token = "reply")
    public View answered(@PathParam("token") String token) {
        return links.open(token)
                .filter(opened -> opened.invitation().reply().isPresent())
                .map(opened -> answered(opened, token))
                .orElseGet(() -> ask(token));
    }

    /** The way out of an offer, for people who have no wish to see the whole form. */
    @GET
    @Path("/no/{token}")
    @Open(token = "reply")
    public View askDecline(@PathParam("token") String token) {
        return links.open(token).map(opened -> decline(opened, token)).orElseGet(ReplyPages::gone);
    }

    @POST
    @Path("/no/{token}")
    @Open(token = "reply")
    public Response decline(@PathParam("token") String token) {
        if (answering.decline(token).isEmpty()) {
            return gone().response();
        }
        links.open(token)
                .ifPresent(opened -> looking.seatsChanged(opened.meeting().id()));
        return Redirects.seeOther("/r/" + token + "/answered");
    }

    @GET
    @Path("/{token}/meeting.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Open(token = "reply")
    public Response calendar(@PathParam("token") String token) {
        Opened opened = links.open(token).orElseThrow(() -> NotFound.of("invitation", "link"));
        return CalendarAnswers.file(
                calendar.of(CalendarEntry.of(opened.meeting(), messages.isDiscreet(opened.meeting()))));
    }

    /** What the person shows to the camera at the door. */
    @GET
    @Path("/{token}/code.svg")
    @Produces("image/svg+xml")
    @Open(token = "reply")
    public Response code(@PathParam("token") String token) {
        String code = links.open(token)
                .map(opened -> opened.invitation().doorCode())
                .orElseThrow(() -> NotFound.of("code", "link"));
        return Response.ok(CodeSquare.svg(code))
                .header("Cache-Control", "no-store")
                .build();
    }

    private View answered(Opened opened, String token) {
        Invitation invitation = opened.invitation();
        String title = piece.confirmation(invitation);
        boolean online =
                invitation.reply().filter(reply -> reply.mode() == Mode.ONLINE).isPresent();
        String code = invitation.hasPlace() && !online ? invitation.doorCode() : null;
        return View.page(
                title,
                out -> JteansweredGenerated.render(
                        out,
                        null,
                        title,
                        opened.meeting().details().title(),
                        piece.standsAfter(opened),
                        invitation.isWaiting(),
                        code == null ? null : ReplyMessages.shown(code),
                        piece.facts(opened, token, piece.papers(opened.meeting())),
                        token));
    }

    private View decline(Opened opened, String token) {
        String title = opened.meeting().details().title();
        if (!opened.invitation().hasOffer()) {
            return BlocksPage.of("No place is held for you")
                    .lead("You were offered no place at " + title + ", or the offer is over.")
                    .with(null, Pieces.link("See or change your answer", "/r/" + token))
                    .view();
        }
        return BlocksPage.of("Leave the place to somebody else")
                .lead("You were offered a place at " + title
                        + ". If you do not want it, we give it to the next person on the waiting list.")
                .with(null, Pieces.post(Button.of("I do not want the place"), "/r/no/" + token, null))
                .with(null, Pieces.link("I want the place", "/r/" + token))
                .view();
    }

    private static View gone() {
        return BlocksPage.of("This link no longer works")
                .lead("The invitation was withdrawn, or a newer link was sent to you.")
                .with(null, Pieces.link("See all public meetings", "/meetings"))
                .view()
                .status(GONE);
    }
}
