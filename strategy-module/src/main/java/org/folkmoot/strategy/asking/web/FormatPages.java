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
import java.time.LocalDate;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.asking.AskForFormat;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.asking.JteformatGenerated;

/** The form that asks for a document in another format. */
@Path("/documents/{slug}/ask")
@ApplicationScoped
public class FormatPages {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final AskForFormat ask;
    private final PublishedPages published;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatPages() {
        this(null, null, null, null);
    }

    @Inject
    FormatPages(AskForFormat ask, PublishedPages published, RateLimits limits, CurrentVisit visit) {
        this.ask = ask;
        this.published = published;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug) {
        return page(slug, new FormatForm());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        FormatForm form = new FormatForm();
        if (!form.bind(input)) {
            return page(slug, form).errors(form).response();
        }
        if (!limits.take("format-request", visit.address(), MOST, HOUR)) {
            form.refuse("Too many requests came from your connection in the last hour. Try again later, or call us");
            return page(slug, form).errors(form).status(429).response();
        }
        LocalDate due = ask.ask(slug, form.wish());
        return Redirects.withNotice(
                "/documents/" + slug,
                "We have your request. We will tell you by " + Words.date(due) + " when you will have the document.");
    }

    private View page(String slug, FormatForm form) {
        PageLine document = published
                .find(Kind.DOCUMENT, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("document", slug));
        return View.page("Ask for another format", out -> JteformatGenerated.render(out, null, document, form))
                .back("/documents/" + slug);
    }
}
