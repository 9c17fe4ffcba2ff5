package org.folkmoot.engagement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;

/** A meeting's places and the way to them, as people read them. */
public final class PlaceWords {

    private PlaceWords() {}

    /** How many people each way of taking part has room for. */
    public static String places(MeetingDetails details) {
        if (details.capacity().isUnlimited()) {
            return "No limit";
        }
        return details.modes().stream().map(mode -> limit(details, mode)).collect(Collectors.joining(", "));
    }

    private static String limit(MeetingDetails details, Mode mode) {
        Integer limit = details.capacity().in(mode);
        String many = limit == null ? "no limit" : Words.number(limit);
        return details.modes().size() == 1 ? many : many + " " + mode.words().toLowerCase(Locale.UK);
    }

    /** The way to a place and into it, as far as it is known. */
    public static List<SummaryRow> rows(AccessFacts access) {
        List<SummaryRow> rows = new ArrayList<>();
        if (!access.features().isEmpty()) {
            rows.add(Components.row(
                    "What is there",
                    Components.lines(
                            access.inOrder().stream().map(AccessFeature::words).collect(Collectors.joining("\n")))));
        }
        if (access.parking() != null) {
            rows.add(Components.row("Parking", access.parking()));
        }
        if (access.transport() != null) {
            rows.add(Components.row("Public transport", access.transport()));
        }
        if (access.more() != null) {
            rows.add(Components.row("Access", Components.lines(access.more())));
        }
        return rows;
    }
}
