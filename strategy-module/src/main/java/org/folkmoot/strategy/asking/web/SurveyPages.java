package org.folkmoot.strategy.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.strategy.asking.AnswerConsultation;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.templates.strategy.asking.JtesurveyGenerated;

/** The questions of a consultation, answered without a name. */
@Path("/consultations/{slug}/survey")
@ApplicationScoped
public class SurveyPages {

    private static final int MOST = 100;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final AnswerConsultation answer;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyPages() {
        this(null, null, null);
    }

    @Inject
    SurveyPages(AnswerConsultation answer, RateLimits limits, CurrentVisit visit) {
        this.answer = answer;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug) {
        Consultation consultation = answer.consultation(slug);
        return page(slug, consultation, new SurveyForm(consultation.questions()));
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Consultation consultation = answer.consultation(slug);
        SurveyForm form = new SurveyForm(consultation.questions());
        if (!form.bind(input)) {
            return page(slug, consultation, form).errors(form).response();
        }
        if (!limits.take("survey", visit.address(), MOST, TEN_MINUTES)) {
            form.refuse("Too many answers came from your connection in the last minutes. Try again later");
            return page(slug, consultation, form).errors(form).status(429).response();
        }
        answer.answer(slug, form.given(), form.once.value());
        return Redirects.withNotice(
                "/consultations/" + slug, "Thank you. We have your answers. This page will say what came of them.");
    }

    private View page(String slug, Consultation consultation, SurveyForm form) {
        boolean open = answer.isOpen(consultation);
        return View.page(
                        consultation.about().title(),
                        out -> JtesurveyGenerated.render(out, null, consultation, form, open))
                .back("/consultations/" + slug);
    }
}
