package org.folkmoot.engagement.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps a paper of a meeting: a file whose content is what it says, or a link. */
@ApplicationScoped
public class KeepPaper {
    private final MeetingBook meetings;
    private final PaperBook papers;
    private final FileStore files;
    private final PublicContent content;
    private final OutgoingFormats formats;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPaper() {
        this.meetings = null;
        this.papers = null;
        this.files = null;
        this.content = null;
        this.formats = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeepPaper(
            MeetingBook meetings,
            PaperBook papers,
            FileStore files,
            PublicContent content,
            OutgoingFormats formats,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.files = files;
        this.content = content;
        this.formats = formats;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a file; empty where its content is none that we take. */
    @Transactional
    public Optional<Long> file(NewPaper paper, String name, InputStream bytes) {
        InputStream whole = new BufferedInputStream(bytes);
        Optional<PaperType> type = type(whole, name);
        return type.map(found -> {
            long file = files.store(name, found.mediaType(), whole);
            long size = files.find(file).orElseThrow().size();
            return kept(paper, file, found.mediaType(), size, null);
        });
    }

    /** Keeps a link. */
    @Transactional
    public long link(NewPaper paper, String address) {
        return kept(paper, null, null, 0, address);
    }

    private static Optional<PaperType> type(InputStream whole, String name) {
        try {
            whole.mark(PaperType.HEAD);
            byte[] head = whole.readNBytes(PaperType.HEAD);
            whole.reset();
            return PaperType.of(head, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long kept(NewPaper paper, @Nullable Long file, @Nullable String type, long size, @Nullable String link) {
        if (meetings.lock(paper.meeting()).isEmpty()) {
            throw NotFound.of("meeting", paper.meeting());
        }
        Paper kept = new Paper(
                0,
                paper.meeting(),
                paper.item(),
                paper.kind(),
                paper.title(),
                file,
                type,
                size,
                link,
                paper.credit(),
                paper.alternative(),
                false,
                null,
                clock.instant());
        long id = papers.add(kept);
        boolean published = paper.published() && isOpen(kept, id);
        if (published) {
            papers.publish(id, true);
        }
        audit.wrote(
                "meeting.paper",
                "meeting:" + paper.meeting(),
                "Kept " + paper.kind().words() + ": " + paper.title() + (published ? "" : ", not published"));
        content.changed();
        return id;
    }

    /** What is read stays unpublished until the formats that its readers need are settled. */
    private boolean isOpen(Paper paper, long id) {
        return !paper.isRead() || formats.missing(Outgoing.paper(id)).isEmpty();
    }

    /**
     * A paper to be kept.
     *
     * @param published true where everybody may read it as soon as its formats are settled
     */
    public record NewPaper(
            long meeting,
            @Nullable Long item,
            PaperKind kind,
            String title,
            @Nullable String credit,
            @Nullable String alternative,
            boolean published) {}
}
