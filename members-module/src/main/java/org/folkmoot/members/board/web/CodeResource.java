package org.folkmoot.members.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.board.KeepToTheCode;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.board.JtecodeGenerated;
import org.folkmoot.templates.members.board.JteprovisionGenerated;

/** How the trust stands to the code of governance. */
@Path("/office/code")
@ApplicationScoped
public class CodeResource {

    private static final String HOME = "/office/code";

    private final KeepToTheCode keep;
    private final TrustSettings trust;
    private final CurrentActor actors;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CodeResource() {
        this.keep = null;
        this.trust = null;
        this.actors = null;
        this.clock = null;
    }

    @Inject
    public CodeResource(KeepToTheCode keep, TrustSettings trust, CurrentActor actors, Clock clock) {
        this.keep = keep;
        this.trust = trust;
        this.actors = actors;
        this.clock = clock;
    }

    /** Each provision on record, and one more. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        return show(form());
    }

    /** Adds a provision. */
    @POST
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response add(MultivaluedMap<String, String> input) {
        CodeForm form = form();
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        keep.add(form.said(actors.get().name()));
        return Redirects.withNotice(HOME, "The provision is on record");
    }

    /** One provision, to be written anew. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View one(@PathParam("id") long id) {
        return one(id, form().filled(keep.one(id)));
    }

    /** Writes it anew. */
    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        CodeForm form = form();
        if (!form.bind(input)) {
            return one(id, form).errors(form).response();
        }
        keep.change(id, form.seen(), form.said(actors.get().name()));
        return Redirects.withNotice(HOME, "Saved");
    }

    /** Strikes one out. */
    @POST
    @Path("{id: [0-9]{1,15}}/strike")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response strike(@PathParam("id") long id) {
        keep.strike(id);
        return Redirects.withNotice(HOME, "The provision was struck out, and the annual report leaves it out");
    }

    /** Lets one stand again. */
    @POST
    @Path("{id: [0-9]{1,15}}/restore")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response restore(@PathParam("id") long id) {
        keep.restore(id);
        return Redirects.withNotice(HOME, "The provision stands again");
    }

    private CodeForm form() {
        LocalDate today = TrustClock.today(clock);
        return new CodeForm(today);
    }

    private View show(CodeForm form) {
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        Table table = Table.of("Provisions of the code on record")
                .columns("Provision", "What it asks", "How we stand to it", "Why, and what we do instead", "Looked at");
        if (secretary) {
            table.column("Wrong?");
        }
        table.responsive();
        keep.all().forEach(each -> table.row(cells(each, secretary).toArray()));
        boolean report = trust.hasMembers();
        return View.page(
                        "Code of governance", out -> JtecodeGenerated.render(out, null, table, form, secretary, report))
                .section(Section.OFFICE)
                .back("/office/directors")
                .wide();
    }

    private static List<Object> cells(CodeProvision each, boolean secretary) {
        List<Object> cells = new ArrayList<>();
        cells.add(secretary ? Cells.link(each.place(), HOME + "/" + each.id()) : each.place());
        cells.add(each.asks());
        cells.add(stands(each));
        cells.add(each.explanation() + (each.shownIn().isEmpty() ? "" : " See: " + each.shownIn()));
        cells.add(Words.date(each.lookedOn()) + " by " + each.changedBy());
        if (secretary) {
            cells.add(Cells.post(
                    HOME + "/" + each.id() + (each.struck() ? "/restore" : "/strike"),
                    Button.of(each.struck() ? "Let it stand" : "Strike out")
                            .secondary()
                            .asSmall()));
        }
        return cells;
    }

    private static Object stands(CodeProvision each) {
        if (each.struck()) {
            return Components.tag("Struck out", TagColour.GREY);
        }
        return each.complies()
                ? Components.tag("Complies", TagColour.GREEN)
                : Components.tag("Explains", TagColour.YELLOW);
    }

    private static View one(long id, CodeForm form) {
        return View.page("Provision of the code", out -> JteprovisionGenerated.render(out, null, id, form))
                .section(Section.OFFICE)
                .back(HOME);
    }
}
