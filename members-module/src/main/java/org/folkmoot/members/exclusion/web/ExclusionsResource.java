package org.folkmoot.members.exclusion.web;

import static org.folkmoot.nhsuk.components.Components.row;

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
import java.util.Objects;
import org.folkmoot.members.exclusion.HearAnAppeal;
import org.folkmoot.members.exclusion.SeeExclusions;
import org.folkmoot.members.model.ExclusionCase;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.templates.members.exclusion.JteexclusionGenerated;
import org.folkmoot.templates.members.exclusion.JteexclusionsGenerated;
import org.jspecify.annotations.Nullable;

/** Exclusions: the list, one of them, its appeal and how it ends. */
@Path("/office/exclusions")
@ApplicationScoped
public class ExclusionsResource {

    private static final String HOME = "/office/exclusions";
    private static final String ID = "{id: [0-9]{1,15}}";

    private final SeeExclusions see;
    private final HearAnAppeal hear;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExclusionsResource() {
        this.see = null;
        this.hear = null;
        this.clock = null;
    }

    @Inject
    public ExclusionsResource(SeeExclusions see, HearAnAppeal hear, Clock clock) {
        this.see = see;
        this.hear = hear;
        this.clock = clock;
    }

    /** All of them, appeals first. */
    @GET
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public View list() {
        Table table = Table.of("Exclusions")
                .columns("Person", "Ground", "Decided", "Stands")
                .responsive()
                .rows(
                        see.all(),
                        each -> List.of(
                                PageLinks.to(each.name(), HOME + "/" + each.id()),
                                each.ground(),
                                Words.date(each.decidedOn()) + " by " + each.decidedByWhom(),
                                each.state().words()));
        return View.page("Exclusions", out -> JteexclusionsGenerated.render(out, null, table))
                .section(Section.OFFICE)
                .wide();
    }

    /** One of them. */
    @GET
    @Path(ID)
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public View show(@PathParam("id") long id) {
        ExclusionCase found = see.one(id);
        return page(found, new AppealForm(today()), new OutcomeOfAppealForm(found.state(), today()));
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }

    private View page(ExclusionCase found, AppealForm appeal, OutcomeOfAppealForm outcome) {
        List<SummaryRow> rows = rows(found);
        return View.page(
                        "Exclusion of " + found.name(),
                        out -> JteexclusionGenerated.render(out, null, found, rows, appeal, outcome))
                .section(Section.OFFICE)
                .back(HOME);
    }

    private static List<SummaryRow> rows(ExclusionCase found) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Stands", found.state().words()));
        rows.add(row("Ground", found.ground() + " (" + found.clause() + ", version " + found.constitution() + ")"));
        rows.add(row("Evidence", Components.lines(found.evidence())));
        rows.add(row("Decided", Words.date(found.decidedOn()) + " by " + found.decidedByWhom()));
        rows.add(row("Recorded by", found.recordedBy()));
        rows.add(row("Was before", found.formerStatus().words()));
        if (found.appealedOn() != null) {
            rows.add(row("Appeal of " + Words.date(found.appealedOn()), Components.lines(or(found.appeal()))));
        }
        if (found.heardOn() != null) {
            rows.add(row("Decided on " + Words.date(found.heardOn()), or(found.heardBy())));
            rows.add(row("Reason", Components.lines(or(found.outcome()))));
        }
        return rows;
    }

    private static String or(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /** Records an appeal. */
    @POST
    @Path(ID + "/appeal")
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response appeal(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AppealForm form = new AppealForm(today());
        ExclusionCase found = see.one(id);
        if (!form.bind(input)) {
            return page(found, form, new OutcomeOfAppealForm(found.state(), today()))
                    .errors(form)
                    .response();
        }
        hear.lodge(id, form.on.given().orElseThrow(), form.words.value());
        return Redirects.withNotice(HOME + "/" + id, "The appeal was recorded");
    }

    /** Takes an appeal back. */
    @POST
    @Path(ID + "/appeal/take-back")
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response takeBack(@PathParam("id") long id) {
        hear.takeBack(id);
        return Redirects.withNotice(HOME + "/" + id, "The appeal was taken back; the exclusion stands");
    }

    /** Records how it goes on or ends. */
    @POST
    @Path(ID + "/outcome")
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response outcome(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ExclusionCase found = see.one(id);
        OutcomeOfAppealForm form = new OutcomeOfAppealForm(found.state(), today());
        if (!form.bind(input)) {
            return page(found, new AppealForm(today()), form).errors(form).response();
        }
        State next = form.outcome.value(State.class);
        hear.end(id, next, form.heard.given().orElseThrow(), form.by.value(), form.reason.value());
        return Redirects.withNotice(HOME + "/" + id, "Recorded; the person is told");
    }
}
