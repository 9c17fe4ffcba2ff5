package org.folkmoot.engagement.audiences.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.engagement.audiences.SaveAudience;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Counts;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** The office's audiences: made with a count that follows what is chosen, saved, changed and removed. */
@Path("/office/audiences")
@ApplicationScoped
public class AudiencePages {
    private static final String HOME = "/office/audiences";

    private final SeeAudiences seeing;
    private final SaveAudience saving;
    private final Constituencies constituencies;
    private final TopicBook topics;
    private final AudienceWords words;
    private final MeetingFacts facts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AudiencePages() {
        this.seeing = null;
        this.saving = null;
        this.constituencies = null;
        this.topics = null;
        this.words = null;
        this.facts = null;
    }

    @Inject
    public AudiencePages(
            SeeAudiences seeing,
            SaveAudience saving,
            Constituencies constituencies,
            TopicBook topics,
            AudienceWords words,
            MeetingFacts facts) {
        this.seeing = seeing;
        this.saving = saving;
        this.constituencies = constituencies;
        this.topics = topics;
        this.words = words;
        this.facts = facts;
    }

    /** A new audience. */
    @GET
    @Path("new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View begin() {
        return page(form(), "New audience", HOME + "/new", Html.NOTHING);
    }

    /** Counts it, or keeps it. */
    @POST
    @Path("new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response save(MultivaluedMap<String, String> input) {
        AudienceRuleForm form = form();
        if (isCount(input)) {
            form.bind(input);
            return page(form, "New audience", HOME + "/new", counted(form)).response();
        }
        form.name.required("Enter a name for the audience");
        if (!form.bind(input)) {
            return page(form, "New audience", HOME + "/new", Html.NOTHING).response();
        }
        long id = saving.save(form.name.value(), form.audience(), form.shared.isTicked());
        return Redirects.withNotice(HOME + "/" + id, "The audience was saved.");
    }

    /** How many people the answers so far would reach, for the script of the page. */
    @GET
    @Path("count")
    @Produces(MediaType.TEXT_PLAIN)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response count(@Context UriInfo address) {
        AudienceRuleForm form = form();
        return Counts.answer(
                form.bind(address.getQueryParameters()) ? sentence(form.audience()) : "Finish the answers above.");
    }

    /** One that was saved, with its count now. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        SavedAudience saved = seeing.saved(id);
        BlocksPage page = BlocksPage.of(saved.name())
                .caption(saved.shared() ? "Shared audience" : "Your own audience")
                .lead(facts.audience(saved.audience()))
                .with("Who would be invited now", numbers(saved.audience()));
        if (saved.owner().equals(seeing.owner())) {
            page = page.with(null, Components.secondaryLink("Change this audience", HOME + "/" + id + "/edit"))
                    .with(null, Pieces.link("Remove this audience", HOME + "/" + id + "/remove"));
        }
        return page.view().back(HOME).section(Section.OFFICE);
    }

    private Content numbers(Audience audience) {
        Count count = seeing.count(null, audience);
        return seeing.showsExactly(audience)
                ? MeetingFacts.count(count, audience, null)
                : MeetingFacts.count(count, false);
    }

    /** Its rule, to change. */
    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View edit(@PathParam("id") long id) {
        return page(form().fill(seeing.saved(id)), "Change an audience", HOME + "/" + id + "/edit", Html.NOTHING);
    }

    /** Counts the change, or keeps it. */
    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AudienceRuleForm form = form();
        form.name.required("Enter a name for the audience");
        boolean valid = form.bind(input);
        if (!valid || isCount(input)) {
            Content count = valid ? counted(form) : Html.NOTHING;
            return page(form, "Change an audience", HOME + "/" + id + "/edit", count)
                    .response();
        }
        saving.change(id, form.version(), form.name.value(), form.audience(), form.shared.isTicked());
        return Redirects.withNotice(HOME + "/" + id, "The audience was changed.");
    }

    /** Asks once. */
    @GET
    @Path("{id: [0-9]{1,18}}/remove")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askRemove(@PathParam("id") long id) {
        return BlocksPage.of("Remove " + seeing.saved(id).name())
                .lead("Nobody can choose it any more. What was sent to it keeps its rule.")
                .with(null, Pieces.post(Button.of("Remove the audience").warning(), HOME + "/" + id + "/remove", null))
                .view()
                .back(HOME + "/" + id)
                .section(Section.OFFICE);
    }

    /** Removes it. */
    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response remove(@PathParam("id") long id) {
        saving.remove(id);
        return Redirects.withNotice(HOME, "The audience was removed.");
    }

    private AudienceRuleForm form() {
        Map<String, String> names = new LinkedHashMap<>();
        constituencies.all().forEach(each -> names.put(each.code(), each.name()));
        Map<String, String> classes = new LinkedHashMap<>();
        seeing.classes().forEach(each -> classes.put(each.toString(), constituencies.nameOf(each)));
        List<Topic> interests = topics.everyOfKind(Topic.Kind.INTEREST);
        return new AudienceRuleForm(names, classes, seeing.networks(), interests, words);
    }

    private static boolean isCount(MultivaluedMap<String, String> input) {
        return "count".equals(input.getFirst("then"));
    }

    private Content counted(AudienceRuleForm form) {
        return form.isValid() ? numbers(form.audience()) : Html.NOTHING;
    }

    private String sentence(Audience audience) {
        return AudienceWords.sentence(seeing.count(null, audience), seeing.showsExactly(audience));
    }

    private static View page(AudienceRuleForm form, String heading, String action, Content count) {
        Content recount = Components.button(Button.of("Count").secondary().sending("then", "count"));
        return FormPage.of(heading, action, form, "Save the audience")
                .after(Html.all(List.of(Pieces.liveCount(HOME + "/count"), count, recount)))
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }
}
