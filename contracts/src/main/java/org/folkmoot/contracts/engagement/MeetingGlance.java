package org.folkmoot.contracts.engagement;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A public meeting in one line.
 *
 * @param where place or "Online", as shown to the public
 * @param interests slugs of the interests the meeting is about
 */
public record MeetingGlance(
        long id, String slug, String title, ZonedDateTime starts, String where, List<String> interests) {}
