package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.AddProof;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.reading.ComposeArticle;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Finds the places of pages to which a link can lead, in what a reader gets: headings, goals, periods. */
@ApplicationScoped
public class PlacesOfPages {

    private static final Pattern PLACE = Pattern.compile("\\bid=\"([^\"]+)\"");
    /** What stands round every page. */
    private static final Set<String> ROUND = Set.of("maincontent", "on-this-page", "earlier-versions");

    private final PublishedPages published;
    private final ComposeArticle compose;
    private final AddProof proof;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlacesOfPages() {
        this(null, null, null);
    }

    @Inject
    public PlacesOfPages(PublishedPages published, ComposeArticle compose, AddProof proof) {
        this.published = published;
        this.compose = compose;
        this.proof = proof;
    }

    /** Whether a page has a place; of this page as it will be with these sections, of the others as they are public. */
    BiPredicate<String, String> with(PageLine page, Map<String, String> sections) {
        return (address, place) -> {
            if (address.isEmpty() || address.equals(page.address())) {
                return places(page, sections).contains(place);
            }
            Optional<PageLine> other = published.all().stream()
                    .filter(each -> each.address().equals(address))
                    .findFirst();
            return other.isEmpty()
                    || other.get().kind() == Kind.HOME
                    || places(
                                    other.get(),
                                    published.sections(
                                            other.get().kind(), other.get().slug()))
                            .contains(place);
        };
    }

    private Set<String> places(PageLine page, Map<String, String> sections) {
        Article article = compose.compose(page, sections);
        Set<String> places = new HashSet<>(ROUND);
        gather(article, places);
        gather(whole(page, article), places);
        return places;
    }

    private static void gather(Article article, Set<String> places) {
        gather(Html.string(article.top()), places);
        for (Block block : article.blocks()) {
            places.add(block.id());
            gather(Html.string(block.content()), places);
        }
    }

    private Article whole(PageLine page, Article article) {
        if (!page.published()) {
            return article;
        }
        return switch (page.kind()) {
            case STRATEGY -> proof.toStrategy(page.slug(), article);
            case CONSULTATION -> proof.toConsultation(page.slug(), true, article);
            case OUTCOMES -> proof.toSaidAndDone(article);
            case VALUES, DOCUMENT, NETWORK, LIBRARY, PAGE, HOME -> article;
        };
    }

    private static void gather(String html, Set<String> places) {
        Matcher found = PLACE.matcher(html);
        while (found.find()) {
            places.add(found.group(1));
        }
    }
}
