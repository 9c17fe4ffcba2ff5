package org.folkmoot.platform.webhooks;

import java.time.Instant;
import java.util.List;

/**
 * A system that is told of public news.
 *
 * @param kinds the names of the kinds it wants
 * @param secretVersion counts up when its secret is made anew
 */
public record Hook(
        long id, String name, String url, List<String> kinds, int secretVersion, boolean paused, Instant createdAt) {}
