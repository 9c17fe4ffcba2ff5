package org.folkmoot.engagement.relay.web;

import gg.jte.Content;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Told;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.engagement.relay.CouncilDate;
import org.folkmoot.engagement.relay.CouncilPaper;
import org.folkmoot.engagement.relay.TellTheCouncil;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** The register "What members told us" at the office: entries by day, answers, the paper, and the council's last day. */
@Path("/office/told")
@ApplicationScoped
public class ToldPages {
    private static final String HOME = "/office/told";
    private static final int MONTHS = 3;

    private final ToldBook told;
    private final TellTheCouncil telling;
    private final CouncilPaper paper;
    private final CouncilDate council;
    private final MeetingFacts facts;
    private final CurrentActor actors;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ToldPages() {
        this.told = null;
        this.telling = null;
        this.paper = null;
        this.council = null;
        this.facts = null;
        this.actors = null;
        this.clock = null;
    }

    @Inject
    public ToldPages(
            ToldBook told,
            TellTheCouncil telling,
            CouncilPaper paper,
            CouncilDate council,
            MeetingFacts facts,
            CurrentActor actors,
            Clock clock) {
        this.told = told;
        this.telling = telling;
        this.paper = paper;
        this.council = council;
        this.facts = facts;
        this.actors = actors;
        this.clock = clock;
    }

    /** The entries of some days. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list(@QueryParam("from") @Nullable String first, @QueryParam("to") @Nullable String last) {
        LocalDate to = day(last, TrustClock.today(clock));
        LocalDate from = day(first, to.minusMonths(MONTHS));
        return page(from, to, new ToldForms.Days().fill(from, to));
    }

    private View page(LocalDate from, LocalDate to, ToldForms.Days days) {
        List<Told> entries = paper.entries(from, to);
        return BlocksPage.of("What members told us")
                .caption(Words.date(from) + " to " + Words.date(to))
                .with(null, table(entries))
                .with(
                        null,
                        Components.linkButton(
                                "Download the paper (PDF)", HOME + "/paper.pdf?from=" + from + "&to=" + to))
                .with(
                        "Other days",
                        Pieces.form(days, Button.of("Show these days").secondary(), HOME + "/days"))
                .with("The council and the panels", council.exists() ? council() : Html.NOTHING)
                .with(null, Pieces.link("Members’ panels, which need no council", "/office/panels"))
                .view()
                .errors(days)
                .back("/office/threads")
                .section(Section.OFFICE)
                .wide();
    }

    private Content council() {
        String goesOn = council.until()
                .map(day ->
                        "The council of governors ends on " + Words.date(day) + ". Leads of networks and panels go on.")
                .orElse("The council of governors goes on.");
        return Html.all(List.of(
                Pieces.paragraph(goesOn),
                actors.get().may(Permission.CHANGE_CONSTITUTION)
                        ? Pieces.link("Set the council's last day", HOME + "/council")
                        : Pieces.paragraph("The trust secretary sets the council’s last day.")));
    }

    private Content table(List<Told> entries) {
        if (entries.isEmpty()) {
            return Pieces.paragraph("Nothing was brought forward in these days. Governors and leads do it from the"
                    + " replies that were passed on to them.");
        }
        Table table = Table.of("Entries")
                .hideCaption()
                .responsive()
                .columns("Day", "From", "What members told us", "Answer", "Keep");
        return Components.table(table.rows(
                entries,
                each -> List.of(
                        (Object) Words.date(each.broughtOn()),
                        facts.scope(each.scope()),
                        Components.lines(each.said()),
                        Components.lines(CouncilPaper.answered(each)),
                        Pieces.cellLink("Keep the answer to entry " + each.id(), HOME + "/" + each.id()))));
    }

    /** Shows other days. */
    @POST
    @Path("days")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response days(MultivaluedMap<String, String> input) {
        ToldForms.Days days = new ToldForms.Days();
        if (!days.bind(input)) {
            LocalDate today = TrustClock.today(clock);
            return page(today.minusMonths(MONTHS), today, days).response();
        }
        return Redirects.seeOther(HOME + "?from=" + days.from.given().orElseThrow() + "&to="
                + days.to.given().orElseThrow());
    }

    /** The paper. */
    @GET
    @Path("paper.pdf")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response pdf(@QueryParam("from") @Nullable String first, @QueryParam("to") @Nullable String last) {
        LocalDate to = day(last, TrustClock.today(clock));
        LocalDate from = day(first, to.minusMonths(MONTHS));
        List<Told> entries = paper.entries(from, to);
        List<String> groups = new ArrayList<>();
        entries.forEach(each -> groups.add(facts.scope(each.scope())));
        return Response.ok(paper.pdf(from, to, entries, groups), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-members-told-us.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** One entry, to keep its answer. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        Told entry = told.find(id).orElseThrow(() -> NotFound.of("entry", id));
        return entryPage(id, new ToldForms.Answered().fill(entry, TrustClock.today(clock)));
    }

    /** Keeps it. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ToldForms.Answered form = new ToldForms.Answered();
        if (!form.bind(input)) {
            return entryPage(id, form).response();
        }
        telling.answer(
                id,
                form.version(),
                form.said.value(),
                form.answer.value(),
                form.by.value(),
                form.day.given().orElseThrow());
        return Redirects.withNotice(HOME, "The answer was kept.");
    }

    private static View entryPage(long id, ToldForms.Answered form) {
        return FormPage.of("Keep the answer", HOME + "/" + id, form, "Save")
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }

    /** The council's last day. */
    @GET
    @Path("council")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View askCouncil() {
        ToldForms.Until form = new ToldForms.Until();
        form.day.fill(council.until().orElse(null));
        return councilPage(form);
    }

    /** Sets it. */
    @POST
    @Path("council")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response council(MultivaluedMap<String, String> input) {
        ToldForms.Until form = new ToldForms.Until();
        if (!form.bind(input)) {
            return councilPage(form).response();
        }
        council.set(form.day.given());
        return Redirects.withNotice(HOME, "The council's last day was set.");
    }

    private static View councilPage(ToldForms.Until form) {
        return FormPage.of("When does the council of governors end?", HOME + "/council", form, "Save")
                .before(Pieces.paragraph("After this day governors write to members no more. Leads of networks and"
                        + " panels go on, and what was written before stays."))
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }
}
