package org.folkmoot.strategy.pledges.web;

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
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.NewPledge.Shown;
import org.folkmoot.strategy.pledges.DecideOnPledge;
import org.folkmoot.strategy.pledges.NoteStepOfPledge;
import org.folkmoot.strategy.pledges.TakePledgeOff;
import org.folkmoot.strategy.store.views.VoiceViews;
import org.folkmoot.strategy.store.views.VoiceViews.PledgeLine;
import org.folkmoot.templates.strategy.pledges.JtedecideGenerated;
import org.folkmoot.templates.strategy.pledges.JtepledgesGenerated;
import org.folkmoot.templates.strategy.pledges.JtestepGenerated;

/** Pledges that nobody has read yet, those that are public, and how each goes. */
@Path("/editor/pledges")
@ApplicationScoped
public class EditorPledges {

    private static final String ID = "{id: [0-9]{1,15}}";
    private static final String HOME = "/editor/pledges";
    private static final int PAGE = 25;
    private static final int MOST_WAITING = 100;

    private final VoiceViews views;
    private final DecideOnPledge decide;
    private final NoteStepOfPledge step;
    private final TakePledgeOff off;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorPledges() {
        this(null, null, null, null, null, null);
    }

    @Inject
    EditorPledges(
            VoiceViews views,
            DecideOnPledge decide,
            NoteStepOfPledge step,
            TakePledgeOff off,
            Audit audit,
            Clock clock) {
        this.views = views;
        this.decide = decide;
        this.step = step;
        this.off = off;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@QueryParam("after") @DefaultValue("0") long after) {
        List<PledgeLine> waiting = views.pledges(Shown.WAITING.name(), 0, MOST_WAITING);
        List<PledgeLine> open = views.pledges(Shown.PUBLISHED.name(), after, PAGE);
        audit.readMany("pledges", "waiting and public", waiting.size() + open.size());
        return View.page(
                        "Pledges",
                        out -> JtepledgesGenerated.render(
                                out, null, waiting, open, open.size() == PAGE, TrustClock.today(clock)))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"))
                .wide();
    }

    @GET
    @Path(ID)
    @Requires(Permission.EDIT_CONTENT)
    public View one(@PathParam("id") long id) {
        PledgeLine line = find(id);
        audit.readMany("pledges", "pledge:" + id, 1);
        return waits(line) ? decision(line, new PledgeDecisionForm(line)) : step(line, new PledgeStepForm(line));
    }

    @POST
    @Path(ID)
    @Requires(Permission.PUBLISH_CONTENT)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PledgeLine line = find(id);
        PledgeDecisionForm form = new PledgeDecisionForm(line);
        if (!form.bind(input)) {
            return decision(line, form).errors(form).response();
        }
        decide.decide(id, form.what.value(Shown.class), form.by.value(), form.text.value());
        return Redirects.withNotice(HOME, "Done.");
    }

    @POST
    @Path(ID + "/step")
    @Requires(Permission.EDIT_CONTENT)
    public Response step(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PledgeLine line = find(id);
        PledgeStepForm form = new PledgeStepForm(line);
        if (!form.bind(input)) {
            return step(line, form).errors(form).response();
        }
        try {
            step.note(id, form.state(), form.evidence.value());
        } catch (RuleBroken refused) {
            form.refuse(form.evidence, refused.rule().words());
            return step(line, form).errors(form).response();
        }
        return Redirects.withNotice(HOME + "/" + id, "Noted. It stands on the network’s page.");
    }

    @POST
    @Path(ID + "/remove")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response remove(@PathParam("id") long id) {
        off.takeOff(id);
        return Redirects.withNotice(HOME, "The pledge is not on the network’s page any more.");
    }

    private PledgeLine find(long id) {
        return views.pledge(id)
                .filter(line -> !line.shown().equals(Shown.SET_ASIDE.name()))
                .orElseThrow(() -> NotFound.of("pledge", id));
    }

    private static boolean waits(PledgeLine line) {
        return line.shown().equals(Shown.WAITING.name());
    }

    private static View decision(PledgeLine line, PledgeDecisionForm form) {
        return View.page("Read a pledge", out -> JtedecideGenerated.render(out, null, line, form))
                .section(Section.EDITOR)
                .back(HOME);
    }

    private View step(PledgeLine line, PledgeStepForm form) {
        return View.page(
                        "How a pledge goes",
                        out -> JtestepGenerated.render(out, null, line, views.steps(line.id()), form))
                .section(Section.EDITOR)
                .back(HOME);
    }
}
