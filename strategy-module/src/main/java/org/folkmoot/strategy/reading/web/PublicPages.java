package org.folkmoot.strategy.reading.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
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
import org.folkmoot.strategy.reading.ReadArticle;
import org.folkmoot.strategy.reading.ReadFrontPage;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.reading.JtefrontGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteconsultationListGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepageListGenerated;
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
        return article(Kind.STRATEGY, main.slug(), HOME);
    }

    @GET
    @Open
    @Path("strategies")
    public View strategies() {
        List<Block> blocks = new ArrayList<>();
        List<PageLine> strategies = published.of(Kind.STRATEGY);
        blocks.add(list(strategies, "There is no strategy here yet."));
        articles.find(Kind.LIBRARY, "library").ifPresent(library -> library.blocks()
                .forEach(block -> blocks.add(Block.of(library.title(), block.content()))));
        return listed("Strategies", "What we set out to do, now and in the years to come.", blocks);
    }

    @GET
    @Open
    @Path("strategies/{slug}")
    public View oneStrategy(@PathParam("slug") String slug) {
        return article(Kind.STRATEGY, slug, HOME, new Crumb("Strategies", "/strategies"));
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
        return listed(
                "Documents",
                "Read our documents, or ask for one in the format that suits you.",
                List.of(list(published.of(Kind.DOCUMENT), "There are no documents here yet.")));
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
        return listed(
                "Networks",
                "Groups of people and organisations who work on one thing together.",
                List.of(list(published.of(Kind.NETWORK), "There are no networks here yet.")));
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
        LocalDate today = TrustClock.today(clock);
        List<PageLine> all = published.of(Kind.CONSULTATION);
        List<PageLine> open = all.stream().filter(page -> page.openOn(today)).toList();
        List<PageLine> others = all.stream().filter(page -> !page.openOn(today)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(consultations("Open now", open, today));
        if (!others.isEmpty()) {
            blocks.add(consultations("Not open now", others, today));
        }
        String lead = open.isEmpty()
                ? "Nothing is open to answers now."
                : "Tell us what you think. We say here what came of it.";
        return listed("Have your say", lead, blocks);
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
        return ArticleView.of(article, HOME, new Crumb("Have your say", "/consultations"))
                .cacheable();
    }

    @GET
    @Open
    @Path("you-said-we-did")
    public View outcomes() {
        return ArticleView.of(proof.toSaidAndDone(articles.read(Kind.OUTCOMES, "you-said")), HOME)
                .cacheable();
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
        return ArticleView.of(KeepUp.with(withVersions(articles.read(kind, slug), kind.address(slug)), kind, slug), way)
                .cacheable();
    }

    /** The way to what the page was before. */
    private static Article withVersions(Article article, String address) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        HtmlContent link = out -> JteearlierGenerated.render(out, null, address);
        blocks.add(new Block("earlier-versions", null, List.of(), link));
        return new Article(article.title(), article.caption(), article.lead(), article.top(), blocks, article.review());
    }

    private static View listed(String title, String lead, List<Block> blocks) {
        Article article = Article.of(title, lead, blocks, null);
        return ArticleView.of(article, HOME).cacheable();
    }

    private static Block list(List<PageLine> pages, String none) {
        HtmlContent content = out -> JtepageListGenerated.render(out, null, pages, none);
        return new Block("list", null, List.of(), content);
    }

    private static Block consultations(String heading, List<PageLine> pages, LocalDate today) {
        return Block.of(heading, (HtmlContent) out -> JteconsultationListGenerated.render(out, null, pages, today));
    }
}
