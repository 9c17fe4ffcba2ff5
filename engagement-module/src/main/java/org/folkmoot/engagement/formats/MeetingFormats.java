package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.rules.EveryFormatIsSettled;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Which formats a meeting's people need and how each is settled; the gate is open once nothing is missing. */
@ApplicationScoped
public class MeetingFormats implements FormatGate {
    private final FormatBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingFormats() {
        this.book = null;
        this.clock = null;
    }

    @Inject
    public MeetingFormats(FormatBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The formats needed, most wanted first. */
    public List<Line> of(Meeting meeting) {
        if (!meeting.invites()) {
            return List.of();
        }
        Map<String, SettledFormat> settled = book.settled(meeting.id()).stream()
                .collect(Collectors.toMap(SettledFormat::format, Function.identity()));
        LocalDate today = TrustClock.today(clock);
        List<Line> lines = new ArrayList<>();
        for (NeededFormat needed : book.needed(meeting.id(), meeting.audience())) {
            SettledFormat found = settled.get(needed.key());
            lines.add(new Line(needed, found, found != null && found.holds(today)));
        }
        return lines;
    }

    /** What is still missing. */
    public List<NeededFormat> missing(Meeting meeting) {
        return of(meeting).stream()
                .filter(line -> !line.isOpen())
                .map(Line::needed)
                .toList();
    }

    @Override
    public void mustBeOpen(Meeting meeting) {
        List<NeededFormat> missing = missing(meeting);
        RuleBroken.check(new EveryFormatIsSettled(
                missing.stream().map(NeededFormat::words).toList(),
                missing.stream().mapToInt(NeededFormat::people).sum()));
    }

    /**
     * One format.
     *
     * @param settled how it was settled; null where it was not
     * @param isOpen true where it no longer holds the invitation back
     */
    public record Line(NeededFormat needed, @Nullable SettledFormat settled, boolean isOpen) {}
}
