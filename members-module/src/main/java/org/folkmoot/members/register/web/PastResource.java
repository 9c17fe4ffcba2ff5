package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.register.SeeThePast;
import org.folkmoot.members.store.views.MembersAsAt.Line;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.register.JtepastGenerated;

/** How many members there were on a day. */
@Path("/office/members/as-at")
@ApplicationScoped
public class PastResource {

    private final SeeThePast see;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastResource() {
        this.see = null;
        this.clock = null;
    }

    @Inject
    public PastResource(SeeThePast see, Clock clock) {
        this.see = see;
        this.clock = clock;
    }

    /** How many members there were. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View counts(@Context UriInfo uri) {
        DayForm form = DayForm.of(uri.getQueryParameters(), TrustClock.today(clock));
        LocalDate day = form.day();
        Constitution then = see.constitution(day);
        List<Line> lines = see.counts(day);
        long total = lines.stream().mapToLong(Line::members).sum();
        Table table = Table.of("Members at the end of " + Words.date(day))
                .columns("Constituency")
                .numeric("Members")
                .rows(
                        lines,
                        each -> List.of(
                                then.nameOf(each.constituency(), each.classCode()),
                                Cells.link(Words.number(each.members()), people(each, day))));
        table.row("All", Words.number(total));
        return View.page("Members as at a day", out -> JtepastGenerated.render(out, null, form, table, then.label()))
                .section(Section.OFFICE)
                .errors(form)
                .back("/office/members");
    }

    /** The report opens the people behind the number at the end of a period, which is this day. */
    private static String people(Line each, LocalDate day) {
        String on =
                "-day=" + day.getDayOfMonth() + "&%1$s-month=" + day.getMonthValue() + "&%1$s-year=" + day.getYear();
        return "/office/reports/people?kind=end&constituency=" + each.constituency() + "&class="
                + (each.classCode() == null ? "" : each.classCode()) + "&from" + String.format(on, "from") + "&to"
                + String.format(on, "to");
    }
}
