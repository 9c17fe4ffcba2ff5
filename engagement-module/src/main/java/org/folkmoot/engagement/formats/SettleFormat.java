package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.FormatOrderBook.NewOrder;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.jspecify.annotations.Nullable;

/** Settles a format of something that goes out: it is sent in, ordered for a day, or somebody signs an exception. */
@ApplicationScoped
public class SettleFormat {
    private final FormatBook book;
    private final FormatOrderBook orders;
    private final OutgoingFormats formats;
    private final CheckUpload uploads;
    private final FileStore files;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SettleFormat() {
        this.book = null;
        this.orders = null;
        this.formats = null;
        this.uploads = null;
        this.files = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SettleFormat(
            FormatBook book,
            FormatOrderBook orders,
            OutgoingFormats formats,
            CheckUpload uploads,
            FileStore files,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.orders = orders;
        this.formats = formats;
        this.uploads = uploads;
        this.files = files;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** It exists, as a file or, where none is given, on paper or as a recording at the office. */
    @Transactional
    public void exists(Outgoing what, String format, @Nullable String fileName, @Nullable InputStream content) {
        NeededFormat needed = needed(what, format);
        Long file = content == null || fileName == null ? null : stored(fileName, content);
        keep(
                what,
                new SettledFormat(format, Way.EXISTS, needed.people(), null, null, file, fileName, null, null, by()));
    }

    private long stored(String name, InputStream bytes) {
        try (CheckedFile checked = uploads.check(bytes);
                InputStream content = checked.content()) {
            return files.store(name, checked.type().contentType(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is ordered for a day. */
    @Transactional
    public void ordered(Outgoing what, String format, LocalDate due, @Nullable String supplier) {
        keep(what, order(needed(what, format), due, supplier));
    }

    /** All that is missing is ordered together, for a day and from a supplier; returns how many formats. */
    @Transactional
    public int orderAll(Outgoing what, String title, LocalDate due, @Nullable String supplier) {
        List<NeededFormat> missing = formats.missing(what);
        if (missing.isEmpty()) {
            audit.wrote("format.order", what.reference(), "Nothing was missing");
            return 0;
        }
        String words = what.kind().words() + ": " + title;
        long order = orders.add(new NewOrder(words, what.formats(), due, supplier, by()), clock.instant());
        for (NeededFormat needed : missing) {
            keep(what, order(needed, due, supplier));
            orders.put(order, what, needed.key());
        }
        return missing.size();
    }

    private SettledFormat order(NeededFormat needed, LocalDate due, @Nullable String supplier) {
        return new SettledFormat(
                needed.key(), Way.ORDERED, needed.people(), due, supplier, null, null, null, null, by());
    }

    /** The actor signs that it goes out without the format, why, and until when that holds. */
    @Transactional
    public void exception(Outgoing what, String format, String reason, LocalDate until) {
        NeededFormat needed = needed(what, format);
        keep(
                what,
                new SettledFormat(format, Way.EXCEPTION, needed.people(), null, null, null, null, reason, until, by()));
    }

    /** The words were changed since, and the actor says why the copy is still right. */
    @Transactional
    public void stillRight(Outgoing what, String format, String reason) {
        needed(what, format);
        book.confirm(what, format, formats.wording(what), reason, by(), clock.instant());
        audit.wrote(
                "format.settle", what.reference(), format + ": the copy of earlier words is still right, " + reason);
    }

    /** A format that people need. */
    public NeededFormat needed(Outgoing what, String format) {
        return formats.of(what).stream()
                .map(OutgoingFormats.Line::needed)
                .filter(each -> each.key().equals(format))
                .findFirst()
                .orElseThrow(() -> NotFound.of("format", format));
    }

    private String by() {
        return actor.get().name();
    }

    private void keep(Outgoing what, SettledFormat settled) {
        book.settle(what, settled.settledFor(formats.wording(what)), clock.instant());
        audit.wrote(
                "format.settle",
                what.reference(),
                settled.format() + ": " + settled.way().words()
                        + (settled.reason() == null ? "" : ", " + settled.reason()));
    }
}
