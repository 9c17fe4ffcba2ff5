package org.folkmoot.members.registers.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.members.model.Inspections.Look;
import org.folkmoot.members.model.Inspections.Opening;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.model.rules.InspectionIsFreeForMembers;
import org.folkmoot.members.registers.DealWithAnInspection;
import org.folkmoot.members.registers.LookAtTheRegister;
import org.folkmoot.members.registers.LookAtTheRegister.Position;
import org.folkmoot.members.registers.LookAtTheRegister.Seen;
import org.folkmoot.members.registers.OpenTheRegister;
import org.folkmoot.members.registers.RegistersWeKeep;
import org.folkmoot.members.registers.ShowARegister;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.registers.JteinspectionGenerated;
import org.folkmoot.templates.members.registers.JtenamesGenerated;
import org.folkmoot.templates.members.registers.JteshownGenerated;
import org.jspecify.annotations.Nullable;

/** One request to inspect the register, for the office: open the register, see the log, say how it ended. */
@Path("/office/inspections/{id: [0-9]{1,15}}")
@ApplicationScoped
public class InspectionResource {

    private final DealWithAnInspection deal;
    private final OpenTheRegister open;
    private final RegistersWeKeep keep;
    private final LookAtTheRegister look;
    private final ShowARegister others;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InspectionResource() {
        this.deal = null;
        this.open = null;
        this.keep = null;
        this.look = null;
        this.others = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public InspectionResource(
            DealWithAnInspection deal,
            OpenTheRegister open,
            RegistersWeKeep keep,
            LookAtTheRegister look,
            ShowARegister others,
            PresentConstitution constitution,
            Clock clock) {
        this.deal = deal;
        this.open = open;
        this.keep = keep;
        this.look = look;
        this.others = others;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** The request. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return show(id, new DealtForm(), null);
    }

    /** Marks it as dealt with. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response dealt(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        DealtForm form = new DealtForm();
        if (form.bind(input)) {
            Ending ending = form.ending();
            InspectionIsFreeForMembers free = new InspectionIsFreeForMembers(ending);
            if (!free.broken()) {
                deal.deal(id, form.outcome.value(), ending);
                return Redirects.withNotice("/office/register", "The request was dealt with");
            }
            form.refuse(form.charge, free.words());
        }
        return show(id, form, null).errors(form).response();
    }

    /** Opens the register to the inspector for a time. */
    @POST
    @Path("open")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response open(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        OpenForm form = new OpenForm(constitution.get(), keep.kinds());
        if (!form.bind(input)) {
            return show(id, new DealtForm(), form).errors(form).response();
        }
        open.open(id, form.duration(), form.opened(), form.only(), form.address());
        boolean names = form.opened().contains(RegisterKind.MEMBERS);
        return form.address() == null
                ? Redirects.seeOther("/office/inspections/" + id + (names ? "/register" : ""))
                : Redirects.withNotice("/office/inspections/" + id, "The link is on its way");
    }

    /** Closes it before its time. */
    @POST
    @Path("close")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response close(@PathParam("id") long id) {
        deal.see(id);
        open.close(id);
        return Redirects.withNotice("/office/inspections/" + id, "Closed to the inspector");
    }

    /** Lets the request wait again. */
    @POST
    @Path("reopen")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response reopen(@PathParam("id") long id) {
        deal.reopen(id);
        return Redirects.withNotice("/office/inspections/" + id, "The request waits again");
    }

    /** The register as the inspector sees it, on the office's screen. */
    @GET
    @Path("register")
    @Requires(Permission.SEE_MEMBERS)
    public View register(
            @PathParam("id") long id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("before") @Nullable String before) {
        Seen seen = look.inTheOffice(id, new Position(after, before));
        String path = "/office/inspections/" + id + "/register";
        Table table = Names.table(seen.page(), constitution.get());
        KeyPaging paging = Names.paging(seen.page(), path);
        String until = Words.dateAndTime(seen.opening().until());
        return View.page(
                        "The register of members",
                        out -> JtenamesGenerated.render(out, null, table, paging, until, Map.of()))
                .section(Section.OFFICE)
                .back("/office/inspections/" + id);
    }

    /** Another register, on the office's screen. */
    @GET
    @Path("registers/{kind: [A-Z0-9_]{1,40}}")
    @Requires(Permission.SEE_MEMBERS)
    public View other(@PathParam("id") long id, @PathParam("kind") String name) {
        RegisterKind kind = Names.small(name);
        Table table = Table.of(kind.words())
                .hideCaption()
                .columns(kind.columns().toArray(String[]::new))
                .responsive()
                .rows(others.show(id, kind), each -> each);
        return View.page(kind.words(), out -> JteshownGenerated.render(out, null, kind.words(), table))
                .section(Section.OFFICE)
                .back("/office/inspections/" + id);
    }

    private View show(long id, DealtForm form, @Nullable OpenForm opening) {
        Request request = deal.see(id);
        boolean dealt = request.dealtAt() != null;
        Opening latest = request.opening();
        boolean open = latest != null && latest.open(clock.instant());
        OpenForm openForm = opening == null
                ? new OpenForm(constitution.get(), keep.kinds()).with(request.contact(), request.registers())
                : opening;
        List<SummaryRow> rows = rows(request);
        Table looks = looks(deal.looks(id));
        boolean members = latest != null && open && latest.registers().contains(RegisterKind.MEMBERS);
        Set<RegisterKind> small = EnumSet.copyOf(request.registers());
        small.remove(RegisterKind.MEMBERS);
        return View.page(
                        "A request to inspect",
                        out -> JteinspectionGenerated.render(
                                out, null, id, rows, dealt, open, members, small, form, openForm, looks))
                .section(Section.OFFICE)
                .back("/office/register");
    }

    private static Table looks(List<Look> looks) {
        return Table.of("Each look at the register")
                .columns("When", "Who", "What")
                .numeric("Names shown")
                .responsive()
                .rows(
                        looks,
                        each -> List.of(
                                Words.dateAndTime(each.at()), each.by(), each.what(), Words.number(each.names())));
    }

    private List<SummaryRow> rows(Request request) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Asked", Words.dateAndTime(request.askedAt())));
        rows.add(row("Name", request.name()));
        rows.add(row("Contact", request.contact()));
        rows.add(row("Registers of", Names.registers(request.registers())));
        rows.add(row("Wish", request.wish()));
        Opening opening = request.opening();
        if (opening != null) {
            rows.add(row("Opened", opened(opening)));
        }
        Ending ending = request.ending();
        if (request.dealtAt() != null && ending != null) {
            rows.add(row("Dealt with", Words.dateAndTime(request.dealtAt()) + " by " + request.dealtBy()));
            rows.add(row("Outcome", request.outcome()));
            rows.add(row("Charge", Names.charge(ending)));
        }
        return rows;
    }

    private String opened(Opening opening) {
        String only = opening.constituency();
        String what = Names.registers(opening.registers())
                + (only == null ? "" : " (" + constitution.nameOf(only, null) + ")");
        return opening.closedAt() == null
                ? what + ", until " + Words.dateAndTime(opening.until())
                : what + ", closed on " + Words.dateAndTime(opening.closedAt());
    }
}
