package org.folkmoot.platform.access;

import java.util.EnumSet;
import java.util.Set;

/** What a route may ask for, as verb and object; each names the roles that have it. */
public enum Permission {
    /** Be signed in at all. */
    BE_SIGNED_IN(EnumSet.allOf(Role.class)),
    /** See and change one's own record. */
    USE_OWN_ACCOUNT(EnumSet.of(Role.MEMBER, Role.CONVENER)),
    /** Convene meetings for one's own scope. */
    CONVENE(EnumSet.of(Role.CONVENER)),
    /** Hold a meeting on the day: its tables, its notes, its votes. */
    HOLD_MEETINGS(EnumSet.of(Role.CONVENER, Role.OFFICE, Role.SECRETARY)),
    /** Check people in at a meeting. */
    CHECK_IN(EnumSet.of(Role.DOOR, Role.OFFICE, Role.SECRETARY)),
    /** See members' records and contacts. */
    SEE_MEMBERS(EnumSet.of(Role.OFFICE, Role.SECRETARY)),
    /** Change members' records. */
    CHANGE_MEMBERS(EnumSet.of(Role.OFFICE, Role.SECRETARY)),
    /** Exclude people from membership, see why somebody is excluded, and hear appeals. */
    DECIDE_EXCLUSIONS(EnumSet.of(Role.SECRETARY)),
    /** Change the constitution, areas and registers. */
    CHANGE_CONSTITUTION(EnumSet.of(Role.SECRETARY)),
    /** Run meetings and approve what conveners send. */
    RUN_ENGAGEMENT(EnumSet.of(Role.OFFICE, Role.SECRETARY)),
    /** Make, change and end networks and interests. */
    SET_UP_NETWORKS(EnumSet.of(Role.OFFICE, Role.SECRETARY, Role.EDITOR)),
    /** See who belongs to a sensitive network, and its exact numbers. */
    SEE_SENSITIVE_NETWORKS(EnumSet.of(Role.SECRETARY)),
    /** See the outbox and send again. */
    RUN_OUTBOX(EnumSet.of(Role.OFFICE, Role.SECRETARY, Role.ADMIN)),
    /** See the audit log. */
    SEE_AUDIT(EnumSet.of(Role.SECRETARY, Role.OFFICE, Role.ADMIN)),
    /** Edit drafts of public content. */
    EDIT_CONTENT(EnumSet.of(Role.EDITOR, Role.SECRETARY)),
    /** Publish content. */
    PUBLISH_CONTENT(EnumSet.of(Role.EDITOR, Role.SECRETARY)),
    /** Administer people, roles, sessions and settings. */
    ADMINISTER(EnumSet.of(Role.ADMIN));

    private final Set<Role> roles;

    Permission(Set<Role> roles) {
        this.roles = roles;
    }

    /** The roles that have this permission. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
