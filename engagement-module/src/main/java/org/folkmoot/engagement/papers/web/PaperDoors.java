package org.folkmoot.engagement.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.MeetingDoors;

/** Agenda and papers of a meeting. */
@ApplicationScoped
class PaperDoors implements MeetingDoors {

    @Override
    public List<Door> doors(Meeting meeting) {
        String here = "/office/meetings/" + meeting.id();
        return List.of(
                new Door(10, "Agenda", here + "/agenda"),
                new Door(20, "Papers, minutes and outputs", here + "/papers"));
    }
}
