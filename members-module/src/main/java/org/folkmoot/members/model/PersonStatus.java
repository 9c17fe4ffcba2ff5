package org.folkmoot.members.model;

/** What a person on record is to the trust now. */
public enum PersonStatus {
    /** Applied, not decided. */
    APPLICANT("Applicant"),
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
