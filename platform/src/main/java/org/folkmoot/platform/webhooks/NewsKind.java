package org.folkmoot.platform.webhooks;

/**
 * A kind of public news that other systems can be told of.
 *
 * @param name as calls have it, such as {@code meeting.scheduled}
 * @param words what the administrator reads
 */
public record NewsKind(String name, String words) {}
