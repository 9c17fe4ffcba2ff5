package org.folkmoot.engagement.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.AnnualReportSource;
import org.folkmoot.contracts.members.Seats;
import org.folkmoot.engagement.model.CouncilRecords;
import org.folkmoot.engagement.model.CouncilRecords.Use;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.clock.TrustClock;

/**
 * Tells the annual report each time that the council required a director to attend (paragraph 26(2)(aa) of schedule 7 to
 * the National Health Service Act 2006), and that it never did.
 */
@ApplicationScoped
public class ReportDirectorsRequired implements AnnualReportSource {
    private static final String HEADING = "Directors whom the council of governors required to attend";

    private final CouncilRecords records;
    private final Seats seats;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReportDirectorsRequired() {
        this.records = null;
        this.seats = null;
    }

    @Inject
    public ReportDirectorsRequired(CouncilRecords records, Seats seats) {
        this.records = records;
        this.seats = seats;
    }

    @Override
    public List<AnnualReportPart> parts(LocalDate from, LocalDate to) {
        List<Use> uses = records.between(begins(from), begins(to.plusDays(1)));
        if (uses.isEmpty()) {
            return seats.on(to).isEmpty()
                    ? List.of()
                    : List.of(new AnnualReportPart(
                            HEADING, List.of("The council did not use this power."), List.of(), List.of()));
        }
        return List.of(new AnnualReportPart(
                HEADING,
                List.of(),
                List.of("Meeting", "Date", "Director", "About", "Attended"),
                uses.stream().map(ReportDirectorsRequired::row).toList()));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(TrustClock.LONDON).toInstant();
    }

    private static List<String> row(Use use) {
        return List.of(
                use.title(),
                Words.date(LocalDate.ofInstant(use.starts(), TrustClock.LONDON)),
                use.director(),
                use.reason(),
                use.attended() ? "Yes" : "No");
    }
}
