package org.folkmoot.strategy.outcomes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.ProofThen;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.web.OnADay;
import org.folkmoot.templates.strategy.outcomes.JtepublicOutcomeGenerated;

/** What people said to a consultation and what came of it, for everybody, once it has ended. */
@Path("/consultations/{slug}/outcome")
@ApplicationScoped
public class PublicOutcome {

    private final PublishedPages pages;
    private final ReadChain chains;
    private final ProofThen past;
    private final OnADay then;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicOutcome() {
        this(null, null, null, null);
    }

    @Inject
    PublicOutcome(PublishedPages pages, ReadChain chains, ProofThen past, OnADay then) {
        this.pages = pages;
        this.chains = chains;
        this.past = past;
        this.then = then;
    }

    @GET
    @Open
    public View outcome(@PathParam("slug") String slug) {
        PageLine page = page(slug);
        List<Chain> themes = chains.all(true).stream()
                .filter(line -> line.page() == page.id())
                .map(line -> chains.published(line.id()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        mustBeSome(themes, slug);
        return View.page(title(page), out -> JtepublicOutcomeGenerated.render(out, null, page, themes))
                .crumbs(new Crumb("Home", "/"), new Crumb("Have your say", "/consultations"))
                .cacheable();
    }

    @GET
    @Open
    @Path("as-at/{date}")
    public Response outcome(@PathParam("slug") String slug, @PathParam("date") String date) {
        PastDay day = then.day(date);
        PageLine page = page(slug);
        List<ProofViews.ChainLine> lines = past.all(day.date()).stream()
                .filter(line -> line.page() == page.id())
                .toList();
        List<Chain> themes = past.published(lines, day.date());
        mustBeSome(themes, slug);
        return then.response(
                title(page),
                page.address() + "/outcome",
                day,
                out -> JtepublicOutcomeGenerated.render(out, null, page, themes));
    }

    private PageLine page(String slug) {
        return pages.find(Kind.CONSULTATION, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("consultation", slug));
    }

    private static void mustBeSome(List<Chain> themes, String slug) {
        if (themes.isEmpty()) {
            throw NotFound.of("outcome", slug);
        }
    }

    private static String title(PageLine page) {
        return "What came of it: " + page.title();
    }
}
