package org.folkmoot.strategy.coding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.coding.AskedQuestions;
import org.folkmoot.strategy.coding.CodeWords;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.coding.ModerateWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.templates.strategy.coding.JtecodeGenerated;
import org.folkmoot.templates.strategy.coding.JteenterGenerated;
import org.folkmoot.templates.strategy.coding.JtethemeGenerated;
import org.folkmoot.templates.strategy.coding.JtethemesGenerated;
import org.folkmoot.templates.strategy.coding.JtewordsGenerated;

/** What people said to a consultation: looked over, entered from elsewhere, and put into themes. */
@Path("/editor/consultations/{id: [0-9]{1,18}}")
@ApplicationScoped
public class WordsPages {

    private static final int PAGE = 20;
    private static final List<String> STATES = List.of("NEW", "KEPT", "WITHHELD");

    private final PublishedPages pages;
    private final WordsSaid said;
    private final MeetingsOfWords meetings;
    private final AskedQuestions asked;
    private final ModerateWords moderate;
    private final CodeWords code;
    private final ReadThemes themes;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WordsPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    WordsPages(
            PublishedPages pages,
            WordsSaid said,
            MeetingsOfWords meetings,
            AskedQuestions asked,
            ModerateWords moderate,
            CodeWords code,
            ReadThemes themes,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.said = said;
        this.meetings = meetings;
        this.asked = asked;
        this.moderate = moderate;
        this.code = code;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("words")
    @Requires(Permission.EDIT_CONTENT)
    public View words(
            @PathParam("id") long id,
            @QueryParam("state") @DefaultValue("NEW") String state,
            @QueryParam("after") @DefaultValue("0") long after) {
        PageLine page = consultation(id);
        String wanted = STATES.contains(state) ? state : "NEW";
        List<WordsSaid.SaidLine> lines = said.inState(id, wanted, after, PAGE);
        audit.readMany("what people said", page.slug() + ", " + wanted.toLowerCase(Locale.ROOT), lines.size());
        long next = lines.size() == PAGE ? lines.get(PAGE - 1).id() : 0;
        return View.page(
                        "What people said",
                        out -> JtewordsGenerated.render(
                                out,
                                null,
                                page,
                                lines,
                                wanted,
                                said.states(id),
                                said.codedAs(lines.stream()
                                        .map(WordsSaid.SaidLine::id)
                                        .toList()),
                                meetings.of(lines),
                                asked.of(id),
                                next))
                .section(Section.EDITOR)
                .crumbs(way(page));
    }

    @POST
    @Path("words/{said: [0-9]{1,19}}")
    @Requires(Permission.EDIT_CONTENT)
    public Response moderate(
            @PathParam("id") long id,
            @PathParam("said") long contribution,
            @QueryParam("state") @DefaultValue("NEW") String state,
            @FormParam("seen") @DefaultValue("") String seen,
            @FormParam("readable") @DefaultValue("") String readable,
            @FormParam("keep") @DefaultValue("") String keep) {
        consultation(id);
        boolean kept = moderate.moderate(id, contribution, seen, !"no".equals(keep), readable);
        return Redirects.withNotice(
                "/editor/consultations/" + id + "/words" + (STATES.contains(state) ? "?state=" + state : ""),
                kept ? "Kept." : "Withheld.");
    }

    @GET
    @Path("words/new")
    @Requires(Permission.EDIT_CONTENT)
    public View enter(@PathParam("id") long id) {
        return enter(consultation(id), new SaidForm(TrustClock.today(clock)));
    }

    @POST
    @Path("words/new")
    @Requires(Permission.EDIT_CONTENT)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        SaidForm form = new SaidForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return enter(page, form).errors(form).response();
        }
        moderate.add(
                id,
                form.source.value(),
                form.about.value(),
                form.on.value(),
                form.words.value(),
                form.publish.isTicked());
        return Redirects.withNotice("/editor/consultations/" + id + "/words", "Entered.");
    }

    private static View enter(PageLine page, SaidForm form) {
        return View.page("Enter what was said", out -> JteenterGenerated.render(out, null, page, form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/words");
    }

    @GET
    @Path("themes")
    @Requires(Permission.EDIT_CONTENT)
    public View themes(@PathParam("id") long id) {
        return themes(consultation(id), new ThemeForm());
    }

    @POST
    @Path("themes")
    @Requires(Permission.EDIT_CONTENT)
    public Response addTheme(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        ThemeForm form = new ThemeForm();
        if (!form.bind(input)) {
            return themes(page, form).errors(form).response();
        }
        code.add(id, form.name.value(), form.description.value());
        return Redirects.withNotice("/editor/consultations/" + id + "/themes", "Added.");
    }

    private View themes(PageLine page, ThemeForm form) {
        ReadThemes.ThemeTable table = themes.read(page.id());
        return View.page("Themes", out -> JtethemesGenerated.render(out, null, page, table, form))
                .section(Section.EDITOR)
                .crumbs(way(page))
                .wide();
    }

    @GET
    @Path("themes/{theme: [0-9]{1,18}}")
    @Requires(Permission.EDIT_CONTENT)
    public View theme(@PathParam("id") long id, @PathParam("theme") long theme) {
        PageLine page = consultation(id);
        ReadThemes.ThemeLine line = line(id, theme);
        ThemeForm form = new ThemeForm();
        form.seen.fill(line.theme().mark());
        form.name.fill(line.theme().name());
        form.description.fill(line.theme().description());
        return theme(page, line, form);
    }

    @POST
    @Path("themes/{theme: [0-9]{1,18}}")
    @Requires(Permission.EDIT_CONTENT)
    public Response rename(
            @PathParam("id") long id, @PathParam("theme") long theme, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        ThemeForm form = new ThemeForm();
        if (!form.bind(input)) {
            return theme(page, line(id, theme), form).errors(form).response();
        }
        try {
            code.rename(id, theme, form.seen.value(), form.name.value(), form.description.value());
        } catch (Conflict changed) {
            ReadThemes.ThemeLine now = line(id, theme);
            form.seen.fill(now.theme().mark());
            form.refuse("Somebody else changed this theme while you wrote. It is now called “"
                    + now.theme().name() + "”: " + now.theme().description() + " Save again to put yours in its place");
            return theme(page, now, form).errors(form).response();
        }
        return Redirects.withNotice("/editor/consultations/" + id + "/themes", "Saved.");
    }

    private View theme(PageLine page, ReadThemes.ThemeLine line, ThemeForm form) {
        List<WordsSaid.SaidLine> lines = said.inTheme(line.theme().id(), PAGE);
        return View.page(
                        line.theme().name(),
                        out -> JtethemeGenerated.render(out, null, page, line, lines, meetings.of(lines), form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/themes");
    }

    private ReadThemes.ThemeLine line(long page, long theme) {
        return themes.read(page).lines().stream()
                .filter(each -> each.theme().id() == theme)
                .findFirst()
                .orElseThrow(() -> NotFound.of("theme", theme));
    }

    @GET
    @Path("coding")
    @Requires(Permission.EDIT_CONTENT)
    public View coding(@PathParam("id") long id) {
        return coding(consultation(id), form(id));
    }

    @POST
    @Path("coding")
    @Requires(Permission.EDIT_CONTENT)
    public Response code(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        CodingForm form = form(id);
        if (!form.bind(input)) {
            return coding(page, form).errors(form).response();
        }
        code.code(id, form.contribution(), form.themes());
        return Redirects.seeOther("/editor/consultations/" + id + "/coding");
    }

    private CodingForm form(long id) {
        return new CodingForm(themes.read(id).lines().stream()
                .map(ReadThemes.ThemeLine::theme)
                .toList());
    }

    private View coding(PageLine page, CodingForm form) {
        WordsSaid.SaidLine line = code.next(page.id()).orElse(null);
        if (line != null) {
            form.said.fill(line.id());
        }
        return View.page(
                        "Put what was said into themes",
                        out -> JtecodeGenerated.render(out, null, page, line, asked.of(page.id()), form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/themes");
    }

    private PageLine consultation(long id) {
        return pages.find(id)
                .filter(page -> page.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", id));
    }

    private static Crumb[] way(PageLine page) {
        return new Crumb[] {
            new Crumb("Editor", "/editor"),
            new Crumb("Consultations", "/editor/consultations"),
            new Crumb(page.title(), "/editor/consultations/" + page.id())
        };
    }
}
