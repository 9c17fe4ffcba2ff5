package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.AnnualReportSource;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Forecast;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.KeepTheWordsOfTheReport.ReportWords;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.members.representation.WriteTheReport.Part;
import org.folkmoot.nhsuk.text.Words;

/**
 * Writes the parts of the membership section that the register alone does not tell: the strategy and its aims beside the
 * constitution's minimum numbers, pay and expenses, and what other modules have to report.
 */
@ApplicationScoped
class WriteTheOtherParts {

    private static final String NOT_WRITTEN = "The trust has not written this yet.";

    private final KeepTheWordsOfTheReport kept;
    private final SeeTheMovements movements;
    private final PresentConstitution constitution;
    private final Instance<AnnualReportSource> others;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteTheOtherParts() {
        this.kept = null;
        this.movements = null;
        this.constitution = null;
        this.others = null;
    }

    @Inject
    WriteTheOtherParts(
            KeepTheWordsOfTheReport kept,
            SeeTheMovements movements,
            PresentConstitution constitution,
            @Any Instance<AnnualReportSource> others) {
        this.kept = kept;
        this.movements = movements;
        this.constitution = constitution;
        this.others = others;
    }

    /** The strategy in short, and how far the membership has come. */
    List<Part> strategy(Period period) {
        ReportWords words = kept.words();
        List<List<String>> rows = new ArrayList<>();
        for (Movement each : movements.movements(period)) {
            constitution.get().constituency(each.constituency()).ifPresent(found -> rows.add(row(found, each)));
        }
        return List.of(
                new Part("Our membership strategy", paragraphs(words.strategy()), List.of(), List.of()),
                new Part(
                        "Progress against the constitution’s minimum numbers and our aims",
                        paragraphs(words.aims()),
                        List.of("Constituency", "Members at the end", "Minimum", "How it stands"),
                        rows));
    }

    private static List<String> row(Constituency constituency, Movement moved) {
        Forecast forecast = new Forecast(moved.end(), moved.end() - moved.start(), constituency.minimumMembers());
        return List.of(
                constituency.name(),
                Words.number(forecast.now()),
                Words.number(forecast.minimum()),
                forecast.today().words());
    }

    /** Pay and expenses, and whatever else the law wants to see in the annual report. */
    List<Part> asked(Period period) {
        ReportWords words = kept.words();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("How the pay of directors is decided", paragraphs(words.pay()), List.of(), List.of()));
        parts.add(new Part("Expenses of governors and directors", paragraphs(words.expenses()), List.of(), List.of()));
        others.stream()
                .flatMap(each -> each.parts(period.from(), period.to()).stream())
                .map(each -> new Part(each.heading(), each.paragraphs(), each.columns(), each.rows()))
                .forEach(parts::add);
        return parts;
    }

    private static List<String> paragraphs(String words) {
        return words.isBlank()
                ? List.of(NOT_WRITTEN)
                : words.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
