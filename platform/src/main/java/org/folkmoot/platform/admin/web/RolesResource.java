package org.folkmoot.platform.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.admin.RunRoles;
import org.folkmoot.templates.platform.admin.JterolesGenerated;

/** {@code /admin/roles}: who may do what over what, in words. */
@Path("/admin/roles")
@ApplicationScoped
@Requires(Permission.ADMINISTER)
public class RolesResource {

    private static final String ROLES = "/admin/roles";
    private static final int ON_A_PAGE = 100;

    private final RunRoles roles;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected RolesResource() {
        this.roles = null;
    }

    @Inject
    RolesResource(RunRoles roles) {
        this.roles = roles;
    }

    @GET
    public View list(@QueryParam("from") @DefaultValue("0") int from) {
        return page(new GiveForm(), Math.max(from, 0));
    }

    @POST
    public Response give(MultivaluedMap<String, String> input) {
        GiveForm form = new GiveForm();
        if (!form.bind(input)) {
            return page(form, 0).response();
        }
        roles.give(form.who(), form.role.value(Role.class), form.scope());
        return Redirects.withNotice(ROLES, "Role given");
    }

    @POST
    @Path("/take")
    public Response take(MultivaluedMap<String, String> input) {
        GiveForm form = new GiveForm();
        if (!form.bind(input)) {
            throw new BadRequestException("Not a grant");
        }
        roles.take(form.who(), form.role.value(Role.class), form.scope());
        return Redirects.withNotice(ROLES, "Role taken away");
    }

    private View page(GiveForm form, int from) {
        List<RunRoles.Held> all = roles.held(from, ON_A_PAGE + 1);
        List<RunRoles.Held> held = all.subList(0, Math.min(all.size(), ON_A_PAGE));
        KeyPaging paging = new KeyPaging(
                Words.count(held.size(), "role on this page", "roles on this page"),
                from > 0 ? ROLES + "?from=" + Math.max(0, from - ON_A_PAGE) : null,
                all.size() > ON_A_PAGE ? ROLES + "?from=" + (from + ON_A_PAGE) : null);
        return View.page("Roles", out -> JterolesGenerated.render(out, null, held, form, paging))
                .section(Section.ADMIN)
                .errors(form);
    }
}
