package org.folkmoot.members.model;

/** Seats on the council that a body appoints to. */
public record AppointedSeat(String body, int seats) {}
