package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.join.JoinTheTrust;
import org.folkmoot.members.join.KeepAnAnswer;
import org.folkmoot.members.join.SendTheLinkAgain;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.templates.members.join.JtecheckGenerated;
import org.folkmoot.templates.members.join.JtemessageGenerated;
import org.folkmoot.templates.members.join.JtesentGenerated;
import org.jspecify.annotations.Nullable;

/** Checking the answers, sending them, and the page that says what happens next. */
@Path("/join")
@ApplicationScoped
public class JoinSendingResource {

    private static final int MOST_MAILS = 5;
    private static final int TOO_MANY = 429;

    private final KeepAnAnswer keep;
    private final JoinTheTrust join;
    private final SendTheLinkAgain again;
    private final JoinMode mode;
    private final PresentConstitution constitution;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinSendingResource() {
        this.keep = null;
        this.join = null;
        this.again = null;
        this.mode = null;
        this.constitution = null;
        this.limits = null;
        this.visit = null;
    }

    @Inject
    public JoinSendingResource(
            KeepAnAnswer keep,
            JoinTheTrust join,
            SendTheLinkAgain again,
            JoinMode mode,
            PresentConstitution constitution,
            RateLimits limits,
            CurrentVisit visit) {
        this.keep = keep;
        this.join = join;
        this.again = again;
        this.mode = mode;
        this.constitution = constitution;
        this.limits = limits;
        this.visit = visit;
    }

    /** The answers, each with a way to change it. */
    @GET
    @Path("check")
    @Open
    public Response check(@CookieParam(JoinCookie.NAME) @Nullable String token) {
        Optional<Draft> draft = keep.find(token);
        return elsewhere(draft).orElseGet(() -> show(draft, new CheckForm()).response());
    }

    /** Sends the application; sent before, it only leads on. */
    @POST
    @Path("check")
    @Open
    public Response send(@CookieParam(JoinCookie.NAME) @Nullable String token, MultivaluedMap<String, String> input) {
        CheckForm form = new CheckForm();
        if (!form.bind(input)) {
            Optional<Draft> draft = keep.find(token);
            return elsewhere(draft)
                    .orElseGet(() -> show(draft, form).errors(form).response());
        }
        return switch (join.join(token, visit.address())) {
            case SENT -> Redirects.seeOther("/join/equality");
            case TOO_MANY -> tooMany();
            case SENT_BEFORE, NOT_COMPLETE ->
                elsewhere(keep.find(token)).orElseGet(() -> Redirects.seeOther("/join/check"));
        };
    }

    private Optional<Response> elsewhere(Optional<Draft> draft) {
        if (draft.filter(each -> each.application() != null).isPresent()) {
            return Optional.of(Redirects.seeOther("/join/sent"));
        }
        String open = JoinStep.firstOpen(draft.map(Draft::answers).orElseGet(Answers::none), mode.asked());
        return open.equals("/join/check") ? Optional.empty() : Optional.of(Redirects.seeOther(open));
    }

    private View show(Optional<Draft> draft, CheckForm form) {
        Answers answers = draft.map(Draft::answers).orElseThrow();
        CheckPage page =
                new CheckPage(answers, mode.members(), constituency(answers), mode.interests(), mode.networks());
        List<JoinStep> route = JoinStep.route(mode.asked(), answers);
        return View.page(
                        "Check your answers before you send them",
                        out -> JtecheckGenerated.render(out, null, page, form))
                .back(route.get(route.size() - 1).path());
    }

    private String constituency(Answers answers) {
        String[] parts = answers.find("constituency").orElse("none").split("/", 2);
        return "none".equals(parts[0])
                ? "The membership office will decide"
                : constitution.nameOf(parts[0], parts.length > 1 ? parts[1] : null);
    }

    private static Response tooMany() {
        return View.page(
                        "Too many people are joining at once",
                        out -> JtemessageGenerated.render(
                                out,
                                null,
                                "Too many people are joining at once",
                                "Many applications came from your network in the last minutes. Your answers are kept."
                                        + " Wait ten minutes, then send them again.",
                                "/join/check",
                                "Back to your answers"))
                .status(TOO_MANY)
                .response();
    }

    /** What happens next; the mail can be sent again, also to a corrected address. */
    @GET
    @Path("sent")
    @Open
    public Response sent(@CookieParam(JoinCookie.NAME) @Nullable String token) {
        Optional<Draft> draft = keep.find(token).filter(each -> each.application() != null);
        if (draft.isEmpty()) {
            return Redirects.seeOther("/join");
        }
        return showSent(draft.get(), new ResendForm(draft.get().answers().get("mail")))
                .response();
    }

    /** Sends the mail again. */
    @POST
    @Path("sent")
    @Open
    public Response resend(@CookieParam(JoinCookie.NAME) @Nullable String token, MultivaluedMap<String, String> input) {
        Optional<Draft> draft = keep.find(token).filter(each -> each.application() != null);
        if (draft.isEmpty() || token == null) {
            return Redirects.seeOther("/join");
        }
        ResendForm form = new ResendForm(null);
        Optional<MailAddress> mail = form.bind(input) ? MailAddress.parse(form.mail.value()) : Optional.empty();
        if (mail.isEmpty()) {
            return showSent(draft.get(), form).errors(form).response();
        }
        if (limits.take("join-mail", mail.get().key(), MOST_MAILS, Duration.ofHours(1))) {
            again.again(token, mail.get());
        }
        return Redirects.withNotice(
                "/join/sent", "We have sent the email to " + mail.get().value());
    }

    private static View showSent(Draft draft, ResendForm form) {
        String mail = draft.answers().get("mail");
        return View.page("We have your application", out -> JtesentGenerated.render(out, null, mail, form));
    }
}
