package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.model.FormatBook;

/** Tells the office's first page how many members said that their formats changed. */
@ApplicationScoped
class FormatsWaiting implements WaitingSource {
    private static final int MOST = 1000;

    private final FormatBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatsWaiting() {
        this.book = null;
    }

    @Inject
    FormatsWaiting(FormatBook book) {
        this.book = book;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Formats that changed", book.changed(MOST).size(), "/office/formats"));
    }
}
