package org.folkmoot.strategy.editing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.documents.CommentsWaiting;
import org.folkmoot.strategy.editing.AddPage;
import org.folkmoot.strategy.editing.CheckNetwork;
import org.folkmoot.strategy.editing.Radar;
import org.folkmoot.strategy.editing.ReleaseDrafts;
import org.folkmoot.strategy.feedback.VoicesWaiting;
import org.folkmoot.strategy.interest.InterestWaiting;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.ComposeArticle;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.templates.strategy.editing.JtelistGenerated;
import org.folkmoot.templates.strategy.editing.JtenewPageGenerated;
import org.folkmoot.templates.strategy.editing.JteoverviewGenerated;
import org.folkmoot.templates.strategy.editing.JtepageGenerated;
import org.folkmoot.templates.strategy.editing.JtepreviewGenerated;

/** The editors' way through the site: what is late, all pages, one page with its sections, the preview. */
@Path("/editor")
@ApplicationScoped
public class EditorPages {

    private static final Crumb EDITOR = new Crumb("Editor", "/editor");

    private final EditorViews views;
    private final PublishedPages published;
    private final SectionViews sections;
    private final ComposeArticle compose;
    private final ReleaseDrafts publish;
    private final ReleaseView view;
    private final CheckNetwork network;
    private final AddPage add;
    private final Radar radar;
    private final CommentsWaiting comments;
    private final VoicesWaiting voices;
    private final InterestWaiting interest;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorPages() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    EditorPages(
            EditorViews views,
            PublishedPages published,
            SectionViews sections,
            ComposeArticle compose,
            ReleaseDrafts publish,
            ReleaseView view,
            CheckNetwork network,
            AddPage add,
            Radar radar,
            CommentsWaiting comments,
            VoicesWaiting voices,
            InterestWaiting interest,
            Clock clock) {
        this.views = views;
        this.published = published;
        this.sections = sections;
        this.compose = compose;
        this.publish = publish;
        this.view = view;
        this.network = network;
        this.add = add;
        this.radar = radar;
        this.comments = comments;
        this.voices = voices;
        this.interest = interest;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View overview() {
        List<EditorViews.EditorLine> drafts = views.pages(EnumSet.allOf(Kind.class)).stream()
                .filter(page -> page.drafts() > 0)
                .toList();
        return View.page("Editor", out -> JteoverviewGenerated.render(out, null, drafts, radar, toRead()))
                .section(Section.EDITOR)
                .wide();
    }

    private List<WaitingSource.Waiting> toRead() {
        return Stream.of(comments.waiting(), voices.waiting(), interest.waiting())
                .flatMap(List::stream)
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    @GET
    @Path("pages")
    @Requires(Permission.EDIT_CONTENT)
    public View pages() {
        return list("Pages", EnumSet.allOf(Kind.class));
    }

    @GET
    @Path("strategies")
    @Requires(Permission.EDIT_CONTENT)
    public View strategies() {
        return list("Strategies", EnumSet.of(Kind.STRATEGY, Kind.VALUES, Kind.LIBRARY, Kind.OUTCOMES));
    }

    @GET
    @Path("consultations")
    @Requires(Permission.EDIT_CONTENT)
    public View consultations() {
        return list("Consultations", EnumSet.of(Kind.CONSULTATION));
    }

    @GET
    @Path("documents")
    @Requires(Permission.EDIT_CONTENT)
    public View documents() {
        return list("Documents", EnumSet.of(Kind.DOCUMENT));
    }

    private View list(String title, Set<Kind> kinds) {
        List<EditorViews.EditorLine> pages = views.pages(kinds);
        return View.page(title, out -> JtelistGenerated.render(out, null, title, pages, TrustClock.today(clock)))
                .section(Section.EDITOR)
                .crumbs(EDITOR)
                .wide();
    }

    @GET
    @Path("pages/new")
    @Requires(Permission.EDIT_CONTENT)
    public View newPage() {
        return newPage(form());
    }

    @POST
    @Path("pages/new")
    @Requires(Permission.EDIT_CONTENT)
    public Response addPage(MultivaluedMap<String, String> input) {
        NewPageForm form = form();
        if (form.bind(input)) {
            try {
                long page = add.add(form.kind.value(Kind.class), form.address());
                return Redirects.seeOther("/editor/pages/" + page);
            } catch (Conflict taken) {
                form.refuse(form.slug, "There is a page with this address already");
            }
        }
        return newPage(form).errors(form).response();
    }

    private NewPageForm form() {
        return new NewPageForm(views.pages(EnumSet.allOf(Kind.class)).stream()
                .map(EditorViews.EditorLine::kind)
                .collect(Collectors.toSet()));
    }

    private static View newPage(NewPageForm form) {
        return View.page("New page", out -> JtenewPageGenerated.render(out, null, form))
                .section(Section.EDITOR)
                .crumbs(EDITOR);
    }

    @GET
    @Path("pages/{id}")
    @Requires(Permission.EDIT_CONTENT)
    public View page(@PathParam("id") long id) {
        PageLine page = find(id);
        List<EditorViews.SectionLine> lines = views.sections(id);
        Optional<CheckNetwork.Misfit> misfit = network.of(page);
        return View.page(
                        page.title(),
                        out -> JtepageGenerated.render(
                                out, null, page, Shape.of(page.kind()), lines, TrustClock.today(clock), misfit))
                .section(Section.EDITOR)
                .crumbs(EDITOR, new Crumb("Pages", "/editor/pages"))
                .wide();
    }

    @GET
    @Path("pages/{id}/preview")
    @Requires(Permission.EDIT_CONTENT)
    public View preview(@PathParam("id") long id) {
        PageLine page = find(id);
        Map<String, String> contents = sections.contents(id, true);
        List<String> missing = Shape.of(page.kind()).sections().stream()
                .filter(name -> Shape.of(page.kind()).needs(name) && !contents.containsKey(name))
                .map(Shape.of(page.kind())::titleOf)
                .toList();
        if (!missing.isEmpty()) {
            return View.page("Preview", out -> JtepreviewGenerated.render(out, null, page, missing, null))
                    .section(Section.EDITOR)
                    .back("/editor/pages/" + id);
        }
        Article article = compose.compose(page, contents);
        return View.page("Preview", out -> JtepreviewGenerated.render(out, null, page, missing, article))
                .section(Section.EDITOR)
                .back("/editor/pages/" + id);
    }

    @POST
    @Path("pages/{id}/publish")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response publish(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Map<Long, Integer> locks = new LinkedHashMap<>();
        views.sections(id).stream()
                .filter(section -> section.draftNumber() != null)
                .forEach(section -> lock(input, section.id()).ifPresent(lock -> locks.put(section.id(), lock)));
        find(id);
        return view.refused(id, () -> publish.release(id, locks))
                .orElseGet(() -> Redirects.withNotice("/editor/pages/" + id, "Published. Everyone can read it now."));
    }

    private static Optional<Integer> lock(MultivaluedMap<String, String> input, long section) {
        String text = input.getFirst("lock-" + section);
        return text != null && text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private PageLine find(long id) {
        return published.find(id).orElseThrow(() -> NotFound.of("page", id));
    }
}
