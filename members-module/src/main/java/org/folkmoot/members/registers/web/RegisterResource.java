package org.folkmoot.members.registers.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.Inspections.Opening;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.registers.AskToInspect;
import org.folkmoot.members.registers.InspectorsLink;
import org.folkmoot.members.registers.LookAtTheRegister;
import org.folkmoot.members.registers.LookAtTheRegister.Position;
import org.folkmoot.members.registers.LookAtTheRegister.Seen;
import org.folkmoot.members.registers.RegistersWeKeep;
import org.folkmoot.members.registers.SeeExtracts;
import org.folkmoot.members.registers.ShowARegister;
import org.folkmoot.members.store.views.RegisterNames.NamesPage;
import org.folkmoot.members.web.OwnPages;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.templates.members.registers.JtekeyGenerated;
import org.folkmoot.templates.members.registers.JtenamesGenerated;
import org.folkmoot.templates.members.registers.JteopenedGenerated;
import org.folkmoot.templates.members.registers.JteregisterGenerated;
import org.folkmoot.templates.members.registers.JteshownGenerated;
import org.jspecify.annotations.Nullable;

/** The registers for everybody: how to inspect it, what was signed, and how to check that. */
@Path("/register")
@ApplicationScoped
public class RegisterResource implements PagesToKeep {

    private static final int MOST_REQUESTS = 10;

    private final PresentConstitution constitution;
    private final RegistersWeKeep keep;
    private final AskToInspect ask;
    private final SeeExtracts extracts;
    private final LookAtTheRegister look;
    private final ShowARegister small;
    private final InspectorsLink link;
    private final RateLimits limits;
    private final CurrentVisit visit;
    private final OwnPages own;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RegisterResource() {
        this.constitution = null;
        this.keep = null;
        this.ask = null;
        this.extracts = null;
        this.look = null;
        this.small = null;
        this.link = null;
        this.limits = null;
        this.visit = null;
        this.own = null;
    }

    @Inject
    public RegisterResource(
            PresentConstitution constitution,
            RegistersWeKeep keep,
            AskToInspect ask,
            SeeExtracts extracts,
            LookAtTheRegister look,
            ShowARegister small,
            InspectorsLink link,
            RateLimits limits,
            CurrentVisit visit,
            OwnPages own) {
        this.constitution = constitution;
        this.keep = keep;
        this.ask = ask;
        this.extracts = extracts;
        this.look = look;
        this.small = small;
        this.link = link;
        this.limits = limits;
        this.visit = visit;
        this.own = own;
    }

    /** How to inspect the register. */
    @GET
    @Open
    public View register() {
        return register(new InspectForm(keep.kinds()));
    }

    /** Takes a request. */
    @POST
    @Open
    public Response inspect(MultivaluedMap<String, String> input) {
        InspectForm form = new InspectForm(keep.kinds());
        if (form.bind(input) && !limits.take("inspect", visit.address(), MOST_REQUESTS, Duration.ofHours(1))) {
            form.refuse("Many requests came from your network. Try again in an hour, or phone the membership office");
        }
        if (!form.isValid()) {
            return register(form).errors(form).response();
        }
        ask.ask(form.name.value(), form.contact.value(), form.wish.value(), form.registers.values(RegisterKind.class));
        return Redirects.withNotice("/register", "We have your request and will contact you to arrange a time");
    }

    private View register(InspectForm form) {
        boolean members = hasMembers();
        Set<RegisterKind> kept = keep.kinds();
        Extract last = members ? extracts.last(RegisterKind.MEMBERS).orElse(null) : null;
        List<SummaryRow> newest = last == null ? List.of() : rows(last);
        long number = last == null ? 0 : last.id();
        boolean online = members && look.isOnline();
        boolean objects = own.mayBeShown("/account/register");
        return View.page(
                members ? "The register of members" : "Our public registers",
                out -> JteregisterGenerated.render(out, null, form, members, objects, kept, online, number, newest));
    }

    private boolean hasMembers() {
        return !constitution.get().constituencies().isEmpty();
    }

