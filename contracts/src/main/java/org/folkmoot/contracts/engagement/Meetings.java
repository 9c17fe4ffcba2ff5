package org.folkmoot.contracts.engagement;

import java.util.List;

/** Meetings that anyone may see, answered by the engagement module. */
public interface Meetings {

    /** The next public meetings, soonest first. */
    List<MeetingGlance> comingUp(int most);
}
