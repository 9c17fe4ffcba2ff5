package org.folkmoot.strategy.checking;

/**
 * Something that could be better; it does not stop a publication.
 *
 * @param where the part and field it is about
 */
public record Hint(String where, String words) {}
