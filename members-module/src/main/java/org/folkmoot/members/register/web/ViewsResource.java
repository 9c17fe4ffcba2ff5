package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.register.KeepViews;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.register.JteviewsGenerated;
import org.jspecify.annotations.Nullable;

/** Views of the list of members: keeping, opening, removing and restoring them. */
@Path("/office/views")
@ApplicationScoped
public class ViewsResource {

    private final KeepViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ViewsResource() {
        this.views = null;
    }

    @Inject
    public ViewsResource(KeepViews views) {
        this.views = views;
    }

    /** All that one may use, and a form for the list that one comes from. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list(@QueryParam("list") @Nullable String list) {
        return page(new ViewForm(Objects.requireNonNullElse(list, "")));
    }

    private View page(ViewForm form) {
        String query = form.query();
        Table table = Table.of("Views so far")
                .columns("Name", "For", "Kept", "Download", "Excel workbook", "Remove")
                .responsive()
                .rows(views.all(), ViewsResource::cells);
        Table removed = Table.of("Removed or replaced in the last 30 days")
                .columns("Name", "For", "Removed", "Restore")
                .responsive()
                .rows(views.removed(), ViewsResource::restorable);
        return View.page("Views", out -> JteviewsGenerated.render(out, null, form, table, removed, query))
                .section(Section.OFFICE)
                .wide()
                .back("/office/members" + (query.isEmpty() ? "" : "?" + query));
    }

    private static List<Object> cells(SavedView each) {
        String query = each.query().isEmpty() ? "" : "?" + each.query();
        return List.of(
                PageLinks.to(each.name(), "/office/members" + query),
                whose(each),
                Words.dateAndTime(each.savedAt()) + " by " + each.savedBy(),
                PageLinks.to("CSV of " + each.name(), "/office/members/export.csv" + query),
                PageLinks.to("XLSX of " + each.name(), "/office/members/export.xlsx" + query),
                button(each, "remove", "Remove"));
    }

    private static List<Object> restorable(SavedView each) {
        return List.of(
                each.name(),
                whose(each),
                Words.dateAndTime(Objects.requireNonNull(each.removedAt())),
                button(each, "restore", "Restore"));
    }

    private static String whose(SavedView view) {
        return view.shared() ? "The whole office" : "You";
    }

    private static Object button(SavedView view, String what, String words) {
        return Cells.post(
                "/office/views/" + view.id() + "/" + what,
                Button.of(words).secondary().asSmall());
    }

    /** Keeps a view. */
    @POST
    @Requires(Permission.SEE_MEMBERS)
    public Response save(MultivaluedMap<String, String> input) {
        ViewForm form = new ViewForm("");
        if (!form.bind(input)) {
            return page(form).errors(form).response();
        }
        views.save(form.name.value(), form.query(), form.shared.isTicked());
        String query = form.query();
        return Redirects.withNotice("/office/members" + (query.isEmpty() ? "" : "?" + query), "The view was kept");
    }

    /** The list as the view shows it. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public Response open(@PathParam("id") long id) {
        String query = views.find(id).query();
        return Redirects.seeOther("/office/members" + (query.isEmpty() ? "" : "?" + query));
    }

    /** Removes a view. */
    @POST
    @Path("{id: [0-9]{1,15}}/remove")
    @Requires(Permission.SEE_MEMBERS)
    public Response remove(@PathParam("id") long id) {
        views.remove(id);
        return Redirects.withNotice("/office/views", "The view was removed. You can restore it below");
    }

    /** Brings a removed view back. */
    @POST
    @Path("{id: [0-9]{1,15}}/restore")
    @Requires(Permission.SEE_MEMBERS)
    public Response restore(@PathParam("id") long id) {
        views.restore(id);
        return Redirects.withNotice("/office/views", "The view was restored");
    }
}
