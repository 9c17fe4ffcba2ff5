package org.folkmoot.engagement.records.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.folkmoot.engagement.model.CouncilRecords;
import org.folkmoot.engagement.store.views.ExclusionViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** What meetings of one financial year leave on record: directors required to attend, and items closed to the public. */
@Path("/office/meetings/record")
@ApplicationScoped
public class RecordPage {
    private final CouncilRecords records;
    private final ExclusionViews exclusions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RecordPage() {
        this.records = null;
        this.exclusions = null;
        this.clock = null;
    }

    @Inject
    public RecordPage(CouncilRecords records, ExclusionViews exclusions, Clock clock) {
        this.records = records;
        this.exclusions = exclusions;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@QueryParam("year") @Nullable String asked) {
        int year = year(asked);
        Instant from = first(year);
        Instant to = first(year + 1);
        return BlocksPage.of("On record for the annual report")
                .caption("1 April " + year + " to 31 March " + (year + 1))
                .with("Directors required to attend", uses(records.between(from, to)))
                .with("Items from which the public was excluded", closed(exclusions.between(from, to)))
                .with(null, Pieces.link("The year before", "/office/meetings/record?year=" + (year - 1)))
                .view()
                .back("/office/meetings")
                .section(Section.OFFICE)
                .wide();
    }

    private int year(@Nullable String asked) {
        if (asked != null && asked.matches("[12][0-9]{3}")) {
            return Integer.parseInt(asked);
        }
        LocalDate today = TrustClock.today(clock);
        return today.getMonth().compareTo(Month.APRIL) < 0 ? today.getYear() - 1 : today.getYear();
    }

    private static Instant first(int year) {
        return LocalDate.of(year, Month.APRIL, 1)
                .atStartOfDay(TrustClock.LONDON)
                .toInstant();
    }

    private static Content uses(List<CouncilRecords.Use> uses) {
        if (uses.isEmpty()) {
            return Pieces.paragraph("The council did not use this power.");
        }
        Table table = Table.of("Directors required to attend")
                .hideCaption()
                .responsive()
                .columns("Meeting", "When", "Director", "About", "Attended");
        return Components.table(table.rows(
                uses,
                use -> List.of(
                        use.title(),
                        Words.dateAndTime(use.starts()),
                        use.director(),
                        use.reason(),
                        use.attended() ? "Yes" : "No")));
    }

    private static Content closed(List<ExclusionViews.Exclusion> items) {
        if (items.isEmpty()) {
            return Pieces.paragraph("The public was excluded from nothing.");
        }
        Table table = Table.of("Items from which the public was excluded")
                .hideCaption()
                .responsive()
                .columns("Meeting", "When", "Item", "Special reason");
        return Components.table(table.rows(
                items,
                item -> List.of(item.title(), Words.dateAndTime(item.starts()), item.item(), item.excludedBecause())));
    }
}
