package org.folkmoot.engagement.web;

import java.util.List;
import org.folkmoot.engagement.model.Meeting;

/** The pages that one feature has about a meeting, for the office. */
public interface MeetingDoors {

    /** The pages that make sense as the meeting stands now. */
    List<Door> doors(Meeting meeting);

    /**
     * One page.
     *
     * @param order where it stands: the lowest first
     */
    record Door(int order, String words, String href) {}
}
