package org.folkmoot.strategy.outcomes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.outcomes.JtepublicOutcomeGenerated;

/** What people said to a consultation and what came of it, for everybody, once it has ended. */
@Path("/consultations/{slug}/outcome")
@ApplicationScoped
public class PublicOutcome {

    private final PublishedPages pages;
    private final ReadChain chains;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicOutcome() {
        this(null, null);
    }

    @Inject
    PublicOutcome(PublishedPages pages, ReadChain chains) {
        this.pages = pages;
        this.chains = chains;
    }

    @GET
    @Open
    public View outcome(@PathParam("slug") String slug) {
        PageLine page = pages.find(Kind.CONSULTATION, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("consultation", slug));
        List<Chain> themes = chains.all(true).stream()
                .filter(line -> line.page() == page.id())
                .map(line -> chains.published(line.id()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (themes.isEmpty()) {
            throw NotFound.of("outcome", slug);
        }
        return View.page(
                        "What came of it: " + page.title(),
                        out -> JtepublicOutcomeGenerated.render(out, null, page, themes))
                .crumbs(new Crumb("Home", "/"), new Crumb("Have your say", "/consultations"))
                .cacheable();
    }
}
