package org.folkmoot.engagement.panels.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.panels.SeePanels;
import org.folkmoot.engagement.panels.SetUpPanel;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;

/** Setting up a panel, and changing what it is for and whom its rule means. */
@Path("/office/panels")
@ApplicationScoped
public class PanelEditPages {
    private static final String HOME = PanelPages.HOME;
    private static final String EDIT = "{slug: [a-z0-9-]{1,80}}/edit";
    private static final String NEW = "Set up a members’ panel";

    private final SeePanels seeing;
    private final SetUpPanel setting;
    private final Constituencies constituencies;
    private final SeeAudiences audiences;
    private final AudienceWords words;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PanelEditPages() {
        this.seeing = null;
        this.setting = null;
        this.constituencies = null;
        this.audiences = null;
        this.words = null;
    }

    @Inject
    public PanelEditPages(
            SeePanels seeing,
            SetUpPanel setting,
            Constituencies constituencies,
            SeeAudiences audiences,
            AudienceWords words) {
        this.seeing = seeing;
        this.setting = setting;
        this.constituencies = constituencies;
        this.audiences = audiences;
        this.words = words;
    }

    /** A new one. */
    @GET
    @Path("new")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View askNew() {
        return page(NEW, HOME + "/new", HOME, form());
    }

    /** Sets it up. */
    @POST
    @Path("new")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response add(MultivaluedMap<String, String> input) {
        PanelForm form = form();
        if (form.bind(input)) {
            try {
                String slug = setting.keep("", 0, form.described());
                return Redirects.withNotice(
                        HOME + "/" + slug, "The panel was set up. Now appoint somebody to lead it.");
            } catch (RuleBroken e) {
                form.refuse(form.name, e.rule().words());
            }
        }
        return page(NEW, HOME + "/new", HOME, form).response();
    }

    /** What is known of one, to change. */
    @GET
    @Path(EDIT)
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View ask(@PathParam("slug") String slug) {
        return change(seeing.find(slug), form().fill(seeing.find(slug)));
    }

    /** Changes it. */
    @POST
    @Path(EDIT)
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Panel panel = seeing.find(slug);
        PanelForm form = form();
        if (form.bind(input)) {
            try {
                setting.keep(slug, form.version(), form.described());
                return Redirects.withNotice(HOME + "/" + slug, "The panel was changed.");
            } catch (RuleBroken e) {
                form.refuse(form.name, e.rule().words());
            }
        }
        return change(panel, form).response();
    }

    private PanelForm form() {
        Map<String, String> classes = new LinkedHashMap<>();
        audiences.classes().forEach(each -> classes.put(each.toString(), constituencies.nameOf(each)));
        return new PanelForm(constituencies.all(), classes, seeing.topics(), words);
    }

    private static View change(Panel panel, PanelForm form) {
        String here = HOME + "/" + panel.slug();
        return page("Change " + panel.name(), here + "/edit", here, form);
    }

    private static View page(String heading, String action, String back, PanelForm form) {
        return FormPage.of(heading, action, form, "Keep the panel")
                .view()
                .back(back)
                .section(Section.OFFICE);
    }
}
