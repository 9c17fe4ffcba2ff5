package org.folkmoot.members.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitation.State;
import org.folkmoot.members.staff.AnswerAnInvitation;
import org.folkmoot.members.staff.StaffLetters;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.staff.JteansweredGenerated;
import org.folkmoot.templates.members.staff.JteoptoutGenerated;
import org.folkmoot.templates.members.staff.JtestayGenerated;

/** The links of staff letters: a page with a button, so that scanners of mail answer nothing. */
@Path("/staff")
@ApplicationScoped
public class InvitationLinksResource {

    private static final int NOT_FOUND = 404;

    private final AnswerAnInvitation answer;
    private final PresentConstitution constitution;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitationLinksResource() {
        this.answer = null;
        this.constitution = null;
        this.trust = null;
    }

    @Inject
    public InvitationLinksResource(AnswerAnInvitation answer, PresentConstitution constitution, TrustSettings trust) {
        this.answer = answer;
        this.constitution = constitution;
        this.trust = trust;
    }

    /** Says what saying no means; changes nothing. */
    @GET
    @Path("opt-out/{token}")
    @Open(token = StaffLetters.OPT_OUT)
    public Response no(@PathParam("token") String token) {
        return answer.look(StaffLetters.OPT_OUT, token)
                .map(each -> each.state() == State.OPTED_OUT ? saidNo() : ask(each, token))
                .orElseGet(InvitationLinksResource::unknown);
    }

    private Response ask(Invitation each, String token) {
        boolean withdrawn = each.state() == State.WITHDRAWN;
        String day = Words.date(each.countsOn());
        boolean member = each.state() == State.JOINED;
        return withdrawn
                ? message("You are not becoming a member", "The invitation was withdrawn. You need not do anything.")
                : View.page(
                                "Do not become a member",
                                out -> JteoptoutGenerated.render(out, null, token, trust.trustName(), day, member))
                        .response();
    }

    /** Says no. */
    @POST
    @Path("opt-out/{token}")
    @Open(token = StaffLetters.OPT_OUT)
    public Response sayNo(@PathParam("token") String token) {
        return answer.sayNo(token).isPresent() ? saidNo() : unknown();
    }

    private static Response saidNo() {
        return message(
                "You are not a member",
                "We have noted that you do not wish to be a member, and will not invite you again. You can join at any"
                        + " time if you change your mind.");
    }

    /** Says what staying means; changes nothing. */
    @GET
    @Path("stay/{token}")
    @Open(token = StaffLetters.STAY)
    public Response stay(@PathParam("token") String token) {
        return answer.look(StaffLetters.STAY, token)
                .map(each -> offered(each, token))
                .orElseGet(InvitationLinksResource::unknown);
    }

    private Response offered(Invitation each, String token) {
        if (each.state() == State.JOINED) {
            return stayed();
        }
        if (each.state() != State.WAITS) {
            return over();
        }
        String where = constitution.nameOf(each.constituency(), each.classCode());
        String until = Words.date(each.countsOn());
        return View.page(
                        "Stay a member",
                        out -> JtestayGenerated.render(out, null, token, trust.trustName(), where, until))
                .response();
    }

    /** Stays. */
    @POST
    @Path("stay/{token}")
    @Open(token = StaffLetters.STAY)
    public Response accept(@PathParam("token") String token) {
        if (answer.look(StaffLetters.STAY, token).isEmpty()) {
            return unknown();
        }
        return answer.sayYes(token) ? stayed() : over();
    }

    private static Response stayed() {
        return message("You are a member", "You are a member of the constituency that you live in.");
    }

    private static Response over() {
        return message("This offer is over", "You can join as a new member at any time.");
    }

    private static Response unknown() {
        return View.page(
                        "This link does not work",
                        out -> JteansweredGenerated.render(
                                out,
                                null,
                                "This link does not work",
                                "Check that you opened the whole link from the email or letter."))
                .status(NOT_FOUND)
                .response();
    }

    private static Response message(String heading, String text) {
        return View.page(heading, out -> JteansweredGenerated.render(out, null, heading, text))
                .response();
    }
}
