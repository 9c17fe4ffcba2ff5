package org.folkmoot.strategy.timemachine.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Review;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Front;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.timemachine.CompareDays;
import org.folkmoot.strategy.timemachine.CompareParts;
import org.folkmoot.strategy.timemachine.FirstDay;
import org.folkmoot.strategy.timemachine.FollowPromises;
import org.folkmoot.strategy.timemachine.ListVersions;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.timemachine.ReadAsAt;
import org.folkmoot.strategy.timemachine.ReadKept;
import org.folkmoot.strategy.web.OnADay;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.folkmoot.templates.strategy.reading.JtefrontGenerated;
import org.folkmoot.templates.strategy.timemachine.JtecompareGenerated;
import org.folkmoot.templates.strategy.timemachine.JtecomparePartsGenerated;
import org.folkmoot.templates.strategy.timemachine.JtenotYetGenerated;
import org.folkmoot.templates.strategy.timemachine.JtepromisesGenerated;
import org.folkmoot.templates.strategy.timemachine.JtesiteGenerated;
import org.folkmoot.templates.strategy.timemachine.JteversionsGenerated;
import org.jspecify.annotations.Nullable;

/** Any public page as it stood on any day, what changed when, and two states side by side. */
@Path("/")
@ApplicationScoped
public class TimeMachinePages {

    private static final int NOT_FOUND = 404;
    private static final Crumb HOME = new Crumb("Home", "/");

    private final ReadAsAt read;
    private final ListVersions versions;
    private final CompareDays compare;
    private final CompareParts parts;
    private final FollowPromises promises;
    private final ReadKept kept;
    private final FirstDay first;
    private final OnADay then;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TimeMachinePages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TimeMachinePages(
            ReadAsAt read,
            ListVersions versions,
            CompareDays compare,
            CompareParts parts,
            FollowPromises promises,
            ReadKept kept,
            FirstDay first,
            OnADay then,
            Clock clock) {
        this.read = read;
        this.versions = versions;
        this.compare = compare;
        this.parts = parts;
        this.promises = promises;
        this.kept = kept;
        this.first = first;
        this.then = then;
        this.clock = clock;
    }

    @GET
    @Open
    @Path("as-at")
    public View choose() {
        return site(new DayForm(TrustClock.today(clock)), null);
    }

    @GET
    @Open
    @Path("as-at/{date}")
    public Response site(@PathParam("date") String date) {
        PastDay day = PastDay.of(date, clock);
        return OnADay.unlisted(site(new DayForm(TrustClock.today(clock)), day));
    }

    private View site(DayForm form, @Nullable PastDay day) {
        List<PageLine> pages = day == null ? List.of() : read.lines(day);
        List<PastPublicPages.Line> more = day == null ? List.of() : kept.lines(day);
        return View.page("Our pages in the past", out -> JtesiteGenerated.render(out, null, form, day, pages, more))
                .crumbs(HOME);
    }

    /** A page that is kept by day; its own address with the day at the end leads here, too. */
    @GET
    @Open
    @Path("as-at/{date: [0-9-]{10}}/{address: .+}")
    public Response keptThen(@PathParam("date") String date, @PathParam("address") String address) {
        PastDay day = PastDay.of(date, clock);
        return kept.read("/" + address, day)
                .map(page -> then.response(page.title(), page.address(), day, out -> out.writeContent(page.content())))
                .orElseGet(() -> notYet(first.of("/" + address), "/" + address, "/" + address, day));
    }

    /** The day typed into a form, as an address. */
    @GET
    @Open
    @Path("as-at/day")
    public Response day(@Context UriInfo uri) {
        DayForm form = new DayForm(TrustClock.today(clock));
        if (!form.bind(uri.getQueryParameters())) {
            return site(form, null).errors(form).response();
        }
        String page = String.valueOf(uri.getQueryParameters().getFirst("page"));
        boolean known = page.matches("/[a-z-]+(/[a-z0-9-]+)?");
        return Redirects.seeOther((known ? page : "") + "/as-at/" + form.day.value());
    }

    @GET
    @Open
    @Path("{folder: strategies|documents|consultations|networks}/{slug}/as-at/{date}")
    public Response one(
            @PathParam("folder") String folder, @PathParam("slug") String slug, @PathParam("date") String date) {
        return asAt(Addressed.of(folder, slug), date);
    }

    @GET
    @Open
    @Path("{name: front|strategy|strategies|documents|consultations|networks|values|you-said-we-did|privacy"
            + "|accessibility|contact|how-to-join}/as-at/{date}")
    public Response single(@PathParam("name") String name, @PathParam("date") String date) {
        return switch (name) {
            case "front" -> front(PastDay.of(date, clock));
            case "strategy" -> asAt(new Addressed(Kind.STRATEGY, read.mainStrategy(PastDay.of(date, clock))), date);
            case "strategies", "documents", "consultations", "networks" -> list(name, PastDay.of(date, clock));
            default -> asAt(Addressed.of(name), date);
        };
    }

    /** Says from which day on the page can be read, in place of an answer that there is none. */
    private static Response notYet(Optional<FirstDay.First> found, String address, String then, PastDay day) {
        FirstDay.First from = found.orElseThrow(() -> NotFound.of("page as at " + day.date(), address));
        return OnADay.unlisted(View.page(
                        from.title() + ": not kept for " + Words.date(day.date()),
                        out -> JtenotYetGenerated.render(
                                out, null, from.title(), address, then, day.date(), from.since()))
                .crumbs(HOME, new Crumb("Our pages in the past", "/as-at"))
                .status(NOT_FOUND));
    }

