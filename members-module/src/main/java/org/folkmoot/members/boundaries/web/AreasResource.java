package org.folkmoot.members.boundaries.web;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.members.boundaries.BeginADryRun;
import org.folkmoot.members.boundaries.SeeARedraw;
import org.folkmoot.members.boundaries.SeeARedraw.Named;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.screens.KeyPage;
import org.folkmoot.templates.members.boundaries.JteareasGenerated;
import org.folkmoot.templates.members.boundaries.JtemoversGenerated;
import org.jspecify.annotations.Nullable;

/** Changes of boundaries: those on record, a new dry run, and the people whom one moves. */
@Path("/office/areas")
@ApplicationScoped
public class AreasResource {

    private final SeeARedraw see;
    private final BeginADryRun begin;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AreasResource() {
        this.see = null;
        this.begin = null;
        this.constitution = null;
    }

    @Inject
    public AreasResource(SeeARedraw see, BeginADryRun begin, PresentConstitution constitution) {
        this.see = see;
        this.begin = begin;
        this.constitution = constitution;
    }

    /** Those on record, and the form of a new one. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        return show(form());
    }

    /** Begins a dry run. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response begin(MultivaluedMap<String, String> input) {
        DryRunForm form = form();
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        long id = begin.begin(form.generation(), form.versionNumber());
        return Redirects.withNotice("/office/areas/" + id, "The dry run has begun; nobody is moved by it");
    }

    private DryRunForm form() {
        return new DryRunForm(begin.choices(), see.versions(), constitution.get());
    }

    private View show(DryRunForm form) {
        boolean members = !constitution.get().constituencies().isEmpty();
        Table table = Table.of("Changes of boundaries on record")
                .columns("Change", "Where it stands", "Begun", "Members move on")
                .responsive()
                .rows(see.all(), AreasResource::cells);
        return View.page("Areas", out -> JteareasGenerated.render(out, null, members, table, form))
                .section(Section.OFFICE)
                .wide();
    }

    private static List<Object> cells(Redraw each) {
        return List.of(
                Cells.link(each.title(), "/office/areas/" + each.id()),
                each.state().words(),
                Words.dateAndTime(each.madeAt()),
                each.applyOn() == null ? "" : Words.date(each.applyOn()));
    }

    /** The people for whom it changes something of a kind. */
    @GET
    @Path("{id: [0-9]{1,15}}/people")
    @Requires(Permission.SEE_MEMBERS)
    public View people(
            @PathParam("id") long id,
            @QueryParam("kind") @Nullable String kindName,
            @QueryParam("after") @Nullable String afterText) {
        Redraw redraw = see.one(id);
        Fate.Kind kind = kind(kindName).orElseThrow(() -> NotFound.of("kind of change", String.valueOf(kindName)));
        Long after = KeyPage.key(afterText);
        List<Named> page = see.page(redraw, kind, after == null ? 0 : after);
        Table table = Table.of(kind.words())
                .columns("Number", "Name", "From", "To")
                .responsive()
                .rows(page, each -> person(redraw, each));
        String next = page.size() < SeeARedraw.PAGE
                ? ""
                : "/office/areas/" + id + "/people?kind=" + kind + "&after="
                        + page.get(page.size() - 1).mover().person().value();
        return View.page("Who it concerns", out -> JtemoversGenerated.render(out, null, redraw.title(), table, next))
                .section(Section.OFFICE)
                .wide()
                .back("/office/areas/" + id);
    }

    private static Optional<Fate.Kind> kind(@Nullable String name) {
        return Stream.of(Fate.Kind.values())
                .filter(each -> each != Fate.Kind.STAYS && each.name().equals(name))
                .findFirst();
    }

    private List<Object> person(Redraw redraw, Named each) {
        var mover = each.mover();
        long number = mover.person().value();
        return List.of(
                Cells.link(String.valueOf(number), "/office/members/" + number),
                each.name(),
                see.nameOf(redraw.fromVersion(), mover.fromConstituency(), mover.fromClass()),
                mover.kind() == Fate.Kind.MOVES
                        ? see.nameOf(redraw.version(), mover.toConstituency(), mover.toClass())
                        : mover.kind().words());
    }
}
