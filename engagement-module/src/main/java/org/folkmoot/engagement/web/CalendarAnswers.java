package org.folkmoot.engagement.web;

import jakarta.ws.rs.core.Response;

/** Calendar files as answers. */
public final class CalendarAnswers {

    private CalendarAnswers() {}

    /** A calendar file that the browser hands to the calendar. */
    public static Response file(String calendar) {
        return Response.ok(calendar, "text/calendar; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .build();
    }
}
