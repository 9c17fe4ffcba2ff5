package org.folkmoot.members.account.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.account.MyAccount;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.Choices.Kind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.privacy.KeepRecords;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.members.web.DecisionWords;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Notices;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.signin.web.Cookies;
import org.folkmoot.templates.members.account.JteaccountGenerated;
import org.folkmoot.templates.members.account.JtedetailsGenerated;
import org.folkmoot.templates.members.account.JteleaveGenerated;
import org.folkmoot.templates.members.account.JteobjectGenerated;
import org.folkmoot.templates.members.account.JtetopicsGenerated;

/** A member's own pages. */
@Path("/account")
@ApplicationScoped
public class AccountResource {

    private static final int CONFLICT = 409;

    private final MyAccount account;
    private final PresentConstitution constitution;
    private final JoinMode mode;
    private final KeepRecords keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AccountResource() {
        this.account = null;
        this.constitution = null;
        this.mode = null;
        this.keep = null;
    }

    @Inject
    public AccountResource(MyAccount account, PresentConstitution constitution, JoinMode mode, KeepRecords keep) {
        this.account = account;
        this.constitution = constitution;
        this.mode = mode;
        this.keep = keep;
    }

    /** My record, and why I am in my constituency. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        Person me = account.me();
        List<SummaryRow> details = details(me);
        List<SummaryRow> membership = membership(me);
        boolean belongs = me.status().belongs();
        Table decisions = DecisionWords.forThePerson(account.decisions());
        return View.page(
                        "My account",
                        out -> JteaccountGenerated.render(
                                out, null, me.name().full(), details, membership, decisions, mode.members(), belongs))
                .section(Section.ACCOUNT);
    }

    private List<SummaryRow> details(Person me) {
        MailAddress mail = me.contact().mail();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Name", me.name().full()).change("/account/details", "name"));
        rows.add(row("Address", lines(or(me.address().lines()))).change("/account/details", "address"));
        rows.add(
                row("Email address", mail == null ? or("") : mail.value()).change("/account/details", "email address"));
        rows.add(row("Phone number", or(me.contact().phone())).change("/account/details", "phone number"));
        rows.add(row("Preferred way", me.contact().channel().words()).change("/account/details", "how we contact you"));
        rows.add(row("Format", me.needs().format().label()).change("/account/details", "format"));
        rows.add(row("Topics", or(names(Kind.INTEREST))).change("/account/topics", "topics"));
        rows.add(row("Networks", or(names(Kind.NETWORK))).change("/account/topics", "networks"));
        return rows;
    }

    private String names(Kind kind) {
        List<String> chosen = account.chosen(kind);
        return String.join(
                ", ",
                (kind == Kind.INTEREST ? mode.everyInterest() : mode.everyNetwork())
                        .stream()
                                .filter(each -> chosen.contains(each.slug()))
                                .map(each -> each.name())
                                .toList());
    }

    private List<SummaryRow> membership(Person me) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Member number", me.id().toString()));
        if (me.constituency() != null) {
            rows.add(row("Constituency", constitution.nameOf(me.constituency(), me.classCode())));
        }
        account.why().ifPresent(decision -> rows.add(row("Why", why(decision))));
        if (me.joinedOn() != null) {
            rows.add(row("Joined", Words.date(me.joinedOn())));
        }
        if (mode.members()) {
            rows.add(row(
                            "Public register",
                            me.objectsToRegister() ? "You object: your name is not shown" : "You have not objected")
                    .change("/account/register", "whether your name is in the public register"));
        }
        return rows;
    }

    private static String why(Decision decision) {
        String clause = decision.clause().isEmpty() ? "" : decision.clause() + " of ";
        return decision.words() + " This rests on " + clause + "the constitution, version "
                + decision.constitution() + ", and was decided on " + Words.dateAndTime(decision.at()) + "."
                + (decision.evidence().isEmpty() ? "" : " What showed it: " + decision.evidence());
    }

    private static String or(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isEmpty() ? "Not provided" : value;
    }

    /** My details to correct. */
    @GET
    @Path("details")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View edit() {
        Person me = account.me();
        return details(new DetailsForm().with(PersonDetails.of(me), me.version()));
    }

    /** Corrects my details. */
    @POST
    @Path("details")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response change(MultivaluedMap<String, String> input) {
        DetailsForm form = new DetailsForm();
        if (!form.bind(input)) {
            return details(form).errors(form).response();
        }
        Person me = account.me();
        try {
            account.correct(form.readVersion(), form.over(PersonDetails.of(me)));
        } catch (Conflict e) {
            form.readAgain(account.me().version());
            form.refuse("Your record was changed in the meantime. Check what you have typed, then save again");
            return details(form).errors(form).status(CONFLICT).response();
        }
        return Redirects.withNotice("/account", "Your details were changed");
    }

    private static View details(DetailsForm form) {
        return View.page("Change your details", out -> JtedetailsGenerated.render(out, null, form))
                .section(Section.ACCOUNT)
                .back("/account");
    }

    /** My topics and networks. */
    @GET
    @Path("topics")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View topics() {
        return topics(topicsForm());
    }

    /** Chooses them. */
    @POST
    @Path("topics")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response choose(MultivaluedMap<String, String> input) {
        TopicsForm form = topicsForm();
        if (!form.bind(input)) {
            return topics(form).errors(form).response();
        }
        account.choose(form.interests(), form.networks(), form.consented());
        return Redirects.withNotice("/account", "Your topics and networks were changed");
    }

    private TopicsForm topicsForm() {
        return new TopicsForm(
                mode.everyInterest(), mode.everyNetwork(), account.chosen(Kind.INTEREST), account.chosen(Kind.NETWORK));
    }

    private static View topics(TopicsForm form) {
        return View.page("Topics and networks", out -> JtetopicsGenerated.render(out, null, form))
                .section(Section.ACCOUNT)
                .back("/account");
    }

    /** Explains the public register and asks. */
    @GET
    @Path("register")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View register() {
        boolean objects = account.me().objectsToRegister();
        return View.page("The public register", out -> JteobjectGenerated.render(out, null, objects))
                .section(Section.ACCOUNT)
                .back("/account");
    }

    /** Objects, or takes the objection back. */
    @POST
    @Path("register")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response object(MultivaluedMap<String, String> input) {
        boolean objects = Objects.equals(input.getFirst("object"), "yes");
        account.object(objects);
        return Redirects.withNotice(
                "/account", objects ? "Your name is not in the public register" : "Your objection was taken back");
    }

    /** Says what leaving means. */
    @GET
    @Path("leave")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View leaving() {
        return View.page(
                        "Leave",
                        out -> JteleaveGenerated.render(out, null, mode.members(), keep.months(RetentionPolicy.LEFT)))
                .section(Section.ACCOUNT)
                .back("/account");
    }

    /** Leaves. */
    @POST
    @Path("leave")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response leave() {
        account.leave();
        return Redirects.to("/")
                .cookie(Cookies.noSession(), Notices.cookie("You have left. You can join again at any time"))
                .build();
    }
}