    private static List<SummaryRow> rows(Extract extract) {
        return List.of(
                row("Extract", "Number " + extract.id() + ", made on " + Words.dateAndTime(extract.madeAt())),
                row("Members shown", Words.number(extract.shown())),
                row("Members left out", Words.number(extract.leftOut())),
                row("SHA-256 of the file of names", lines(broken(extract.sha256()))));
    }

    /** A hash in lines that fit a phone. */
    private static String broken(String hash) {
        return hash.replaceAll("(.{16})(?=.)", "$1\n");
    }

    /** The names, where the trust has put them online. */
    @GET
    @Path("names")
    @Open
    public View names(@QueryParam("after") @Nullable String after, @QueryParam("before") @Nullable String before) {
        NamesPage page = look.online(new Position(after, before));
        return names(page, "/register/names", "", Map.of()).back("/register");
    }

    /** The register for an inspector, while it is open. */
    @GET
    @Path("inspect/{token}")
    @Open
    public View inspected(
            @PathParam("token") String token,
            @QueryParam("after") @Nullable String after,
            @QueryParam("before") @Nullable String before) {
        Opening opening = link.opening(token);
        String until = Words.dateAndTime(opening.until());
        Map<String, String> others = others(token, opening);
        if (!opening.registers().contains(RegisterKind.MEMBERS)) {
            return View.page("Our public registers", out -> JteopenedGenerated.render(out, null, until, others));
        }
        Seen seen = look.byLink(token, new Position(after, before));
        return names(seen.page(), "/register/inspect/" + token, until, others);
    }

    private static Map<String, String> others(String token, Opening opening) {
        Map<String, String> others = new LinkedHashMap<>();
        opening.registers().stream()
                .sorted()
                .filter(each -> each != RegisterKind.MEMBERS)
                .forEach(each -> others.put("/register/inspect/" + token + "/" + each.name(), each.words()));
        return others;
    }

    /** Another register for an inspector, while it is open. */
    @GET
    @Path("inspect/{token}/{kind: [A-Z0-9_]{1,40}}")
    @Open
    public View inspected(@PathParam("token") String token, @PathParam("kind") String name) {
        RegisterKind kind = Names.small(name);
        Table table = Table.of(kind.words())
                .hideCaption()
                .columns(kind.columns().toArray(String[]::new))
                .responsive()
                .rows(small.byLink(token, kind), each -> each);
        return View.page(kind.words(), out -> JteshownGenerated.render(out, null, kind.words(), table))
                .back("/register/inspect/" + token);
    }

    private View names(NamesPage page, String path, String until, Map<String, String> others) {
        Table table = Names.table(page, constitution.get());
        KeyPaging paging = Names.paging(page, path);
        return View.page(
                "The register of members", out -> JtenamesGenerated.render(out, null, table, paging, until, others));
    }

    /** The key, and how to check a signature with it. */
    @GET
    @Path("key")
    @Open
    public View key() {
        if (keep.kinds().isEmpty()) {
            throw NotFound.of("page", "key of the register");
        }
        String name = extracts.keyName();
        String key = extracts.publicKey();
        long number = extracts.last(RegisterKind.MEMBERS).map(Extract::id).orElse(1L);
        return View.page(
                        "Check an extract of the register", out -> JtekeyGenerated.render(out, null, name, key, number))
                .back("/register");
    }

    /** The key as a file. */
    @GET
    @Path("key.pem")
    @Open
    public Response pem() {
        return file(extracts.publicKey(), "application/x-pem-file", "register-key.pem");
    }

    /** What was signed. */
    @GET
    @Path("extracts/{id: [0-9]{1,15}}/statement.txt")
    @Open
    public Response statement(@PathParam("id") long id) {
        return file(extracts.one(id).statement(), "text/plain;charset=UTF-8", "register-" + id + ".txt");
    }

    /** The signature. */
    @GET
    @Path("extracts/{id: [0-9]{1,15}}/statement.sig")
    @Open
    public Response signature(@PathParam("id") long id) {
        return file(extracts.one(id).signature(), "application/octet-stream", "register-" + id + ".sig");
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(Objects.requireNonNull(content), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @Override
    public List<String> addresses() {
        return List.of("/register");
    }

    @Override
    public View page(String address) {
        return register();
    }
}
