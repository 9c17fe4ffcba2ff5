package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.AnnualReportSource;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeProvisions;
import org.folkmoot.nhsuk.text.Words;

/** Says in the annual report with how many provisions of the code of governance the trust complies, and explains the others. */
@ApplicationScoped
public class ReportTheCode implements AnnualReportSource {

    private final SeeTheBoard board;
    private final CodeProvisions provisions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReportTheCode() {
        this.board = null;
        this.provisions = null;
    }

    @Inject
    public ReportTheCode(SeeTheBoard board, CodeProvisions provisions) {
        this.board = board;
        this.provisions = provisions;
    }

    @Override
    public List<AnnualReportPart> parts(LocalDate from, LocalDate to) {
        if (!board.exists()) {
            return List.of();
        }
        List<CodeProvision> standing =
                provisions.all().stream().filter(each -> !each.struck()).toList();
        List<CodeProvision> departures =
                standing.stream().filter(each -> !each.complies()).toList();
        return List.of(new AnnualReportPart(
                "How we stand to the code of governance",
                List.of(words(standing.size(), departures.size())),
                List.of("Provision", "What it asks", "Why we depart from it, and what we do instead"),
                departures.stream()
                        .map(each -> List.of(each.place(), each.asks(), each.explanation()))
                        .toList()));
    }

    private static String words(int all, int departures) {
        if (all == 0) {
            return "The trust has not put on record yet how it stands to the code.";
        }
        String looked = "The trust has looked at " + Words.count(all, "provision", "provisions") + " of the code and ";
        return departures == 0
                ? looked + "complies with all of them."
                : looked + "complies with " + Words.number(all - departures)
                        + ". It explains below why it departs from " + (departures == 1 ? "the other." : "the others.");
    }
}
