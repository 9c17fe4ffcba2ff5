package org.folkmoot.engagement.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** The meetings whose door somebody keeps, from yesterday to next week. */
@Path("/door")
@ApplicationScoped
public class DoorHome {
    private static final Duration BACK = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Doors doors;
    private final MeetingBook meetings;
    private final CalendarViews calendar;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DoorHome() {
        this.doors = null;
        this.meetings = null;
        this.calendar = null;
        this.clock = null;
    }

    @Inject
    public DoorHome(Doors doors, MeetingBook meetings, CalendarViews calendar, Clock clock) {
        this.doors = doors;
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.CHECK_IN)
    public View home() {
        Instant now = clock.instant();
        List<Meeting> near = calendar.near(now.minus(BACK), now.plus(AHEAD)).stream()
                .flatMap(id -> meetings.find(id).stream())
                .filter(meeting -> doors.keepsDoor(meeting.scope()))
                .toList();
        Table table = Table.of("Meetings").hideCaption().columns("Meeting", "When");
        table.rows(
                near,
                meeting -> List.of(
                        Pieces.cellLink(meeting.details().title(), "/door/" + meeting.id()),
                        MeetingMessages.when(meeting.details().time())));
        return BlocksPage.of("At the door")
                .lead("Check people in at these meetings. Names are shown on the day.")
                .with(
                        null,
                        near.isEmpty()
                                ? Pieces.paragraph("No meeting of yours takes place in the next 7 days.")
                                : Components.table(table))
                .view();
    }
}
