package org.folkmoot.contracts.strategy;

import java.util.List;

/** The consultations that are talked about at a meeting, answered by the strategy module. */
public interface ConsultationsAtMeetings {

    /**
     * Those that name the meeting as a way to take part, and those open ones that share a topic with it.
     *
     * @param meeting the last part of the meeting's address
     * @param interests slugs of what the meeting is about
     */
    List<ConsultationGlance> at(String meeting, List<String> interests);
}
