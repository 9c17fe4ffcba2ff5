package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.contracts.strategy.PublishedItems;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.MailingText.Item;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.CalendarViews;

/** Offers what a newsletter can lead to: public meetings to come, and what was published last. */
@ApplicationScoped
public class NewsItems {
    private static final int MOST = 12;

    private final CalendarViews calendar;
    private final PublishedItems published;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NewsItems() {
        this.calendar = null;
        this.published = null;
        this.clock = null;
    }

    @Inject
    public NewsItems(CalendarViews calendar, PublishedItems published, Clock clock) {
        this.calendar = calendar;
        this.published = published;
        this.clock = clock;
    }

    /** Everything that can be chosen, meetings first. */
    public List<Item> all() {
        Stream<Item> meetings = calendar.coming(clock.instant(), MOST).stream()
                .filter(line -> line.state() != MeetingState.CANCELLED)
                .map(line ->
                        new Item(line.title() + ", " + MeetingMessages.when(line.time()), "/meetings/" + line.slug()));
        Stream<Item> pages = published.newest(MOST).stream().map(page -> new Item(page.title(), page.path()));
        return Stream.concat(meetings, pages).toList();
    }
}
