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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.admin.HeldKey;
import org.folkmoot.platform.admin.RunRoles;
import org.folkmoot.templates.platform.admin.JterolesGenerated;
import org.jspecify.annotations.Nullable;

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
    public View list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("before") @DefaultValue("") String before) {
        HeldKey end = HeldKey.parse(before).orElse(null);
        return page(new GiveForm(), end != null ? end : HeldKey.parse(after).orElse(null), end != null);
    }

    @POST
    public Response give(MultivaluedMap<String, String> input) {
        GiveForm form = new GiveForm();
        if (!form.bind(input)) {
            return page(form, null, false).response();
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

    private View page(GiveForm form, @Nullable HeldKey key, boolean before) {
        List<RunRoles.Held> found = roles.held(key, before, ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        int skipped = more && before ? 1 : 0;
        List<RunRoles.Held> held = found.subList(skipped, skipped + Math.min(found.size(), ON_A_PAGE));
        KeyPaging paging = new KeyPaging(
                Words.countFirst(held.size(), "role on this page", "roles on this page"),
                (before ? more : key != null) && !held.isEmpty() ? step("before", held.get(0)) : null,
                (before || more) && !held.isEmpty() ? step("after", held.get(held.size() - 1)) : null);
        return View.page("Roles", out -> JterolesGenerated.render(out, null, held, form, paging))
                .section(Section.ADMIN)
                .errors(form);
    }

    private static String step(String way, RunRoles.Held held) {
        return ROLES + "?" + way + "=" + URLEncoder.encode(held.key().toString(), StandardCharsets.UTF_8);
    }
}
