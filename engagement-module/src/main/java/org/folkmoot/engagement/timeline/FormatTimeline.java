package org.folkmoot.engagement.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessageBook;

/** What one person was told in a format of their own, and what became of it. */
@ApplicationScoped
class FormatTimeline implements TimelineSource {
    private final OwnMessageBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatTimeline() {
        this.book = null;
    }

    @Inject
    FormatTimeline(OwnMessageBook book) {
        this.book = book;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return book.of(person, most).stream()
                .map(each -> new TimelineEntry(each.madeAt(), words(each), each.home()))
                .toList();
    }

    private static String words(OwnMessage message) {
        return message.formatWords() + " of \"" + message.subject() + "\": "
                + message.state().words().toLowerCase(Locale.UK);
    }
}
