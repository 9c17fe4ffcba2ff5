package org.folkmoot.engagement.model;

/** Where a meeting stands between a convener's draft and the day it was held. */
public enum MeetingState {
    DRAFT("Draft"),
    WAITING_FOR_APPROVAL("Waiting for approval"),
    RETURNED("Sent back"),
    APPROVED("Approved"),
    INVITING("Invitations sent"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** True while its convener may still change everything. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** True where the meeting is fixed and still to come. */
    public boolean isFixed() {
        return this == APPROVED || this == INVITING;
    }

    /** True until its invitations went, or it was called off or held without any. */
    public boolean isBeforeItsInvitations() {
        return isEditable() || this == WAITING_FOR_APPROVAL || this == APPROVED;
    }

    /** True where the public calendar may show the meeting. */
    public boolean isAnnounced() {
        return isFixed() || this == HELD;
    }
}
