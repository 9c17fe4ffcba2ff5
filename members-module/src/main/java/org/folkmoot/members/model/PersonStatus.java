package org.folkmoot.members.model;

/** What a person on record is to the trust now. */
public enum PersonStatus {
    /** Applied, not decided. */
    APPLICANT("Applicant"),
    /** Works for the trust and becomes a member on a day unless they say no. */
    INVITED("Invited"),
    /** Was invited as staff and does not wish to be a member. */
    OPTED_OUT("Does not wish to be a member"),
    /** In a constituency. */
    MEMBER("Member"),
    /** Signed up to networks or interests without a membership. */
    SUPPORTER("Signed up"),
    /** Was a member or signed up. */
    LEFT("Left"),
    /** Applied and was refused. */
    REFUSED("Refused"),
    /** Letters come back and nobody knows where they live; not written to. */
    GONE_AWAY("Gone away"),
    /** Must wait outside for a while; not written to, and without access. */
    SUSPENDED("Suspended"),
    /** Has died. */
    DECEASED("Died"),
    /** May not be a member; why is seen by those alone who decide about it. */
    EXCLUDED("Excluded"),
    /** Was a second record of somebody; all of it is on the other record now. */
    MERGED("Merged"),
    /** Was erased: only the number, the constituency and the dates are left. */
    ERASED("Erased");

    private final String words;

    PersonStatus(String words) {
        this.words = words;
    }

    /** How lists say it. */
    public String words() {
        return words;
    }

    /** True for members and those who signed up. */
    public boolean belongs() {
        return this == MEMBER || this == SUPPORTER;
    }

    /** True where the office can record this of somebody, and take it back. */
    public boolean standing() {
        return this == GONE_AWAY || this == SUSPENDED || this == DECEASED;
    }
}
