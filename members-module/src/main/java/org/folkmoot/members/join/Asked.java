package org.folkmoot.members.join;

/**
 * What a trust asks of people who join.
 *
 * @param members true where they become members of constituencies
 * @param choices true where there are topics or networks to choose from
 */
public record Asked(boolean members, boolean choices) {}
