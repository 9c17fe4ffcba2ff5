package org.folkmoot.contracts.engagement;

import org.folkmoot.contracts.TrustEvent;

/** The invitations of a meeting were put in the outbox in one step. */
public record InvitationsSent(long meeting, int invited) implements TrustEvent {}
