package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;

/** Builds the copy of all people again from the members module, in committed steps. */
@ApplicationScoped
public class RebuildRecipients implements JobKind {
    /** The kind's name. */
    public static final String NAME = "engagement-recipients";

    private static final int BATCH = 500;

    private final KeepRecipient keep;
    private final RecipientBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RebuildRecipients() {
        this.keep = null;
        this.book = null;
    }

    @Inject
    public RebuildRecipients(KeepRecipient keep, RecipientBook book) {
        this.keep = keep;
        this.book = book;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Build the list of people who can be invited again";
    }

    @Override
    public void work(JobRun run) {
        String checkpoint = run.checkpoint();
        Position position = new Position(checkpoint == null ? first(run) : Long.parseLong(checkpoint));
        while (!position.ended && !run.cancelled()) {
            run.step(Long.toString(position.last), position.done, book.count(), () -> position.next(keep));
        }
        run.result("The list is up to date");
    }

    private static long first(JobRun run) {
        return Long.parseLong(run.parameters().getOrDefault("after", "0"));
    }

    /** How far the job is. */
    private static final class Position {
        private long last;
        private long done;
        private boolean ended;

        Position(long last) {
            this.last = last;
        }

        void next(KeepRecipient keep) {
            long reached = keep.keepAfter(last, BATCH);
            ended = reached == 0;
            last = ended ? last : reached;
            done += ended ? 0 : BATCH;
        }
    }
}
