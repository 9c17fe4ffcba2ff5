package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.start.StartUpStep;

/** Fills the copy at a start that finds it empty. */
@ApplicationScoped
class FillRecipients implements StartUpStep {
    private static final int BATCH = 500;

    private final RecipientBook book;
    private final KeepRecipient keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FillRecipients() {
        this.book = null;
        this.keep = null;
    }

    @Inject
    FillRecipients(RecipientBook book, KeepRecipient keep) {
        this.book = book;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void run() {
        if (book.count() > 0) {
            return;
        }
        long last = keep.keepAfter(0, BATCH);
        while (last > 0) {
            last = keep.keepAfter(last, BATCH);
        }
    }
}
