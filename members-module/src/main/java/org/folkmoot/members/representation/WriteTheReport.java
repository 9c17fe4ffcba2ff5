package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Comparison;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.CompareTheMembership.Line;
import org.folkmoot.members.representation.CompareTheMembership.Table;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.word.WordDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes the membership section of the annual report: constituencies, numbers, strategy and progress, representation,
 * steps, what the law asks to be reported besides, and contact.
 */
@ApplicationScoped
public class WriteTheReport {

    private final PresentConstitution constitution;
    private final SeeTheMovements movements;
    private final CompareTheMembership compare;
    private final LogSteps steps;
    private final WriteTheOtherParts others;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteTheReport() {
        this.constitution = null;
        this.movements = null;
        this.compare = null;
        this.steps = null;
        this.others = null;
        this.settings = null;
        this.pdf = null;
        this.audit = null;
    }

    @Inject
    WriteTheReport(
            PresentConstitution constitution,
            SeeTheMovements movements,
            CompareTheMembership compare,
            LogSteps steps,
            WriteTheOtherParts others,
            TrustSettings settings,
            PdfWriter pdf,
            Audit audit) {
        this.constitution = constitution;
        this.movements = movements;
        this.compare = compare;
        this.steps = steps;
        this.others = others;
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** What the numbers of a part count, where people can be seen behind them. */
    public enum About {
        /** The movements of the period. */
        NUMBERS,
        /** Present public members by age. */
        AGES,
        /** Nobody in particular, or those whom nobody may see. */
        NOBODY
    }

    /** A heading with its paragraphs, or with a table. */
    public record Part(
            String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows, About about) {

        /** One of whose numbers nobody is seen behind. */
        Part(String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows) {
            this(heading, paragraphs, columns, rows, About.NOBODY);
        }
    }

    /** The section for a period. */
    public List<Part> parts(Period period) {
        List<Part> parts = new ArrayList<>();
        parts.add(eligibility());
        parts.add(numbers(period));
        parts.addAll(others.strategy(period));
        for (Table each : compare.compare(null)) {
            parts.add(comparison(each));
        }
        parts.add(steps(period));
        parts.addAll(others.asked(period));
        parts.add(contact());
        return parts;
    }

    /** The section as PDF. */
    public byte[] pdf(Period period) {
        PdfPage page = PdfPage.titled("Our membership").paragraph(intro(period));
        for (Part each : parts(period)) {
            page.heading(each.heading());
            each.paragraphs().forEach(page::paragraph);
            page.table(each.heading(), each.columns(), each.rows());
        }
        taken("PDF", period);
        return pdf.write(page.xhtml());
    }

    /** The section as a document that the office goes on writing in. */
    public byte[] word(Period period) {
        WordDocument document =
                WordDocument.titled("Our membership", settings.trustName()).paragraph(intro(period));
        for (Part each : parts(period)) {
            document.heading(each.heading());
            each.paragraphs().forEach(document::paragraph);
            document.table(each.heading(), each.columns(), each.rows());
        }
        taken("Word", period);
        return document.bytes();
    }

    /** Whoever takes figures away leaves a trace; they are of all who were members at the end. */
    private void taken(String kind, Period period) {
        long members =
                movements.movements(period).stream().mapToLong(Movement::end).sum();
        audit.readMany("membership section of the annual report", intro(period) + " As " + kind, members);
    }

    /** What the section is about. */
    public String intro(Period period) {
        return settings.trustName() + ", from " + Words.date(period.from()) + " to " + Words.date(period.to()) + ".";
    }

    private Part eligibility() {
        return new Part(
                "Who may be a member",
                List.of(),
                List.of("Constituency", "Who may join", "Minimum age"),
                constitution.get().constituencies().stream()
                        .map(each -> List.of(each.name(), who(each), String.valueOf(each.minimumAge())))
                        .toList());
    }

    private static String who(Constituency each) {
        if (!each.areas().isEmpty()) {
            return "People who live in "
                    + Words.list(each.areas().stream().map(Area::name).toList());
        }
        return switch (each.kind()) {
            case PUBLIC -> "People who live elsewhere in England";
            case STAFF -> "People who work for the trust";
            default -> "Service users and carers";
        };
    }

    private Part numbers(Period period) {
        List<List<String>> rows = new ArrayList<>();
        Movement total = new Movement("", 0, 0, 0, 0, 0, 0);
        for (Movement each : movements.movements(period)) {
            rows.add(row(movements.nameOf(each.constituency()), each));
            total = total.plus(each);
        }
        rows.add(row("All", total));
        return new Part(
                "How many members we have",
                List.of("The number at the start, with those who joined or moved in, less those who left or moved out,"
                        + " is the number at the end."),
                List.of("Constituency", "Start", "Joined", "Moved in", "Left", "Moved out", "End"),
                rows,
                About.NUMBERS);
    }

    private static List<String> row(String name, Movement each) {
        return List.of(
                name,
                Words.number(each.start()),
                Words.number(each.joined()),
                Words.number(each.movedIn()),
                Words.number(each.left()),
                Words.number(each.movedOut()),
                Words.number(each.end()));
    }

    private static Part comparison(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Line each : table.lines()) {
            rows.add(List.of(
                    each.band().words(),
                    number(each.members()),
                    each.people() == 0 ? "No figure" : Words.number(each.people()),
                    index(each.comparison())));
        }
        rows.add(List.of("Not known", number(table.unknown()), "", ""));
        return new Part(
                "Public members and the people of the area: "
                        + table.measure().words().toLowerCase(Locale.UK),
                List.of(
                        table.withoutPeople()
                                ? "There are no figures of the people in the area for this, so the membership is not"
                                        + " compared with them."
                                : "An index of 100 means as many members as expected. In brackets: between which values"
                                        + " it lies with a certainty of 95%."),
                List.of(table.measure().words(), "Public members", "People in the area", "Index"),
                rows,
                table.equality() ? About.NOBODY : About.AGES);
    }

    /** A number, or that it is too small. */
    public static String number(Optional<Long> number) {
        return number.map(Words::number).orElse("Too small to show");
    }

    /** An index with its interval and what they say. */
    public static String index(@Nullable Comparison each) {
        return each == null
                ? "Not compared"
                : String.format(
                        Locale.UK, "%.0f (%.0f to %.0f): %s", each.index(), each.lower(), each.upper(), each.words());
    }

    private Part steps(Period period) {
        List<List<String>> rows = steps.of(period).stream()
                .filter(each -> !each.struck())
                .map(each -> List.of(Words.date(each.on()), each.what(), each.place(), each.aimedAt(), each.result()))
                .toList();
        return new Part(
                "Steps we took to be representative",
                rows.isEmpty() ? List.of("No step is in the log for this period.") : List.of(),
                List.of("Date", "What", "Where", "Aimed at", "Result"),
                rows);
    }

    private Part contact() {
        String reach = settings.get("contact.post").orElse("the membership office");
        return new Part(
                "How to reach us",
                List.of("Members reach governors and directors through the membership office: " + reach + "."),
                List.of(),
                List.of());
    }
}
