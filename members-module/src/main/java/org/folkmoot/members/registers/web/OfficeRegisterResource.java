package org.folkmoot.members.registers.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.registers.AskForAnExtract;
import org.folkmoot.members.registers.DealWithAnInspection;
import org.folkmoot.members.registers.LookAtTheRegister;
import org.folkmoot.members.registers.PrintAnExtract;
import org.folkmoot.members.registers.PutTheNamesOnline;
import org.folkmoot.members.registers.RegistersWeKeep;
import org.folkmoot.members.registers.SeeExtracts;
import org.folkmoot.members.registers.SignARegister;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.registers.JteextractGenerated;
import org.folkmoot.templates.members.registers.JteofficeGenerated;
import org.jspecify.annotations.Nullable;

/** The register for the office: extracts, inspections, and whether the names are online. */
@Path("/office/register")
@ApplicationScoped
public class OfficeRegisterResource {

    private static final int ROWS = 100;

    private final SeeExtracts extracts;
    private final AskForAnExtract ask;
    private final SignARegister sign;
    private final RegistersWeKeep keep;
    private final PrintAnExtract print;
    private final DealWithAnInspection inspections;
    private final LookAtTheRegister look;
    private final PutTheNamesOnline online;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeRegisterResource() {
        this.extracts = null;
        this.ask = null;
        this.sign = null;
        this.keep = null;
        this.print = null;
        this.inspections = null;
        this.look = null;
        this.online = null;
        this.actors = null;
    }

    @Inject
    public OfficeRegisterResource(
            SeeExtracts extracts,
            AskForAnExtract ask,
            SignARegister sign,
            RegistersWeKeep keep,
            PrintAnExtract print,
            DealWithAnInspection inspections,
            LookAtTheRegister look,
            PutTheNamesOnline online,
            CurrentActor actors) {
        this.extracts = extracts;
        this.ask = ask;
        this.sign = sign;
        this.keep = keep;
        this.print = print;
        this.inspections = inspections;
        this.look = look;
        this.online = online;
        this.actors = actors;
    }

    /** Extracts and inspections. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        Set<RegisterKind> kept = keep.kinds();
        boolean members = kept.contains(RegisterKind.MEMBERS);
        Table registers = OfficeTables.registers(kept);
        Table made = OfficeTables.made(extracts.newest());
        Table log = OfficeTables.log(inspections.log());
        boolean shown = look.isOnline();
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        return View.page(
                        "Public registers",
                        out -> JteofficeGenerated.render(out, null, members, registers, made, log, shown, secretary))
                .section(Section.OFFICE)
                .wide();
    }

    /** Makes an extract of a small register at once; a job makes that of the members. */
    @POST
    @Path("extracts")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response extract(MultivaluedMap<String, String> input) {
        RegisterKind kind = kind(input.getFirst("register"));
        keep.mustKeep(kind);
        if (kind != RegisterKind.MEMBERS) {
            return Redirects.withNotice(
                    "/office/register/extracts/" + sign.sign(kind), "The extract was made and signed");
        }
        long job = ask.ask();
        return Redirects.withNotice("/office/jobs/" + job, "The extract is being made; you may leave this page");
    }

    private static RegisterKind kind(@Nullable String name) {
        return Stream.of(RegisterKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(RegisterKind.MEMBERS);
    }

    /** Puts the names online or takes them off. */
    @POST
    @Path("online")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response online(MultivaluedMap<String, String> input) {
        boolean wanted = Objects.equals(input.getFirst("online"), "yes");
        online.put(wanted);
        return Redirects.withNotice(
                "/office/register",
                wanted ? "The names of the register are on the website" : "The names are no longer on the website");
    }

    /** An extract. */
    @GET
    @Path("extracts/{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View extract(@PathParam("id") long id) {
        Extract extract = extracts.one(id);
        boolean intact = extracts.intact(extract);
        boolean kept = extract.file() != null;
        RegisterKind register = extract.register();
        Table names = Table.of(register.words())
                .columns(register.columns().toArray(String[]::new))
                .responsive();
        if (kept) {
            names.rows(extracts.rows(extract, ROWS), each -> each);
        }
        String more = extract.shown() > ROWS
                ? "The first " + ROWS + " of " + Words.number(extract.shown()) + " " + register.entries()
                        + ". The files have the others."
                : "";
        List<SummaryRow> rows = List.of(
                row("Register", register.words()),
                row("Made", Words.dateAndTime(extract.madeAt()) + " by " + extract.madeBy()),
                row("Shown", Words.number(extract.shown())),
                row("Left out", Words.number(extract.leftOut())),
                row("Statement", lines(extract.statement().strip())),
                row("Signed with the key", extract.keyName()));
        return View.page(
                        "Extract " + id,
                        out -> JteextractGenerated.render(
                                out, null, id, register.words(), rows, names, intact, kept, more))
                .section(Section.OFFICE)
                .back("/office/register");
    }

    /** The names as CSV, as they were signed. */
    @GET
    @Path("extracts/{id: [0-9]{1,15}}/register.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@PathParam("id") long id) {
        InputStream names = extracts.names(extracts.one(id));
        return file(names, "text/csv;charset=UTF-8", "register-" + id + ".csv");
    }

    /** The extract as PDF. */
    @GET
    @Path("extracts/{id: [0-9]{1,15}}/register.pdf")
    @Requires(Permission.SEE_MEMBERS)
    public Response pdf(@PathParam("id") long id) {
        return file(print.print(extracts.one(id)), "application/pdf", "register-" + id + ".pdf");
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
