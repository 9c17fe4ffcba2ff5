package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.MeetingDoors;

/** Planning more meetings from one that is there, where the office may plan for its scope. */
@ApplicationScoped
class AgainDoors implements MeetingDoors {

    @Override
    public List<Door> doors(Meeting meeting) {
        String here = "/office/meetings/" + meeting.id();
        return Meeting.isForTheOffice(meeting.scope())
                ? List.of(
                        new Door(80, "Plan another sitting", here + "/sitting"),
                        new Door(90, "Plan a meeting like this one", here + "/again"),
                        new Door(95, "Keep it as a template", here + "/template"))
                : List.of();
    }
}
