package org.folkmoot.engagement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.platform.webhooks.NewsKind;
import org.folkmoot.platform.webhooks.NewsSource;
import org.folkmoot.platform.webhooks.PublicNews;

/** Tells other systems of public meetings: planned, changed, cancelled. */
@ApplicationScoped
public class MeetingNews implements NewsSource {

    private static final String SCHEDULED = "meeting.scheduled";
    private static final String CHANGED = "meeting.changed";
    private static final String CANCELLED = "meeting.cancelled";

    private final PublicNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingNews() {
        this.news = null;
    }

    @Inject
    public MeetingNews(PublicNews news) {
        this.news = news;
    }

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(SCHEDULED, "A public meeting is in the calendar"),
                new NewsKind(CHANGED, "A public meeting has another time or place"),
                new NewsKind(CANCELLED, "A public meeting will not take place"));
    }

    /** It stands in the calendar. */
    public void scheduled(Meeting meeting) {
        tell(SCHEDULED, meeting);
    }

    /** It has another time or place. */
    public void changed(Meeting meeting) {
        tell(CHANGED, meeting);
    }

    /** It will not take place. */
    public void cancelled(Meeting meeting) {
        tell(CANCELLED, meeting);
    }

    private void tell(String kind, Meeting meeting) {
        String slug = meeting.slug();
        if (slug != null && meeting.details().openToPublic()) {
            news.tell(kind, "/meetings/" + slug, "/open/meetings/" + slug + ".json");
        }
    }
}
