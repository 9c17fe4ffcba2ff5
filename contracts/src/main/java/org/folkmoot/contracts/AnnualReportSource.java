package org.folkmoot.contracts;

import java.time.LocalDate;
import java.util.List;

/** Gives what one module has to say in the membership section of the annual report. */
public interface AnnualReportSource {

    /** Its parts for a period, both days included; none where the trust has nothing of the kind. */
    List<AnnualReportPart> parts(LocalDate from, LocalDate to);

    /**
     * A part of the section.
     *
     * @param columns headings of the table; none where the part has no table
     * @param rows as many cells as there are columns
     */
    record AnnualReportPart(String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows) {

        /** Keeps the lists as they are now. */
        public AnnualReportPart {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
