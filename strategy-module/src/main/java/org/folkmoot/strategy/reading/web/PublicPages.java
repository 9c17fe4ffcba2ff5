package org.folkmoot.strategy.reading.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.AddProof;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.reading.Front;
import org.folkmoot.strategy.reading.ListArticles;
import org.folkmoot.strategy.reading.ReadArticle;
import org.folkmoot.strategy.reading.ReadFrontPage;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.reading.JtefrontGenerated;
import org.folkmoot.templates.strategy.timemachine.JteearlierGenerated;

/** The pages that anyone may read. */
@Path("/")
@ApplicationScoped
public class PublicPages {

    private static final Crumb HOME = new Crumb("Home", "/");

    private final ReadFrontPage front;
    private final ReadArticle articles;
    private final PublishedPages published;
    private final AddProof proof;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicPages() {
        this(null, null, null, null, null);
    }

    @Inject
    PublicPages(ReadFrontPage front, ReadArticle articles, PublishedPages published, AddProof proof, Clock clock) {
        this.front = front;
        this.articles = articles;
        this.published = published;
        this.proof = proof;
        this.clock = clock;
    }

    @GET
    @Open
    public View home() {
        Front page = front.read();
        return View.page("Home", out -> JtefrontGenerated.render(out, null, page))
                .wide()
                .cacheable();
    }

    @GET
    @Open
    @Path("strategy")
    public View strategy() {
        PageLine main = ReadFrontPage.mainStrategy(published.of(Kind.STRATEGY))
                .orElseThrow(() -> NotFound.of("page", "/strategy"));
        return strategy(main.slug(), HOME);
    }

    @GET
    @Open
    @Path("strategies")
    public View strategies() {
        return listed(ListArticles.strategies(published.of(Kind.STRATEGY), articles.find(Kind.LIBRARY, "library")));
    }

    @GET
    @Open
    @Path("strategies/{slug}")
    public View oneStrategy(@PathParam("slug") String slug) {
        return strategy(slug, HOME, new Crumb("Strategies", "/strategies"));
    }

    private View strategy(String slug, Crumb... way) {
        Article article = proof.toStrategy(slug, articles.read(Kind.STRATEGY, slug));
        return whole(Kind.STRATEGY, slug, article, way);
    }

    @GET
    @Open
    @Path("values")
    public View values() {
        return article(Kind.VALUES, "values", HOME);
    }

    @GET
    @Open
    @Path("documents")
    public View documents() {
        return listed(ListArticles.documents(published.of(Kind.DOCUMENT)));
    }

    @GET
    @Open
    @Path("documents/{slug}")
    public View document(@PathParam("slug") String slug) {
        return article(Kind.DOCUMENT, slug, HOME, new Crumb("Documents", "/documents"));
    }

    @GET
    @Open
    @Path("networks")
    public View networks() {
        return listed(ListArticles.networks(published.of(Kind.NETWORK)));
    }

    @GET
    @Open
    @Path("networks/{slug}")
    public View network(@PathParam("slug") String slug) {
        return article(Kind.NETWORK, slug, HOME, new Crumb("Networks", "/networks"));
    }

    @GET
    @Open
    @Path("consultations")
    public View consultations() {
        return listed(ListArticles.consultations(published.of(Kind.CONSULTATION), TrustClock.today(clock)));
    }

    @GET
    @Open
    @Path("consultations/{slug}")
    public View consultation(@PathParam("slug") String slug) {
        boolean open = published
                .find(Kind.CONSULTATION, slug)
                .filter(page -> page.openOn(TrustClock.today(clock)))
                .isPresent();
        Article article = proof.toConsultation(slug, open, articles.read(Kind.CONSULTATION, slug));
        return whole(Kind.CONSULTATION, slug, article, HOME, new Crumb("Have your say", "/consultations"));
    }

    @GET
    @Open
    @Path("you-said-we-did")
    public View outcomes() {
        Article article = proof.toSaidAndDone(articles.read(Kind.OUTCOMES, "you-said"));
        return whole(Kind.OUTCOMES, "you-said", article, HOME);
    }

    @GET
    @Open
    @Path("privacy")
    public View privacy() {
        return article(Kind.PAGE, "privacy", HOME);
    }

    @GET
    @Open
    @Path("accessibility")
    public View accessibility() {
        return article(Kind.PAGE, "accessibility", HOME);
    }

    @GET
    @Open
    @Path("contact")
    public View contact() {
        return article(Kind.PAGE, "contact", HOME);
    }

    @GET
    @Open
    @Path("how-to-join")
    public View howToJoin() {
        return article(Kind.PAGE, "how-to-join", HOME);
    }

    private View article(Kind kind, String slug, Crumb... way) {
        return whole(kind, slug, articles.read(kind, slug), way);
    }

    private static View whole(Kind kind, String slug, Article article, Crumb... way) {
        return ArticleView.of(KeepUp.with(withVersions(article, kind.address(slug)), kind, slug), way)
                .cacheable();
    }

    /** The way to what the page was before. */
    private static Article withVersions(Article article, String address) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        HtmlContent link = out -> JteearlierGenerated.render(out, null, address);
        blocks.add(new Block("earlier-versions", null, List.of(), link));
        return new Article(article.title(), article.caption(), article.lead(), article.top(), blocks, article.review());
    }

    private static View listed(Article article) {
        return ArticleView.of(article, HOME).cacheable();
    }
}
