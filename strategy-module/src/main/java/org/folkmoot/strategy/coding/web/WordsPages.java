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
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.coding.AskedQuestions;
import org.folkmoot.strategy.coding.CodeWords;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.coding.ModerateWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.templates.strategy.coding.JtethemeGenerated;
import org.folkmoot.templates.strategy.coding.JtethemesGenerated;
import org.folkmoot.templates.strategy.coding.JtewordsGenerated;

/** What people said to a consultation: looked over, and put into themes. */
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
    private final ProofChanges changes;
    private final Audit audit;

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
            ProofChanges changes,
            Audit audit) {
        this.pages = pages;
        this.said = said;
        this.meetings = meetings;
        this.asked = asked;
        this.moderate = moderate;
        this.code = code;
        this.themes = themes;
        this.changes = changes;
        this.audit = audit;
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
        return words(
                page, lines, wanted, lines.size() == PAGE ? lines.get(PAGE - 1).id() : 0, "");
    }

    /** Some of what people said; {@code typed} is what an editor wrote of the only one, where it was not saved. */
    private View words(PageLine page, List<WordsSaid.SaidLine> lines, String state, long next, String typed) {
        List<Long> ids = lines.stream().map(WordsSaid.SaidLine::id).toList();
        return View.page(
                        "What people said",
                        out -> JtewordsGenerated.render(
                                out,
                                null,
                                page,
                                lines,
                                state,
                                said.states(page.id()),
                                said.codedAs(ids),
                                meetings.of(lines),
                                asked.of(page.id()),
                                next,
                                typed,
                                !themes.read(page.id()).lines().isEmpty()))
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
        PageLine page = consultation(id);
        String wanted = STATES.contains(state) ? state : "NEW";
        boolean kept;
        try {
            kept = moderate.moderate(id, contribution, seen, !"no".equals(keep), readable);
        } catch (Conflict changed) {
            return overtaken(page, contribution, wanted, readable);
        }
        return Redirects.withNotice(
                "/editor/consultations/" + id + "/words?state=" + wanted, kept ? "Kept." : "Withheld.");
    }

    /** Shows both: how somebody else left it meanwhile, and what was typed here. */
    private Response overtaken(PageLine page, long contribution, String state, String typed) {
        WordsSaid.SaidLine now = said.find(contribution).orElseThrow(() -> NotFound.of("contribution", contribution));
        ThemeForm form = new ThemeForm();
        form.refuse("Somebody else has looked at this meanwhile. It is now "
                + (now.state().equals("WITHHELD") ? "withheld" : "kept") + " as: “" + now.readable()
                + "”. Keep or withhold it again to put yours in its place");
        return words(page, List.of(now), state, 0, typed).errors(form).response();
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
        return theme(page, line, form(line));
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

    @POST
    @Path("themes/{theme: [0-9]{1,18}}/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response remove(
            @PathParam("id") long id,
            @PathParam("theme") long theme,
            @FormParam("seen") @DefaultValue("") String seen) {
        PageLine page = consultation(id);
        try {
            code.takeBack(id, theme, seen);
        } catch (RuleBroken refused) {
            ThemeForm form = form(line(id, theme));
            form.refuse(refused.rule().words());
            return theme(page, line(id, theme), form).errors(form).response();
        }
        return Redirects.withNotice("/editor/consultations/" + id + "/themes", "Taken back.");
    }

    private static ThemeForm form(ReadThemes.ThemeLine line) {
        ThemeForm form = new ThemeForm();
        form.seen.fill(line.theme().mark());
        form.name.fill(line.theme().name());
        form.description.fill(line.theme().description());
        return form;
    }

    private View theme(PageLine page, ReadThemes.ThemeLine line, ThemeForm form) {
        List<WordsSaid.SaidLine> lines = said.inTheme(line.theme().id(), PAGE);
        boolean free = code.mayTakeBack(line.theme().id());
        List<ProofChanges.Change> before = changes.of(Link.THEME, line.theme().id());
        return View.page(
                        line.theme().name(),
                        out -> JtethemeGenerated.render(
                                out, null, page, line, lines, meetings.of(lines), form, free, before))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/themes");
    }

    private ReadThemes.ThemeLine line(long page, long theme) {
        return themes.read(page).lines().stream()
                .filter(each -> each.theme().id() == theme)
                .findFirst()
                .orElseThrow(() -> NotFound.of("theme", theme));
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
