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
import org.folkmoot.engagement.model.MeetingBook;
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
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPaper() {
        this.meetings = null;
        this.papers = null;
        this.files = null;
        this.content = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeepPaper(
            MeetingBook meetings, PaperBook papers, FileStore files, PublicContent content, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.files = files;
        this.content = content;
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
        long id = papers.add(new Paper(
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
                paper.published(),
                null,
                clock.instant()));
        audit.wrote(
                "meeting.paper",
                "meeting:" + paper.meeting(),
                "Kept " + paper.kind().words() + ": " + paper.title() + (paper.published() ? "" : ", not published"));
        content.changed();
        return id;
    }

    /**
     * A paper to be kept.
     *
     * @param published true where everybody may read it at once
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
