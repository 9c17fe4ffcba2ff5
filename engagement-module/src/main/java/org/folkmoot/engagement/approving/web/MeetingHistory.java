package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.StepViews;
import org.folkmoot.engagement.store.views.StepViews.StepLine;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** What became of a meeting, in plain words: when, what, by whom, and why. */
@ApplicationScoped
class MeetingHistory {
    private static final String JOB = "job ";

    private final StepViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingHistory() {
        this.views = null;
    }

    @Inject
    MeetingHistory(StepViews views) {
        this.views = views;
    }

    Content of(long meeting) {
        List<StepLine> steps = views.of(meeting);
        if (steps.isEmpty()) {
            return Pieces.paragraph("Nothing was recorded.");
        }
        Table table = Table.of("What happened").hideCaption().responsive().columns("When", "What", "By", "Comment");
        return Components.table(table.rows(
                steps,
                step -> List.of(
                        (Object) Words.dateAndTime(step.at()),
                        words(step),
                        step.actor().startsWith(JOB) ? "Folkmoot, by itself" : step.actor(),
                        Objects.requireNonNullElse(step.comment(), ""))));
    }

    private static String words(StepLine step) {
        return switch (step.to()) {
            case DRAFT -> step.from() == null ? "Planned as a draft" : "Taken back to be changed";
            case WAITING_FOR_APPROVAL -> "Sent for approval";
            case RETURNED -> "Sent back to be changed";
            case APPROVED -> "Approved";
            case INVITING -> "Invitations sent";
            case HELD -> "Held";
            case CANCELLED -> isDraft(step.from()) ? "Draft thrown away" : "Cancelled";
        };
    }

    private static boolean isDraft(@Nullable MeetingState from) {
        return from != null && from.isEditable();
    }
}
