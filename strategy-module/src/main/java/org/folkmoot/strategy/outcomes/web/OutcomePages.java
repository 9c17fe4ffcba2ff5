package org.folkmoot.strategy.outcomes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.outcomes.DecideThemes;
import org.folkmoot.strategy.outcomes.MoveConsultation;
import org.folkmoot.strategy.outcomes.ReadProgress;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.templates.strategy.outcomes.JtemoveGenerated;
import org.folkmoot.templates.strategy.outcomes.JteprogressGenerated;
import org.folkmoot.templates.strategy.outcomes.JtethemeOutcomeGenerated;

/** Where a consultation stands: its checks, the outcome of each theme, and what comes next. */
@Path("/editor/consultations/{id: [0-9]{1,18}}")
@ApplicationScoped
public class OutcomePages {

    private final ReadProgress progress;
    private final DecideThemes decide;
    private final MoveConsultation move;
    private final ProofChanges changes;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OutcomePages() {
        this(null, null, null, null);
    }

    @Inject
    OutcomePages(ReadProgress progress, DecideThemes decide, MoveConsultation move, ProofChanges changes) {
        this.progress = progress;
        this.decide = decide;
        this.move = move;
        this.changes = changes;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View progress(@PathParam("id") long id) {
        ReadProgress.Stand stand = progress.read(id);
        return View.page(stand.page().title(), out -> JteprogressGenerated.render(out, null, stand))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), new Crumb("Consultations", "/editor/consultations"))
                .wide();
    }

    @GET
    @Path("themes/{theme: [0-9]{1,18}}/outcome")
    @Requires(Permission.EDIT_CONTENT)
    public View outcome(@PathParam("id") long id, @PathParam("theme") long theme) {
        ThemeRow row = decide.theme(id, theme);
        OutcomeForm form = new OutcomeForm();
        form.seen.fill(row.mark());
        form.outcome.fill(row.outcome());
        form.did.fill(row.did());
        form.because.fill(row.because());
        return outcome(row, form);
    }

    @POST
    @Path("themes/{theme: [0-9]{1,18}}/outcome")
    @Requires(Permission.EDIT_CONTENT)
    public Response decide(
            @PathParam("id") long id, @PathParam("theme") long theme, MultivaluedMap<String, String> input) {
        ThemeRow row = decide.theme(id, theme);
        OutcomeForm form = new OutcomeForm();
        if (!form.bind(input)) {
            return outcome(row, form).errors(form).response();
        }
        try {
            decide.decide(
                    id,
                    theme,
                    form.seen.value(),
                    form.outcome.value(ThemeOutcome.class),
                    form.did.value(),
                    form.because.value());
        } catch (Conflict changed) {
            return overtaken(decide.theme(id, theme), form);
        }
        return Redirects.withNotice("/editor/consultations/" + id, "Saved: " + row.name());
    }

    /** Shows both: what somebody else wrote meanwhile, and what was typed here. */
    private Response overtaken(ThemeRow now, OutcomeForm form) {
        form.seen.fill(now.mark());
        String theirs = now.outcome() == null
                ? "nothing"
                : now.outcome().words() + ". " + now.did()
                        + (now.because().isBlank() ? "" : " Because: " + now.because());
        form.refuse("Somebody else changed this theme while you wrote. What came of it is now: " + theirs
                + " Save again to put yours in its place");
        return outcome(now, form).errors(form).response();
    }

    private View outcome(ThemeRow row, OutcomeForm form) {
        List<ProofChanges.Change> before = changes.of(Link.OUTCOME, row.id());
        return View.page("What came of it", out -> JtethemeOutcomeGenerated.render(out, null, row, form, before))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + row.page());
    }

    @GET
    @Path("move/{move}")
    @Requires(Permission.PUBLISH_CONTENT)
    public View move(@PathParam("id") long id, @PathParam("move") String name) {
        Move wanted = move(name);
        ReadProgress.Stand stand = progress.read(id);
        return move(stand, wanted, new MoveForm(wanted, progress.isShort(stand, wanted)));
    }

    @POST
    @Path("move/{move}")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response move(
            @PathParam("id") long id, @PathParam("move") String name, MultivaluedMap<String, String> input) {
        Move wanted = move(name);
        ReadProgress.Stand stand = progress.read(id);
        MoveForm form = new MoveForm(wanted, progress.isShort(stand, wanted));
        if (!form.bind(input)) {
            return move(stand, wanted, form).errors(form).response();
        }
        try {
            move.move(id, wanted, form.checks());
        } catch (RuleBroken refused) {
            form.refuse(refused.rule().words());
            return move(stand, wanted, form).errors(form).response();
        } catch (Conflict changing) {
            form.refuse("Somebody is changing the first part of its page. Publish or discard that draft first");
            return move(stand, wanted, form).errors(form).response();
        }
        return Redirects.withNotice("/editor/consultations/" + id, done(stand, wanted));
    }

    private static String done(ReadProgress.Stand stand, Move wanted) {
        if (!stand.page().published()) {
            return "Checked. It opens when its page is published with the state that says so.";
        }
        return wanted == Move.OPEN && stand.ranOut()
                ? "Checked. It opens again when its page is published with a later end."
                : "Done: " + wanted.words();
    }

    private static View move(ReadProgress.Stand stand, Move wanted, MoveForm form) {
        return View.page(wanted.words(), out -> JtemoveGenerated.render(out, null, stand, wanted, form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + stand.page().id());
    }

    private static Move move(String name) {
        return Arrays.stream(Move.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> NotFound.of("step", name));
    }
}
