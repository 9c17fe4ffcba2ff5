package org.folkmoot.engagement.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
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
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.AFileCanBePublished;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.platform.uploads.FileType;
import org.jspecify.annotations.Nullable;

/** Keeps a paper of a meeting: a file whose content is what it says, or a link. */
@ApplicationScoped
public class KeepPaper {
    private final MeetingBook meetings;
    private final PaperBook papers;
    private final CheckUpload uploads;
    private final FileStore files;
    private final PublicContent content;
    private final OutgoingFormats formats;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPaper() {
        this.meetings = null;
        this.papers = null;
        this.uploads = null;
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
            CheckUpload uploads,
            FileStore files,
            PublicContent content,
            OutgoingFormats formats,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.uploads = uploads;
        this.files = files;
        this.content = content;
        this.formats = formats;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file; a photograph without what the camera wrote into it.
     *
     * @throws RuleBroken where it is none that we take, in words for who sent it
     */
    @Transactional
    public long file(NewPaper paper, String name, InputStream bytes) {
        try (CheckedFile checked = uploads.check(bytes);
                InputStream content = checked.content()) {
            RuleBroken.check(new AFileCanBePublished(checked.type() != FileType.SVG, false, false));
            String type = checked.type().contentType();
            long file = files.store(name, type, content);
            long size = files.find(file).orElseThrow().size();
            return kept(paper, file, type, size, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a link. */
    @Transactional
    public long link(NewPaper paper, String address) {
        return kept(paper, null, null, 0, address);
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
