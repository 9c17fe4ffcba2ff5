package org.folkmoot.engagement.web;

import java.util.List;
import org.folkmoot.engagement.model.Meeting;

/** What one feature shows on the public page of a meeting. */
public interface MeetingSections {

    /** Where it stands: the lowest first. */
    int order();

    /** The parts; none where there is nothing to show. */
    List<BlocksPage.Block> of(Meeting meeting);
}
