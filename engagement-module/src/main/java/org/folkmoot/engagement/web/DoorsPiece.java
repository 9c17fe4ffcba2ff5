package org.folkmoot.engagement.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.MeetingDoors.Door;
import org.folkmoot.templates.engagement.planning.JtedoorsGenerated;

/** Links to everything that the office can do about a meeting. */
@ApplicationScoped
public class DoorsPiece {
    private final Instance<MeetingDoors> doors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DoorsPiece() {
        this.doors = null;
    }

    @Inject
    public DoorsPiece(@Any Instance<MeetingDoors> doors) {
        this.doors = doors;
    }

    /** The links. */
    public Content of(Meeting meeting) {
        List<Door> all = doors.stream()
                .flatMap(each -> each.doors(meeting).stream())
                .sorted(Comparator.comparingInt(Door::order))
                .toList();
        return (HtmlContent) out -> JtedoorsGenerated.render(out, null, all);
    }
}
