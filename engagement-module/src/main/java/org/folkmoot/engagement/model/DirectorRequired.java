package org.folkmoot.engagement.model;

import java.time.Instant;

/**
 * The council required a director to attend (paragraph 10C of schedule 7 to the National Health Service Act 2006); each
 * use must be in the annual report.
 *
 * @param id 0 before it is kept
 * @param director the post
 */
public record DirectorRequired(
        long id, long meetingId, String director, String reason, boolean attended, Instant notedAt) {}
