package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.proof.KeepProof;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.templates.strategy.proof.JtechainGenerated;
import org.folkmoot.templates.strategy.proof.JtechainsGenerated;
import org.folkmoot.templates.strategy.proof.JteformGenerated;
import org.folkmoot.templates.strategy.proof.JtegoalGenerated;

/** The chain from what people said to the proof, as editors keep it, and the board's figure. */
@Path("/editor/proof")
@ApplicationScoped
public class ProofPages {

    private static final Crumb EDITOR = new Crumb("Editor", "/editor");
    private static final Crumb PROOF = new Crumb("Promise to proof", "/editor/proof");

    private final ReadChain read;
    private final KeepProof keep;
    private final ProofViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofPages() {
        this(null, null, null, null);
    }

    @Inject
    ProofPages(ReadChain read, KeepProof keep, ProofViews views, Clock clock) {
        this.read = read;
        this.keep = keep;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View all() {
        List<ProofViews.ChainLine> chains = read.all(false);
        ProofViews.ToldFigure told = read.told();
        List<Chain.Goal> goals = read.goals();
        List<ProofViews.Overdue> overdue = views.overdue(today());
        return View.page("Promise to proof", out -> JtechainsGenerated.render(out, null, chains, told, goals, overdue))
                .section(Section.EDITOR)
                .crumbs(EDITOR)
                .wide();
    }

    @GET
    @Path("themes/{theme: [0-9]{1,18}}")
    @Requires(Permission.EDIT_CONTENT)
    public View theme(@PathParam("theme") long theme) {
        Chain chain = read.read(theme);
        return View.page(chain.theme().name(), out -> JtechainGenerated.render(out, null, chain, today(), true))
                .section(Section.EDITOR)
                .crumbs(EDITOR, PROOF);
    }

    @GET
    @Path("goals/{strategy}/{goal: [0-9]{1,6}}")
    @Requires(Permission.EDIT_CONTENT)
    public View goal(@PathParam("strategy") String strategy, @PathParam("goal") int number) {
        Chain.Goal goal = read.goal(strategy, number);
        if (goal == null) {
            throw NotFound.of("goal", strategy + "/" + number);
        }
        List<ReadChain.Back> back = read.back(strategy, number);
        return View.page("Behind the goal", out -> JtegoalGenerated.render(out, null, goal, back, today(), true))
                .section(Section.EDITOR)
                .crumbs(EDITOR, PROOF);
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }

    @GET
    @Path("themes/{theme: [0-9]{1,18}}/decision")
    @Requires(Permission.EDIT_CONTENT)
    public View decision(@PathParam("theme") long theme) {
        Chain chain = read.read(theme);
        return form("What was decided", chain.theme().name(), theme, decisionForm(chain));
    }

    @POST
    @Path("themes/{theme: [0-9]{1,18}}/decision")
    @Requires(Permission.EDIT_CONTENT)
    public Response decide(@PathParam("theme") long theme, MultivaluedMap<String, String> input) {
        Chain chain = read.read(theme);
        DecisionForm form = decisionForm(chain);
        if (!form.bind(input)) {
            return form("What was decided", chain.theme().name(), theme, form)
                    .errors(form)
                    .response();
        }
        keep.decide(chain.consultation().id(), form.decision(), form.answered());
        return back(theme);
    }

    private DecisionForm decisionForm(Chain chain) {
        return new DecisionForm(
                read.goals(),
                read.themesOf(chain.consultation().id()),
                TrustClock.today(clock),
                chain.theme().id());
    }

    @GET
    @Path("decisions/{decision: [0-9]{1,18}}/action")
    @Requires(Permission.EDIT_CONTENT)
    public View action(@PathParam("decision") long decision) {
        ProofViews.DecisionRow row = row(decision);
        return form("What is done", row.title(), themeOf(decision), deliveryForm(row));
    }

    @POST
    @Path("decisions/{decision: [0-9]{1,18}}/action")
    @Requires(Permission.EDIT_CONTENT)
    public Response deliver(@PathParam("decision") long decision, MultivaluedMap<String, String> input) {
        ProofViews.DecisionRow row = row(decision);
        DeliveryForm form = deliveryForm(row);
        if (!form.bind(input)) {
            return form("What is done", row.title(), themeOf(decision), form)
                    .errors(form)
                    .response();
        }
        keep.deliver(
                decision,
                form.action.value(),
                form.owner.value(),
                form.due.given().orElse(null),
                form.state.value(DeliveryState.class),
                form.planAction());
        return back(themeOf(decision));
    }

    private DeliveryForm deliveryForm(ProofViews.DecisionRow decision) {
        return new DeliveryForm(read.planActions(decision.strategy()));
    }

    @GET
    @Path("actions/{action: [0-9]{1,18}}/evidence")
    @Requires(Permission.EDIT_CONTENT)
    public View evidence(@PathParam("action") long action) {
        ProofViews.DeliveryRow row = delivery(action);
        EvidenceForm form = new EvidenceForm(TrustClock.today(clock));
        form.state.fill(row.state());
        form.seen.fill(row.mark());
        return form("What shows it", row.action(), themeOf(row.decision()), form);
    }

    @POST
    @Path("actions/{action: [0-9]{1,18}}/evidence")
    @Requires(Permission.EDIT_CONTENT)
    public Response show(@PathParam("action") long action, MultivaluedMap<String, String> input) {
        ProofViews.DeliveryRow row = delivery(action);
        EvidenceForm form = new EvidenceForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return form("What shows it", row.action(), themeOf(row.decision()), form)
                    .errors(form)
                    .response();
        }
        try {
            keep.show(
                    action,
                    form.seen.value(),
                    form.state.value(DeliveryState.class),
                    form.words.value(),
                    form.href.value().isEmpty() ? null : form.href.value(),
                    form.on.value());
        } catch (Conflict changed) {
            return overtaken(delivery(action), form);
        }
        return back(themeOf(row.decision()));
    }

    /** Shows both: how the action stands now, and what was typed here. */
    private Response overtaken(ProofViews.DeliveryRow now, EvidenceForm form) {
        form.seen.fill(now.mark());
        form.refuse("Somebody else changed this action while you wrote. It is now: "
                + KeepEarlierWords.said(now).replace("\n", "; ") + ". Send again to add yours");
        return form("What shows it", now.action(), themeOf(now.decision()), form)
                .errors(form)
                .response();
    }

    private ProofViews.DecisionRow row(long decision) {
        return views.decision(decision).orElseThrow(() -> NotFound.of("decision", decision));
    }

    private ProofViews.DeliveryRow delivery(long action) {
        return views.delivery(action).orElseThrow(() -> NotFound.of("action", action));
    }

    private long themeOf(long decision) {
        return views.themesOf(decision).stream()
                .findFirst()
                .map(ProofViews.ThemeName::id)
                .orElseThrow(() -> NotFound.of("decision", decision));
    }

    private static Response back(long theme) {
        return Redirects.withNotice("/editor/proof/themes/" + theme, "Added to the chain.");
    }

    private static View form(String title, String about, long theme, Form form) {
        return View.page(title, out -> JteformGenerated.render(out, null, title, about, form))
                .section(Section.EDITOR)
                .back("/editor/proof/themes/" + theme);
    }
}
