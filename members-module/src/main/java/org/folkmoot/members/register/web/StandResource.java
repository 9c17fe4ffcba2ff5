package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.register.AddAPaperForm;
import org.folkmoot.members.register.StandAtAnEvent;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.templates.members.register.JteposterGenerated;
import org.folkmoot.templates.members.register.JtestandGenerated;
import org.jspecify.annotations.Nullable;

/** A stand at an event: people are keyed in one after the other, or scan the poster. */
@Path("/office/stand")
@ApplicationScoped
public class StandResource {

    private static final String HOME = "/office/stand";

    private final StandAtAnEvent stand;
    private final AddAPaperForm add;
    private final FindTheConstituency find;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StandResource() {
        this.stand = null;
        this.add = null;
        this.find = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public StandResource(
            StandAtAnEvent stand,
            AddAPaperForm add,
            FindTheConstituency find,
            PresentConstitution constitution,
            Clock clock) {
        this.stand = stand;
        this.add = add;
        this.find = find;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** The empty form; the word of the stand and the connection stay from the person before. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View ask(
            @QueryParam("source") @Nullable String source,
            @QueryParam("connection") @Nullable String connection,
            @QueryParam("last") @Nullable String last) {
        StandForm form = form();
        form.source.fill(known(source));
        form.connection.fill(connection == null ? Connection.LIVES_HERE.name() : connection);
        return page(form, null, number(last));
    }

    /** The person before, so that what was mistyped can be corrected at once; empty where there is none. */
    private static String number(@Nullable String last) {
        return last != null && last.matches("[0-9]{1,15}") ? last : "";
    }

    private static @Nullable String known(@Nullable String source) {
        return source != null && source.matches(StandAtAnEvent.SOURCE) ? source : null;
    }

    private StandForm form() {
        return new StandForm(TrustClock.today(clock), constitution.get());
    }

    private View page(StandForm form, @Nullable Table duplicates, String last) {
        Table sources = Table.of("Who came by which stand, poster or link")
                .columns("Word", "Newest")
                .numeric("Applied")
                .numeric("Members now")
                .responsive()
                .rows(
                        stand.sources(),
                        each -> List.of(
                                each.source().matches(StandAtAnEvent.SOURCE)
                                        ? Links.to(each.source(), HOME + "?source=" + each.source())
                                        : each.source(),
                                Words.dateAndTime(each.newest()),
                                Words.number(each.applied()),
                                Words.number(each.members())));
        String source = form.source.value().matches(StandAtAnEvent.SOURCE) ? form.source.value() : "";
        return View.page("Stand", out -> JtestandGenerated.render(out, null, form, duplicates, source, last, sources))
                .section(Section.OFFICE);
    }

    /** Adds somebody and goes on with the next. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response save(MultivaluedMap<String, String> input) {
        StandForm form = form();
        if (form.bind(input)) {
            form.checkAgainst(find.assess(
                    Connection.valueOf(form.connection.value()),
                    form.born.value(),
                    form.address().postcode(),
                    null));
        }
        if (!form.isValid()) {
            return page(form, null, "").errors(form).response();
        }
        JoinRequest request = form.request();
        List<Person> same = form.another.isTicked() ? List.of() : add.perhapsTheSame(request);
        if (!same.isEmpty()) {
            form.refuse(form.another, "Someone on record may be the same person: tick the box only if they are not");
            return page(form, duplicates(same), "").errors(form).response();
        }
        PersonId person = add.add(request, null, form.hasAgreed());
        return Redirects.withNotice(
                HOME + "?source=" + form.source.value() + "&connection=" + form.connection.value() + "&last=" + person,
                "Added as number " + person
                        + (add.waits(person) ? ", and waits among the applications" : "")
                        + ". Next person");
    }

    private static Table duplicates(List<Person> same) {
        return Table.of("People on record who may be the same")
                .columns("Name", "Status")
                .rows(
                        same,
                        each -> List.of(
                                Links.to(each.name().full(), "/office/members/" + each.id()),
                                each.status().words()));
    }

    /** A page to print: the trust, what to do, the code. */
    @GET
    @Path("poster")
    @Requires(Permission.SEE_MEMBERS)
    public View poster(@QueryParam("source") @Nullable String source) {
        String word = Objects.requireNonNullElse(known(source), "stand");
        String address = stand.address(word);
        return View.page("Poster", out -> JteposterGenerated.render(out, null, word, address))
                .section(Section.OFFICE)
                .back(HOME + "?source=" + word);
    }

    /** The code alone, as a drawing that prints at any size. */
    @GET
    @Path("code.svg")
    @Produces("image/svg+xml")
    @Requires(Permission.SEE_MEMBERS)
    public Response code(@QueryParam("source") @Nullable String source) {
        String word = Objects.requireNonNullElse(known(source), "stand");
        return Response.ok(CodeDrawing.of(stand.code(word)), "image/svg+xml")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
