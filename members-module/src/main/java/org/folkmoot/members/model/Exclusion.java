package org.folkmoot.members.model;

/** A ground on which the constitution keeps somebody out of membership. */
public record Exclusion(String code, String words, String clause) {}
