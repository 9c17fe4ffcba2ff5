package org.folkmoot.contracts.strategy;

import java.time.Instant;

/**
 * Something public in one line.
 *
 * @param path its address on the site, beginning with a slash
 * @param changed when it was last published
 */
public record PublishedItem(String title, String path, Instant changed) {}
