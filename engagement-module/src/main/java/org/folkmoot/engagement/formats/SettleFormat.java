package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Settles a format of a meeting: it is sent in, ordered for a day, or somebody signs an exception. */
@ApplicationScoped
public class SettleFormat {
    private final FormatBook book;
    private final MeetingBook meetings;
    private final MeetingFormats formats;
    private final FileStore files;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SettleFormat() {
        this.book = null;
        this.meetings = null;
        this.formats = null;
        this.files = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SettleFormat(
            FormatBook book,
            MeetingBook meetings,
            MeetingFormats formats,
            FileStore files,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.meetings = meetings;
        this.formats = formats;
        this.files = files;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** It exists, as a file or, where none is given, on paper or as a recording at the office. */
    @Transactional
    public void exists(long meeting, String format, @Nullable String fileName, @Nullable InputStream content) {
        NeededFormat needed = needed(meeting, format);
        Long file =
                content == null || fileName == null ? null : files.store(fileName, "application/octet-stream", content);
        keep(
                meeting,
                new SettledFormat(format, Way.EXISTS, needed.people(), null, null, file, fileName, null, null, by()));
    }

    /** It is ordered for a day. */
    @Transactional
    public void ordered(long meeting, String format, LocalDate due, @Nullable String supplier) {
        keep(meeting, order(needed(meeting, format), due, supplier));
    }

    /** All that is missing is ordered for a day; returns how many formats. */
    @Transactional
    public int orderAll(long meeting, LocalDate due) {
        List<NeededFormat> missing = formats.missing(meeting(meeting));
        missing.forEach(needed -> keep(meeting, order(needed, due, null)));
        if (missing.isEmpty()) {
            audit.wrote("format.order", "meeting:" + meeting, "Nothing was missing");
        }
        return missing.size();
    }

    private SettledFormat order(NeededFormat needed, LocalDate due, @Nullable String supplier) {
        return new SettledFormat(
                needed.key(), Way.ORDERED, needed.people(), due, supplier, null, null, null, null, by());
    }

    /** The actor signs that it goes out without the format, why, and until when that holds. */
    @Transactional
    public void exception(long meeting, String format, String reason, LocalDate until) {
        NeededFormat needed = needed(meeting, format);
        keep(
                meeting,
                new SettledFormat(format, Way.EXCEPTION, needed.people(), null, null, null, null, reason, until, by()));
    }

    /** A format that the people of a meeting need. */
    public NeededFormat needed(long meeting, String format) {
        return formats.of(meeting(meeting)).stream()
                .map(MeetingFormats.Line::needed)
                .filter(each -> each.key().equals(format))
                .findFirst()
                .orElseThrow(() -> NotFound.of("format", format));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private String by() {
        return actor.get().name();
    }

    private void keep(long meeting, SettledFormat settled) {
        book.settle(meeting, settled, clock.instant());
        audit.wrote(
                "format.settle",
                "meeting:" + meeting,
                settled.format() + ": " + settled.way().words()
                        + (settled.reason() == null ? "" : ", " + settled.reason()));
    }
}
