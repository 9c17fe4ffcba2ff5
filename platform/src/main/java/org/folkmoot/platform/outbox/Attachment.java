package org.folkmoot.platform.outbox;

/**
 * A small text attachment, such as a calendar entry.
 *
 * @param contentType for example {@code text/calendar; charset=UTF-8; method=PUBLISH}
 */
public record Attachment(String name, String contentType, String text) {}
