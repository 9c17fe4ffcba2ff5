package org.folkmoot.engagement.audiences.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.engagement.audiences.LimitInvitations;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.audiences.TrustContactBudget;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Meant;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** The saved audiences, the people behind a number, and the contact budget. */
@Path("/office/audiences")
@ApplicationScoped
public class AudienceLists {
    private static final String HOME = "/office/audiences";
    private static final int PAGE = 50;
    private static final String ANNUAL =
            " The notice of the annual members' meeting always reaches every member and does not count.";

    private final SeeAudiences seeing;
    private final TrustContactBudget budget;
    private final LimitInvitations limiting;
    private final MeetingFacts facts;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AudienceLists() {
        this.seeing = null;
        this.budget = null;
        this.limiting = null;
        this.facts = null;
        this.settings = null;
    }

    @Inject
    public AudienceLists(
            SeeAudiences seeing,
            TrustContactBudget budget,
            LimitInvitations limiting,
            MeetingFacts facts,
            TrustSettings settings) {
        this.seeing = seeing;
        this.budget = budget;
        this.limiting = limiting;
        this.facts = facts;
        this.settings = settings;
    }

    /** What was saved. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        String limit = budget.most() == 0
                ? "Members may be invited any number of times."
                : "A member gets at most " + budget.most() + " invitations in " + budget.days()
                        + " days."
                        + (settings.hasMembers() ? ANNUAL : "");
        return BlocksPage.of("Audiences")
                .with(null, Components.linkButton("Make an audience", HOME + "/new"))
                .with(null, saved(seeing.saved()))
                .with("How often members are invited", Pieces.paragraph(limit))
                .with(null, Pieces.link("Change the contact budget", HOME + "/budget"))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content saved(List<SavedAudience> all) {
        if (all.isEmpty()) {
            return Pieces.paragraph("No audience was saved yet. Make one, and use it for any number of meetings.");
        }
        Table table = Table.of("Saved audiences")
                .hideCaption()
                .responsive()
                .columns("Name", "Who it means", "Saved by", "Who can use it");
        return Components.table(table.rows(
                all,
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), HOME + "/" + each.id()),
                        facts.audience(each.audience()),
                        each.ownerName(),
                        each.shared() ? "The office" : "Only you")));
    }

    /** The people behind one number. */
    @GET
    @Path("people")
    @Requires(Permission.SEE_MEMBERS)
    public View people(
            @QueryParam("rule") @DefaultValue("") String rule,
            @QueryParam("fate") @DefaultValue("") String fate,
            @QueryParam("meeting") @Nullable Long meeting,
            @QueryParam("after") @DefaultValue("0") long after) {
        Audience audience = Audience.parse(rule).orElseThrow(() -> NotFound.of("audience", "rule"));
        Fate wanted = Arrays.stream(Fate.values())
                .filter(each -> each.name().equals(fate))
                .findFirst()
                .orElseThrow(() -> NotFound.of("list", "fate"));
        List<Meant> people = seeing.people(meeting, audience, wanted, after, PAGE + 1);
        String here = HOME + "/people?rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8) + "&fate=" + fate
                + (meeting == null ? "" : "&meeting=" + meeting);
        return BlocksPage.of(wanted.words())
                .lead(facts.audience(audience))
                .with(null, table(people, here, after))
                .view()
                .back(meeting == null ? HOME : "/office/approvals/" + meeting)
                .section(Section.OFFICE);
    }

    private static Content table(List<Meant> people, String here, long after) {
        if (people.isEmpty()) {
            return Pieces.paragraph("There is nobody here now.");
        }
        Table table = Table.of("People").hideCaption().columns("Name", "Number");
        table.rows(
                people.stream().limit(PAGE).toList(),
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), "/office/members/" + each.person()),
                        each.person().toString()));
        String next =
                people.size() > PAGE ? here + "&after=" + people.get(PAGE - 1).person() : null;
        return Html.all(List.of(
                Components.table(table), Components.keyPaging("In order of number", after == 0 ? null : here, next)));
    }

    /** The contact budget, to change. */
    @GET
    @Path("budget")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askBudget() {
        return budgetPage(new BudgetForm().fill(budget));
    }

    /** Sets it. */
    @POST
    @Path("budget")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response limit(MultivaluedMap<String, String> input) {
        BudgetForm form = new BudgetForm();
        if (!form.bind(input)) {
            return budgetPage(form).response();
        }
        limiting.limit(form.most.intValue(), form.days.intValue());
        return Redirects.withNotice(HOME, "The contact budget was changed.");
    }

    private View budgetPage(BudgetForm form) {
        return FormPage.of("How often may a member be invited?", HOME + "/budget", form, "Save")
                .before(Pieces.paragraph("Whoever has had so many invitations is left out of the next audience and"
                        + " counted there." + (settings.hasMembers() ? ANNUAL : "")))
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }
}
