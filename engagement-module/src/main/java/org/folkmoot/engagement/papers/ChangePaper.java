package org.folkmoot.engagement.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.rules.OnlyDraftMinutesAreApproved;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Publishes papers, approves minutes, and removes what was kept by mistake. */
@ApplicationScoped
public class ChangePaper {
    private static final String ACTION = "meeting.paper";

    private final PaperBook papers;
    private final FileStore files;
    private final PublicContent content;
    private final FormatGate gate;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChangePaper() {
        this.papers = null;
        this.files = null;
        this.content = null;
        this.gate = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ChangePaper(
            PaperBook papers, FileStore files, PublicContent content, FormatGate gate, Audit audit, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.content = content;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shows a paper to everybody once the formats that its readers need are settled, or takes it back. */
    @Transactional
    public void publish(long meeting, long id, boolean published) {
        Paper paper = paper(meeting, id);
        if (published && paper.isRead()) {
            gate.mustBeOpen(Outgoing.paper(id));
        }
        papers.publish(id, published);
        changed(paper, published ? "Published " : "Took back ");
    }

    /** The minutes were approved today. */
    @Transactional
    public void approve(long meeting, long id) {
        Paper paper = paper(meeting, id);
        RuleBroken.check(new OnlyDraftMinutesAreApproved(paper));
        if (!paper.published() && paper.isRead()) {
            gate.mustBeOpen(Outgoing.paper(id));
        }
        papers.approve(id, TrustClock.today(clock));
        changed(paper, "Approved the minutes ");
    }

    /** Removes a paper, and its file unless a paper of another meeting holds it too. */
    @Transactional
    public void remove(long meeting, long id) {
        Paper paper = paper(meeting, id);
        papers.removePaper(id);
        if (paper.fileId() != null && !papers.holds(paper.fileId())) {
            files.remove(paper.fileId());
        }
        changed(paper, "Removed ");
    }

    private Paper paper(long meeting, long id) {
        return papers.paper(meeting, id).orElseThrow(() -> NotFound.of("paper", id));
    }

    private void changed(Paper paper, String words) {
        audit.wrote(ACTION, "meeting:" + paper.meetingId(), words + paper.title());
        content.changed();
    }
}
