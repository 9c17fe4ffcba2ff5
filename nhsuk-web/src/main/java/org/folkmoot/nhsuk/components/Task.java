package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** One line of a task list: what to do, where, and how far it is. */
public record Task(
        String heading, @Nullable String href, @Nullable String hint, Content status, String statusClass) {

    /** A task that is done. */
    public static Task completed(String heading, String href) {
        return of(
                heading,
                href,
                Tag.of("Completed", TagColour.NONE).withoutBorder().with("nhsuk-u-font-weight-normal"));
    }

    /** A task that is still to do. */
    public static Task incomplete(String heading, String href) {
        return of(heading, href, Tag.of("Incomplete", TagColour.BLUE));
    }

    /** A task that cannot be started yet. */
    public static Task notYet(String heading) {
        return new Task(
                heading,
                null,
                null,
                Html.text("Cannot start yet"),
                "nhsuk-task-list__status nhsuk-task-list__status--cannot-start-yet");
    }

    /** A task with a status of its own. */
    public static Task of(String heading, @Nullable String href, Tag status) {
        return new Task(heading, href, null, Components.tag(status), "nhsuk-task-list__status");
    }

    public Task hint(String text) {
        return new Task(heading, href, text, status, statusClass);
    }

    /** The ids that describe the link. */
    public String describedBy(String id) {
        return hint == null ? id + "-status" : id + "-hint " + id + "-status";
    }
}
