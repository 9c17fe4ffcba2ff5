package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Only members vote, each once: there are no more votes than members who checked in. */
public record NoMoreVotesThanMembersInTheRoom(int members, int votes) implements Rule {

    @Override
    public boolean broken() {
        return votes > members;
    }

    @Override
    public String words() {
        return "There are " + votes + " votes, but the number of members who have checked in is " + members
                + ". Only members vote: check in those who are here, or count again";
    }
}
