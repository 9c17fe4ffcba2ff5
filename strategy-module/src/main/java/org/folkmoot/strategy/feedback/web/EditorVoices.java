package org.folkmoot.strategy.feedback.web;

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
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.feedback.DecideOnExperience;
import org.folkmoot.strategy.feedback.TakeFeedbackOff;
import org.folkmoot.strategy.feedback.TakeIntoThemes;
import org.folkmoot.strategy.store.views.VoiceViews;
import org.folkmoot.strategy.store.views.VoiceViews.ExperienceLine;
import org.folkmoot.strategy.store.views.VoiceViews.PublicExperience;
import org.folkmoot.templates.strategy.feedback.JtedecideGenerated;
import org.folkmoot.templates.strategy.feedback.JtepublishedGenerated;
import org.folkmoot.templates.strategy.feedback.JtequeueGenerated;

/** What people told networks: what nobody has read yet, what becomes of each, and what is public. */
@Path("/editor/voices")
@ApplicationScoped
public class EditorVoices {

    private static final String ID = "{id: [0-9]{1,19}}";
    private static final int PAGE = 25;

    private final VoiceViews views;
    private final DecideOnExperience decide;
    private final TakeIntoThemes themes;
    private final TakeFeedbackOff off;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorVoices() {
        this(null, null, null, null, null);
    }

    @Inject
    EditorVoices(VoiceViews views, DecideOnExperience decide, TakeIntoThemes themes, TakeFeedbackOff off, Audit audit) {
        this.views = views;
        this.decide = decide;
        this.themes = themes;
        this.off = off;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@QueryParam("after") @DefaultValue("0") long after) {
        List<ExperienceLine> lines = views.waiting(after, PAGE);
        long count = views.waitingExperiences();
        audit.readMany("feedback to networks", "waiting", lines.size());
        return View.page(
                        "Feedback to networks",
                        out -> JtequeueGenerated.render(out, null, lines, count, lines.size() == PAGE))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"))
                .wide();
    }

    @GET
    @Path("published")
    @Requires(Permission.EDIT_CONTENT)
    public View published(@QueryParam("after") @DefaultValue("0") long after) {
        List<PublicExperience> lines = views.publicExperiences(after, PAGE);
        return View.page(
                        "Published feedback",
                        out -> JtepublishedGenerated.render(out, null, lines, lines.size() == PAGE))
                .section(Section.EDITOR)
                .back("/editor/voices")
                .wide();
    }

    @POST
    @Path(ID + "/remove")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response remove(@PathParam("id") long id) {
        off.takeOff(id);
        return Redirects.withNotice("/editor/voices/published", "It is not on the page any more. It still counts.");
    }

    @GET
    @Path(ID)
    @Requires(Permission.EDIT_CONTENT)
    public View one(@PathParam("id") long id) {
        ExperienceLine line = find(id);
        audit.readMany("feedback to networks", "experience:" + id, 1);
        return page(line, new VoicesDecision(line, themes.consultations()));
    }

    @POST
    @Path(ID)
    @Requires(Permission.PUBLISH_CONTENT)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ExperienceLine line = find(id);
        VoicesDecision form = new VoicesDecision(line, themes.consultations());
        if (!form.bind(input)) {
            return page(line, form).errors(form).response();
        }
        decide.decide(id, form.state(), form.shown.value(), form.chosenConsultation());
        return Redirects.withNotice("/editor/voices", "Done.");
    }

    private ExperienceLine find(long id) {
        return views.find(id).orElseThrow(() -> NotFound.of("waiting feedback", id));
    }

    private static View page(ExperienceLine line, VoicesDecision form) {
        return View.page("Read what somebody told us", out -> JtedecideGenerated.render(out, null, line, form))
                .section(Section.EDITOR)
                .back("/editor/voices");
    }
}
