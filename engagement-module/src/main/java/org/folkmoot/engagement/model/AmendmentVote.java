package org.folkmoot.engagement.model;

import org.folkmoot.engagement.model.rules.NoMoreVotesThanMembersInTheRoom;
import org.folkmoot.engagement.model.rules.SomebodyVoted;
import org.folkmoot.platform.refusals.RuleBroken;

/**
 * The vote of an annual members' meeting on a change of the constitution that concerns the governors (Schedule 7,
 * paragraph 27A). It is approved by more than half of those voting; who abstains does not vote.
 *
 * @param amendment what was changed
 * @param presentedBy the governor who presented it
 */
public record AmendmentVote(
        String amendment, String presentedBy, int membersPresent, int inFavour, int against, int abstained) {

    public AmendmentVote {
        RuleBroken.check(new NoMoreVotesThanMembersInTheRoom(membersPresent, inFavour + against + abstained));
        RuleBroken.check(new SomebodyVoted(inFavour + against));
    }

    /** True where more than half of those voting are in favour. */
    public boolean isApproved() {
        return 2 * inFavour > inFavour + against;
    }

    /** What follows by law. */
    public String consequence() {
        return isApproved()
                ? "More than half of the members voting approved the change: it stays in effect."
                : "The change was not approved by more than half of the members voting: it ceases to have effect, and"
                        + " the trust takes the steps needed to undo it (Schedule 7, paragraph 27A).";
    }
}
