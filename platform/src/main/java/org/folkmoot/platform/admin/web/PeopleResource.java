package org.folkmoot.platform.admin.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.admin.EndSessions;
import org.folkmoot.platform.admin.RoleWords;
import org.folkmoot.platform.admin.RunRoles;
import org.folkmoot.platform.admin.RunStaffAccounts;
import org.folkmoot.platform.outbox.MailWay;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;
import org.folkmoot.templates.platform.admin.JtehandOverGenerated;
import org.folkmoot.templates.platform.admin.JtelinkGenerated;
import org.folkmoot.templates.platform.admin.JtepeopleGenerated;
import org.folkmoot.templates.platform.admin.JtepersonGenerated;

/** {@code /admin/people}: the staff accounts. */
@Path("/admin/people")
@ApplicationScoped
@Requires(Permission.ADMINISTER)
public class PeopleResource {

    private static final String PEOPLE = "/admin/people";
    private static final String ONE = "/{id: [1-9][0-9]*}";

    private final StaffAccounts accounts;
    private final RunStaffAccounts running;
    private final RunRoles roles;
    private final EndSessions ending;
    private final Grants grants;
    private final MailWay way;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected PeopleResource() {
        this.accounts = null;
        this.running = null;
        this.roles = null;
        this.ending = null;
        this.grants = null;
        this.way = null;
    }

    @Inject
    PeopleResource(
            StaffAccounts accounts,
            RunStaffAccounts running,
            RunRoles roles,
            EndSessions ending,
            Grants grants,
            MailWay way) {
        this.accounts = accounts;
        this.running = running;
        this.roles = roles;
        this.ending = ending;
        this.grants = grants;
        this.way = way;
    }

    @GET
    public View list() {
        return page(new StaffForm());
    }

    @POST
    public Response add(MultivaluedMap<String, String> input) {
        StaffForm form = new StaffForm();
        if (!form.bind(input)) {
            return page(form).response();
        }
        RunStaffAccounts.Invited invited = running.add(form.name.value(), form.email.value(), form.chosen());
        return told(invited, "Added. The invitation is on its way");
    }

    @GET
    @Path(ONE)
    public View one(@PathParam("id") long id) {
        StaffAccount account = account(id);
        return onePage(account, new NameForm().showing(account));
    }

    @POST
    @Path(ONE)
    public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        StaffAccount account = account(id);
        NameForm form = new NameForm();
        if (!form.bind(input)) {
            return onePage(account, form).response();
        }
        running.rename(id, form.name.value(), form.email.value());
        return back(id, "Saved");
    }

    @POST
    @Path(ONE + "/roles")
    public Response roles(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        account(id);
        RolesForm form = new RolesForm();
        form.bind(input);
        roles.set(Subject.staff(id), form.chosen());
        return back(id, "Roles saved");
    }

    @POST
    @Path(ONE + "/invite")
    public Response invite(@PathParam("id") long id) {
        return told(running.invite(id), "The link is on its way");
    }

    /** Says that it goes by mail, or gives the link, which nobody else gets and which is shown once. */
    private static Response told(RunStaffAccounts.Invited invited, String notice) {
        return invited.link() == null
                ? back(invited.id(), notice)
                : View.page("Hand over the link", out -> JtehandOverGenerated.render(out, null, invited))
                        .section(Section.ADMIN)
                        .back(PEOPLE + "/" + invited.id())
                        .response();
    }

    @POST
    @Path(ONE + "/sign-out")
    public Response signOut(@PathParam("id") long id) {
        account(id);
        int ended = ending.all(Subject.staff(id));
        return back(id, ended == 1 ? "1 session ended" : ended + " sessions ended");
    }

    @POST
    @Path(ONE + "/disable")
    public Response disable(@PathParam("id") long id) {
        running.disable(id);
        return back(id, "Account shut");
    }

    @POST
    @Path(ONE + "/enable")
    public Response enable(@PathParam("id") long id) {
        running.enable(id);
        return back(id, "Account opened again");
    }

    private StaffAccount account(long id) {
        return accounts.byId(id).orElseThrow(() -> NotFound.of("staff account", id));
    }

    private View page(StaffForm form) {
        Table table = Table.of("Staff accounts")
                .responsive()
                .columns("Name", "Email address", "Roles", "State")
                .rows(accounts.all(), this::cells);
        return View.page("People", out -> JtepeopleGenerated.render(out, null, table, form, way.isThere()))
                .section(Section.ADMIN)
                .wide()
                .errors(form);
    }

    private List<?> cells(StaffAccount account) {
        return List.of(
                link(account),
                account.mail(),
                grants.of(account.subject()).stream()
                        .map(grant -> RoleWords.name(grant.role()))
                        .collect(Collectors.joining(", ")),
                state(account));
    }

    private static Content link(StaffAccount account) {
        String href = PEOPLE + "/" + account.id();
        return (HtmlContent) out -> JtelinkGenerated.render(out, null, account.name(), href);
    }

    private static String state(StaffAccount account) {
        if (!account.isOpen()) {
            return "Shut";
        }
        return account.password() == null ? "Invited" : "Open";
    }

    private View onePage(StaffAccount account, NameForm form) {
        List<Role> held = grants.of(account.subject()).stream()
                .filter(grant -> grant.scope().equals(Scope.TRUST))
                .map(Grant::role)
                .toList();
        RolesForm rolesForm = new RolesForm().holding(held);
        return View.page(
                        account.name(),
                        out -> JtepersonGenerated.render(out, null, account, form, rolesForm, way.isThere()))
                .section(Section.ADMIN)
                .back(PEOPLE)
                .errors(form);
    }

    private static Response back(long id, String notice) {
        return Redirects.withNotice(PEOPLE + "/" + id, notice);
    }
}
