package org.folkmoot.platform.access;

/**
 * Who can be signed in: a person on record (member, governor, lead) or a staff account.
 *
 * @param id the person's id or the staff account's id
 */
public record Subject(Kind kind, long id) {

    /** The two kinds of subject. */
    public enum Kind {
        PERSON,
        STAFF
    }

    /** A person on record. */
    public static Subject person(long id) {
        return new Subject(Kind.PERSON, id);
    }

    /** A staff account. */
    public static Subject staff(long id) {
        return new Subject(Kind.STAFF, id);
    }

    @Override
    public String toString() {
        return (kind == Kind.PERSON ? "person:" : "staff:") + id;
    }
}
