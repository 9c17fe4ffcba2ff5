package org.folkmoot.strategy.responses.web;

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
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.outcomes.TellWriters;
import org.folkmoot.strategy.responses.EnterFromPaper;
import org.folkmoot.strategy.store.views.SurveyLines;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.folkmoot.templates.strategy.responses.JtepaperGenerated;
import org.folkmoot.templates.strategy.responses.JtepaperListGenerated;
import org.jspecify.annotations.Nullable;

/** The office enters answers from paper: all questions on one dense page, by keyboard, one sheet after another. */
@Path("/office/surveys")
@ApplicationScoped
public class PaperPages {

    private final SurveyLines lines;
    private final ReadSurvey read;
    private final EnterFromPaper enter;
    private final TellWriters writers;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaperPages() {
        this(null, null, null, null, null);
    }

    @Inject
    PaperPages(SurveyLines lines, ReadSurvey read, EnterFromPaper enter, TellWriters writers, Clock clock) {
        this.lines = lines;
        this.read = read;
        this.enter = enter;
        this.writers = writers;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        List<SurveyLines.SurveyLine> surveys = lines.all();
        return View.page("Answers on paper", out -> JtepaperListGenerated.render(out, null, surveys))
                .section(Section.OFFICE)
                .crumbs(new Crumb("Office", "/office"));
    }

    @GET
    @Path("{id}/paper")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View paper(@PathParam("id") long id) {
        EnterFromPaper.Paper paper = enter.paper(id);
        return page(id, new PaperForm(paper, TrustClock.today(clock)));
    }

    @POST
    @Path("{id}/paper")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        EnterFromPaper.Paper paper = enter.paper(id);
        LocalDate today = TrustClock.today(clock);
        PaperForm form = new PaperForm(paper, today);
        if (!form.bind(input)) {
            return page(id, form).errors(form).response();
        }
        Given given = Given.NOTHING.with(form.given());
        boolean first =
                enter.enter(id, form.version(), form.on.value(), given, form.publish.isTicked(), form.once.value());
        if (first && form.who.isThere()) {
            writers.keep(paper.row().page(), form.name.value(), orNone(form.mail.value()), orNone(form.post.value()));
        }
        return Redirects.withNotice("/office/surveys/" + id + "/paper", "Saved. Enter the next sheet.");
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text;
    }

    private View page(long id, PaperForm form) {
        String title = read.working(id).page().title();
        return View.page("Enter a sheet: " + title, out -> JtepaperGenerated.render(out, null, title, form))
                .section(Section.OFFICE)
                .crumbs(new Crumb("Office", "/office"), new Crumb("Answers on paper", "/office/surveys"))
                .wide();
    }
}
