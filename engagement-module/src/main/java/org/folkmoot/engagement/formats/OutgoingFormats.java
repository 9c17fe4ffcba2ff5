package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.rules.EveryFormatIsSettled;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Which formats something needs that goes out, and how each is settled; the gate is open once nothing is missing. */
@ApplicationScoped
public class OutgoingFormats implements FormatGate {
    private final FormatBook book;
    private final Outgoings outgoings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OutgoingFormats() {
        this.book = null;
        this.outgoings = null;
        this.clock = null;
    }

    @Inject
    public OutgoingFormats(FormatBook book, Outgoings outgoings, Clock clock) {
        this.book = book;
        this.outgoings = outgoings;
        this.clock = clock;
    }

    /** The formats needed, most wanted first, and after them those settled before for people who have it by now. */
    public List<Line> of(Outgoing what) {
        Map<String, SettledFormat> settled = new LinkedHashMap<>();
        book.settled(what).forEach(each -> settled.put(each.format(), each));
        LocalDate today = TrustClock.today(clock);
        String words = outgoings.wording(what);
        List<Line> lines = new ArrayList<>();
        for (NeededFormat needed : outgoings.needed(what)) {
            SettledFormat found = settled.remove(needed.key());
            boolean earlier = found != null && found.isOfEarlierWords(words);
            lines.add(new Line(needed, found, found != null && found.holds(today) && !earlier, earlier));
        }
        settled.values()
                .forEach(each -> lines.add(new Line(NeededFormat.of(each.format(), each.copies()), each, true, false)));
        return lines;
    }

    /** What is still missing, or was made of earlier words. */
    public List<NeededFormat> missing(Outgoing what) {
        return closed(what).stream().map(Line::needed).toList();
    }

    /** The lines that hold it back. */
    public List<Line> closed(Outgoing what) {
        return of(what).stream().filter(line -> !line.isOpen()).toList();
    }

    /** A mark of its words now; null where nobody changes them any more. */
    @Nullable
    String wording(Outgoing what) {
        return outgoings.wording(what);
    }

    /** Keys of the formats that are settled for it today. */
    public Set<String> settled(Outgoing what) {
        LocalDate today = TrustClock.today(clock);
        String words = outgoings.wording(what);
        return book.settled(what).stream()
                .filter(each -> each.holds(today) && !each.isOfEarlierWords(words))
                .map(SettledFormat::format)
                .collect(Collectors.toSet());
    }

    @Override
    public void mustBeOpen(Outgoing what) {
        List<Line> closed = closed(what);
        RuleBroken.check(new EveryFormatIsSettled(
                what,
                closed.stream().map(Line::words).toList(),
                closed.stream().mapToInt(line -> line.needed().people()).sum()));
    }

    /**
     * One format.
     *
     * @param settled how it was settled; null where it was not
     * @param isOpen true where it no longer holds anything back
     * @param isOfEarlierWords true where the words changed after it was settled, so that a copy may carry the old ones
     */
    public record Line(NeededFormat needed, @Nullable SettledFormat settled, boolean isOpen, boolean isOfEarlierWords) {

        /** The format, and that its copy may carry earlier words where it may. */
        public String words() {
            return isOfEarlierWords ? needed.words() + " (settled for earlier words)" : needed.words();
        }
    }
}
