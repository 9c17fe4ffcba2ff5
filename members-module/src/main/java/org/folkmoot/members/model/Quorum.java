package org.folkmoot.members.model;

/**
 * Who is at a meeting of the council, counted against what the constitution asks for.
 *
 * @param present all governors who are there
 * @param electedByMembers those of them whom members that are not staff elected
 */
public record Quorum(int present, int electedByMembers, CouncilRules rules) {

    /** True where the meeting may decide. */
    public boolean reached() {
        return present >= rules.quorum() && electedByMembers >= rules.quorumElected();
    }

    /** How pages say it. */
    public String words() {
        return (reached() ? "Quorum reached: " : "No quorum: ") + present + " of at least " + rules.quorum()
                + " governors, " + electedByMembers + " of at least " + rules.quorumElected()
                + " of them elected by members who are not staff (" + rules.clause() + ")";
    }
}
