package org.folkmoot.members.register.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.register.SeeThePast;
import org.folkmoot.members.register.SeeThePast.Past;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.templates.members.register.JtepastMemberGenerated;

/** One record as it stood on a day. */
@Path("/office/members/{number: [0-9]{1,15}}/as-at")
@ApplicationScoped
public class PastMemberResource {

    private final SeeThePast see;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastMemberResource() {
        this.see = null;
        this.clock = null;
    }

    @Inject
    public PastMemberResource(SeeThePast see, Clock clock) {
        this.see = see;
        this.clock = clock;
    }

    /** One record. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View member(@PathParam("number") long number, @Context UriInfo uri) {
        DayForm form = DayForm.of(uri.getQueryParameters(), TrustClock.today(clock));
        LocalDate day = form.day();
        Past past = see.member(number, day);
        Constitution then = see.constitution(day);
        String name = past.person().name().full();
        List<SummaryRow> rows = rows(past, then);
        Table earlier = Table.of("Memberships that had ended by then")
                .columns("Constituency", "From", "To", "Why it ended")
                .responsive()
                .rows(
                        past.earlier(),
                        each -> List.of(
                                then.nameOf(each.constituency(), each.classCode()),
                                Words.date(each.joinedOn()),
                                Words.date(Objects.requireNonNull(each.endedOn())),
                                Objects.requireNonNullElse(each.endReason(), "")));
        Table history = Table.of("What had happened by then")
                .columns("When", "What")
                .responsive()
                .rows(past.history(), each -> List.of(Words.dateAndTime(each.at()), each.words()));
        String when = Words.date(day);
        return View.page(
                        name + " as at " + when,
                        out -> JtepastMemberGenerated.render(
                                out, null, number, name, when, form, rows, earlier, history))
                .section(Section.OFFICE)
                .errors(form)
                .wide()
                .back("/office/members/" + number);
    }

    private static List<SummaryRow> rows(Past past, Constitution then) {
        List<SummaryRow> rows = new ArrayList<>();
        Membership membership = past.membership();
        rows.add(row(
                "Membership",
                membership == null
                        ? "None on this day"
                        : then.nameOf(membership.constituency(), membership.classCode()) + ", since "
                                + Words.date(membership.joinedOn())));
        Decision decision = past.decision();
        if (decision != null) {
            rows.add(row(
                    "Why",
                    decision.words() + " " + decision.clause() + ", version " + decision.constitution() + ", "
                            + Words.dateAndTime(decision.at())));
        }
        rows.add(row("Constitution in force", then.label()));
        return rows;
    }
}
