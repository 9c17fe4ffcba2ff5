package org.folkmoot.members.privacy.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;
import static org.folkmoot.nhsuk.components.Components.tag;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;

/** A privacy request in words. */
final class CaseWords {

    private CaseWords() {}

    /** Open, late or answered, as a tag. */
    static Content state(PrivacyCase one, boolean late) {
        if (!one.open()) {
            return tag("Answered", TagColour.GREEN);
        }
        return late ? tag("Late", TagColour.RED) : tag("Open", TagColour.BLUE);
    }

    /** What has to be done by when. */
    static String next(PrivacyCase one) {
        LocalDate day = one.nextDay();
        if (day == null) {
            return "Answered on " + Words.date(Objects.requireNonNull(one.closedOn()));
        }
        boolean acknowledge = one.acknowledgedOn() == null && day.equals(one.acknowledgeBy());
        return (acknowledge ? "Acknowledge by " : "Answer by ") + Words.date(day);
    }

    private static String acknowledged(PrivacyCase one) {
        LocalDate on = one.acknowledgedOn();
        if (on == null) {
            return "Not yet";
        }
        return Words.date(on) + (one.acknowledgedBy() == null ? "" : ", noted by " + one.acknowledgedBy());
    }

    /** The whole of it for the office. */
    static List<SummaryRow> rows(PrivacyCase one) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("What is asked", one.kind().label()));
        rows.add(row("Name", one.name()));
        rows.add(row("Contact", one.contact()));
        rows.add(row("How it came", one.way().words()));
        rows.add(row("In their words", lines(one.words())));
        rows.add(row("Came on", Words.date(one.receivedOn())));
        rows.add(row("Acknowledge by", Words.date(one.acknowledgeBy())));
        rows.add(row("Acknowledged", acknowledged(one)));
        rows.add(row("Answer by", Words.date(one.dueOn())));
        if (one.extendedBecause() != null) {
            rows.add(row("Why it takes longer", one.extendedBecause()));
        }
        if (one.closedOn() != null) {
            rows.add(row("Answered on", Words.date(one.closedOn())));
            rows.add(row("Answer", lines(Objects.requireNonNullElse(one.outcome(), ""))));
        }
        return rows;
    }
}
