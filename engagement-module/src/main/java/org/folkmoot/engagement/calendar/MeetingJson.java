package org.folkmoot.engagement.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.platform.settings.TrustSettings;

/** Writes public meetings as open JSON; its schema is in {@code folkmoot/open-api.json}. */
@ApplicationScoped
public class MeetingJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingJson() {
        this.settings = null;
    }

    @Inject
    public MeetingJson(TrustSettings settings) {
        this.settings = settings;
    }

    /** A list of meetings. */
    public ObjectNode of(List<MeetingLine> lines) {
        ObjectNode list = JSON.createObjectNode();
        list.put("trust", settings.trustName());
        ArrayNode meetings = list.putArray("meetings");
        lines.forEach(line -> meetings.add(of(line)));
        return list;
    }

    /** One meeting. */
    public ObjectNode of(MeetingLine line) {
        String page = settings.baseUrl() + "/meetings/" + line.slug();
        ObjectNode meeting = JSON.createObjectNode();
        meeting.put("id", line.slug());
        meeting.put("title", line.title());
        meeting.put("kind", line.kind().name());
        meeting.put("starts", TIME.format(line.time().starts()));
        meeting.put("ends", TIME.format(line.time().ends()));
        meeting.put("zone", line.time().starts().getZone().getId());
        meeting.put("where", line.venue().words());
        meeting.put("online", line.venue().online());
        meeting.put("purpose", line.purpose());
        meeting.put("cancelled", line.state() == MeetingState.CANCELLED);
        ArrayNode interests = meeting.putArray("interests");
        line.topics().forEach(interests::add);
        meeting.put("changed", line.changedAt().toString());
        meeting.put("page", page);
        meeting.put("calendar", page + ".ics");
        return meeting;
    }
}
