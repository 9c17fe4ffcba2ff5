package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.Asked;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.join.KeepAnAnswer;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.join.JtequestionGenerated;
import org.folkmoot.templates.members.join.JtestartGenerated;
import org.jspecify.annotations.Nullable;

/** The start page of joining and its plain questions. */
@Path("/join")
@ApplicationScoped
public class JoinResource {

    private static final String PLAIN =
            "{page: connection|name|date-of-birth|guardian|address|contact|formats|interests}";
    private static final int LONGEST_SLUG = 80;

    private final KeepAnAnswer keep;
    private final Questions questions;
    private final JoinMode mode;
    private final PresentConstitution constitution;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinResource() {
        this.keep = null;
        this.questions = null;
        this.mode = null;
        this.constitution = null;
        this.trust = null;
    }

    @Inject
    public JoinResource(
            KeepAnAnswer keep,
            Questions questions,
            JoinMode mode,
            PresentConstitution constitution,
            TrustSettings trust) {
        this.keep = keep;
        this.questions = questions;
        this.mode = mode;
        this.constitution = constitution;
        this.trust = trust;
    }

    /** What joining means, who can, and the button. */
    @GET
    @Open
    public View start(
            @QueryParam("network") @Nullable String network,
            @QueryParam("source") @Nullable String source,
            @CookieParam(JoinCookie.NAME) @Nullable String token) {
        boolean members = mode.members();
        Optional<Draft> draft = keep.find(token).filter(each -> each.application() == null);
        StartPage page = new StartPage(
                trust.trustName(),
                members,
                members
                        ? constitution.get().constituencies().stream()
                                .map(each -> each.name())
                                .toList()
                        : mode.networks().stream().map(each -> each.name()).toList(),
                draft.map(each -> JoinStep.firstOpen(each.answers(), mode.asked()))
                        .orElse(null),
                StartPage.Preset.of(slug(network), mode.everyNetwork()),
                slug(source));
        return View.page(page.title(), out -> JtestartGenerated.render(out, null, page));
    }

    /** Begins a new draft, with the network and the source that the link named. */
    @POST
    @Open
    public Response begin(
            @FormParam("network") @Nullable String network, @FormParam("source") @Nullable String source) {
        String chosen = StartPage.Preset.of(slug(network), mode.everyNetwork()).carried();
        Answers preset = Answers.none().with("source", slug(source));
        String token = keep.keep(null, none -> chosen == null ? preset : preset.with("networks", List.of(chosen)));
        String first = JoinStep.route(mode.asked(), Answers.none()).get(0).path();
        return Redirects.to(first).cookie(JoinCookie.of(token)).build();
    }

    /** A question with what was answered before. */
    @GET
    @Path(PLAIN)
    @Open
    public Response ask(
            @PathParam("page") String page,
            @QueryParam("change") @Nullable String change,
            @CookieParam(JoinCookie.NAME) @Nullable String token) {
        Optional<Draft> draft = keep.find(token);
        if (draft.filter(each -> each.application() != null).isPresent()) {
            return Redirects.seeOther("/join/sent");
        }
        Answers answers = draft.map(Draft::answers).orElseGet(Answers::none);
        return asked(step(page), answers)
                ? show(questions.of(step(page), answers), answers, change).response()
                : Redirects.seeOther(JoinStep.firstOpen(answers, mode.asked()));
    }

    /** Keeps the answer and goes on. */
    @POST
    @Path(PLAIN)
    @Open
    public Response answer(
            @PathParam("page") String page,
            @QueryParam("change") @Nullable String change,
            @CookieParam(JoinCookie.NAME) @Nullable String token,
            MultivaluedMap<String, String> input) {
        Optional<Draft> draft = keep.find(token);
        if (draft.filter(each -> each.application() != null).isPresent()) {
            return Redirects.seeOther("/join/sent");
        }
        Answers before = draft.map(Draft::answers).orElseGet(Answers::none);
        JoinStep step = step(page);
        if (!asked(step, before)) {
            return Redirects.seeOther(JoinStep.firstOpen(before, mode.asked()));
        }
        QuestionForm form = questions.of(step, before);
        if (!form.bind(input)) {
            return show(form, before, change).errors(form).response();
        }
        if (form instanceof ContactForm contact && contact.slip().isPresent()) {
            return askAboutTheSlip(contact, before, change, token);
        }
        String kept = keep.keep(token, form::into);
        Answers after = form.into(before);
        String next = change == null ? step.next(mode.asked(), after) : JoinStep.firstOpen(after, mode.asked());
        return Redirects.to(next).cookie(JoinCookie.of(kept)).build();
    }

    private Response askAboutTheSlip(
            ContactForm form, Answers before, @Nullable String change, @Nullable String token) {
        keep.keep(token, answers -> answers.with("slip", "asked"));
        form.askAbout(form.slip().orElse(""));
        return show(form, before, change).errors(form).response();
    }

    /** A page that this trust has, but not for who answered so, leads on to where they are. */
    private boolean asked(JoinStep step, Answers answers) {
        return JoinStep.route(mode.asked(), answers).contains(step);
    }

    private View show(QuestionForm form, Answers answers, @Nullable String change) {
        String action = form.step().path() + (change == null ? "" : "?change=yes");
        return View.page(form.title(), out -> JtequestionGenerated.render(out, null, form, action))
                .back(change == null ? form.step().previous(mode.asked(), answers) : "/join/check");
    }

    private JoinStep step(String page) {
        return Stream.of(JoinStep.values())
                .filter(each -> mode.members()
                        || JoinStep.route(new Asked(false, true), Answers.none())
                                .contains(each))
                .filter(each -> each.path().equals("/join/" + page))
                .findFirst()
                .orElseThrow(() -> NotFound.of("page", page));
    }

    private static @Nullable String slug(@Nullable String typed) {
        String line = Texts.line(typed);
        boolean plain = line != null && line.length() <= LONGEST_SLUG && line.matches("[A-Za-z0-9._-]+");
        return plain ? Objects.requireNonNull(line) : null;
    }
}