    private Response front(PastDay day) {
        if (!read.wasThere(Kind.HOME, "home", day)) {
            return notYet(first.of(Kind.HOME, "home", day), "/", "/front", day);
        }
        Front front = read.front(day);
        HtmlContent page = html -> JtefrontGenerated.render(html, null, front);
        return OnADay.unlisted(
                then.view("Home", "/", day, page).crumbs(HOME, new Crumb("Our pages in the past", "/as-at")));
    }

    private Response list(String list, PastDay day) {
        Article article = read.list(list, day);
        HtmlContent page = html -> JtearticleGenerated.render(html, null, article);
        return then.response(article.title(), "/" + list, day, page);
    }

    private Response asAt(Addressed page, String date) {
        PastDay day = PastDay.of(date, clock);
        if (!read.wasThere(page.kind(), page.slug(), day)) {
            return notYet(first.of(page.kind(), page.slug(), day), page.address(), page.address(), day);
        }
        Article article = read.read(page.kind(), page.slug(), day);
        HtmlContent html = out -> JtearticleGenerated.render(out, null, article);
        View view = then.view(article.title(), page.address(), day, html);
        Review review = article.review();
        return OnADay.unlisted(
                review == null ? view : view.reviewed(review.lastReviewed(), review.nextReview(), review.owner()));
    }

    @GET
    @Open
    @Path("{folder: strategies|documents|consultations|networks}/{slug}/versions")
    public View versions(@PathParam("folder") String folder, @PathParam("slug") String slug) {
        return versions(Addressed.of(folder, slug));
    }

    @GET
    @Open
    @Path("{name: values|you-said-we-did|privacy|accessibility|contact|how-to-join}/versions")
    public View versions(@PathParam("name") String name) {
        return versions(Addressed.of(name));
    }

    private View versions(Addressed page) {
        List<ListVersions.Day> days = versions.list(page.kind(), page.slug());
        List<CompareParts.Pair> pairs = page.kind() == Kind.STRATEGY ? parts.pairs(page.slug()) : List.of();
        DayForm form = new DayForm(TrustClock.today(clock));
        return View.page(
                        "Earlier versions",
                        out -> JteversionsGenerated.render(out, null, page.address(), days, pairs, form))
                .back(page.address());
    }

    @GET
    @Open
    @Path("{folder: strategies|documents|consultations|networks}/{slug}/compare/{from}/{to}")
    public Response compare(
            @PathParam("folder") String folder,
            @PathParam("slug") String slug,
            @PathParam("from") String from,
            @PathParam("to") String to) {
        return compare(Addressed.of(folder, slug), from, to);
    }

    @GET
    @Open
    @Path("{name: values|you-said-we-did|privacy|accessibility|contact|how-to-join}/compare/{from}/{to}")
    public Response compare(
            @PathParam("name") String name, @PathParam("from") String from, @PathParam("to") String to) {
        return compare(Addressed.of(name), from, to);
    }

    /** Two chapters by their numbers, or two periods by their places. */
    @GET
    @Open
    @Path("strategies/{slug}/compare/{what: chapters|periods}/{first: [0-9]{1,6}}/{second: [0-9]{1,6}}")
    public Response compareParts(
            @PathParam("slug") String slug,
            @PathParam("what") String what,
            @PathParam("first") int first,
            @PathParam("second") int second) {
        CompareParts.Comparison compared =
                what.equals("chapters") ? parts.chapters(slug, first, second) : parts.periods(slug, first, second);
        String address = Kind.STRATEGY.address(slug);
        return OnADay.unlisted(View.page(
                        compared.first() + ", compared with " + compared.second(),
                        out -> JtecomparePartsGenerated.render(out, null, address, compared))
                .back(address + "/versions")
                .wide());
    }

    private Response compare(Addressed page, String from, String to) {
        PastDay first = PastDay.of(from, clock);
        PastDay second = PastDay.of(to, clock);
        boolean then = compare.wasPublic(page.kind(), page.slug(), first);
        List<CompareDays.Part> found = compare.compare(page.kind(), page.slug(), first, second);
        return OnADay.unlisted(View.page(
                        "What changed",
                        out -> JtecompareGenerated.render(
                                out, null, page.address(), first.date(), second.date(), then, found))
                .back(page.address() + "/versions")
                .wide());
    }

    @GET
    @Open
    @Path("strategies/{slug}/promises")
    public View promises(@PathParam("slug") String slug) {
        FollowPromises.Accounts accounts = promises.follow(slug);
        return View.page("Where our promises ended", out -> JtepromisesGenerated.render(out, null, slug, accounts))
                .crumbs(HOME, new Crumb(accounts.strategy().about().name(), Kind.STRATEGY.address(slug)))
                .cacheable();
    }

    @GET
    @Open
    @Path("strategies/{slug}/promises/as-at/{date}")
    public Response promises(@PathParam("slug") String slug, @PathParam("date") String date) {
        PastDay day = PastDay.of(date, clock);
        FollowPromises.Accounts accounts = promises.follow(slug, day);
        return then.response(
                "Where our promises ended",
                Kind.STRATEGY.address(slug) + "/promises",
                day,
                out -> JtepromisesGenerated.render(out, null, slug, accounts));
    }
}
