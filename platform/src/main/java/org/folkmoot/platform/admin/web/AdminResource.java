package org.folkmoot.platform.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.components.Card;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.web.Route;
import org.folkmoot.platform.access.web.RouteCheck;
import org.folkmoot.platform.admin.ChangeSettings;
import org.folkmoot.platform.admin.SystemHealth;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.platform.admin.JtefactsGenerated;
import org.folkmoot.templates.platform.admin.JteoverviewGenerated;
import org.folkmoot.templates.platform.admin.JtesettingsGenerated;

/** {@code /admin}: the overview, the trust's settings, health and configuration. */
@Path("/admin")
@ApplicationScoped
@Requires(Permission.ADMINISTER)
public class AdminResource {

    private final TrustSettings settings;
    private final ChangeSettings changing;
    private final SystemHealth health;
    private final RouteCheck routes;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AdminResource() {
        this.settings = null;
        this.changing = null;
        this.health = null;
        this.routes = null;
    }

    @Inject
    AdminResource(TrustSettings settings, ChangeSettings changing, SystemHealth health, RouteCheck routes) {
        this.settings = settings;
        this.changing = changing;
        this.health = health;
        this.routes = routes;
    }

    @GET
    public View overview() {
        Set<String> known = routes.routes().stream().map(Route::path).collect(Collectors.toSet());
        List<Card> cards = AdminPlaces.cards(known);
        return View.page("Administration", out -> JteoverviewGenerated.render(out, null, cards))
                .section(Section.ADMIN)
                .wide();
    }

    @GET
    @Path("/settings")
    public View settings() {
        return settingsPage(new SettingsForm().showing(settings));
    }

    @POST
    @Path("/settings")
    public Response change(MultivaluedMap<String, String> input) {
        SettingsForm form = new SettingsForm();
        if (!form.bind(input)) {
            return settingsPage(form).response();
        }
        changing.change(form.values());
        return Redirects.withNotice("/admin/settings", "Settings saved");
    }

    @GET
    @Path("/health")
    public View health() {
        return View.page(
                        "Health",
                        out -> JtefactsGenerated.render(
                                out, null, "Health", health.warnings(), AdminPlaces.rows(health.facts())))
                .section(Section.ADMIN);
    }

    @GET
    @Path("/configuration")
    public View configuration() {
        return View.page(
                        "Configuration",
                        out -> JtefactsGenerated.render(
                                out, null, "Configuration", List.of(), AdminPlaces.rows(health.configuration())))
                .section(Section.ADMIN);
    }

    private static View settingsPage(SettingsForm form) {
        return View.page("Trust settings", out -> JtesettingsGenerated.render(out, null, form))
                .section(Section.ADMIN)
                .errors(form);
    }
}
