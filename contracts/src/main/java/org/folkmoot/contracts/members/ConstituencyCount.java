package org.folkmoot.contracts.members;

/** A constituency of the constitution in force and how many active members it has. */
public record ConstituencyCount(String code, String name, String kind, long members, int minimum) {}
