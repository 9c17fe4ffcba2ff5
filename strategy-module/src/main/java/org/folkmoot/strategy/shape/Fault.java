package org.folkmoot.strategy.shape;

/**
 * Something in a section that its schema does not allow.
 *
 * @param pointer where, as a JSON pointer within the section, such as {@code /0/title}
 * @param message what to do about it, in words for an editor
 */
public record Fault(String pointer, String message) {}
