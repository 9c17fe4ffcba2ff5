package org.folkmoot.platform.access;

/** What a person or a member of staff is to the trust; granted over a scope. */
public enum Role {
    /** Any person on record, on their own account. */
    MEMBER,
    /** A governor, or the lead of a network or panel: invites, never sees contacts. */
    CONVENER,
    /** Checks people in at a meeting, nothing else. */
    DOOR,
    /** The membership office. */
    OFFICE,
    /** The trust secretary: the office's rights and the constitution. */
    SECRETARY,
    /** Edits and publishes content. */
    EDITOR,
    /** Runs the system: people, roles, settings. */
    ADMIN
}
