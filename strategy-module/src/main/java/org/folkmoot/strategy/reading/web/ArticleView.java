package org.folkmoot.strategy.reading.web;

import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.strategy.model.Review;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;

/** An article as a page of the site, with its review dates and owner at the end. */
public final class ArticleView {

    private ArticleView() {}

    /** The page; the way to it above. */
    public static View of(Article article, Crumb... way) {
        View view = View.page(article.title(), out -> JtearticleGenerated.render(out, null, article))
                .describedAs(article.lead())
                .crumbs(way);
        Review review = article.review();
        return review == null ? view : view.reviewed(review.lastReviewed(), review.nextReview(), review.owner());
    }
}
