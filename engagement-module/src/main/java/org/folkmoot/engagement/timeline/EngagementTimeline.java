package org.folkmoot.engagement.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.store.views.PersonViews;

/** The invitations, answers and attendance of one person. */
@ApplicationScoped
class EngagementTimeline implements TimelineSource {
    private final PersonViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EngagementTimeline() {
        this.views = null;
    }

    @Inject
    EngagementTimeline(PersonViews views) {
        this.views = views;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return views.lines(person, most).stream().map(EngagementTimeline::entry).toList();
    }

    private static TimelineEntry entry(PersonViews.PersonLine line) {
        return new TimelineEntry(line.at(), words(line), "/office/meetings/" + line.meeting());
    }

    private static String words(PersonViews.PersonLine line) {
        String answer = line.answer();
        if (answer == null) {
            return "Invited to " + line.title();
        }
        if ("CAME".equals(answer)) {
            return "Came to " + line.title();
        }
        if ("DID_NOT_COME".equals(answer)) {
            return "Did not come to " + line.title();
        }
        Optional<LineStep> step = Arrays.stream(LineStep.values())
                .filter(each -> each.name().equals(answer))
                .findFirst();
        if (step.isPresent()) {
            return step.get().words() + ": " + line.title();
        }
        return "Answered \"" + Answer.valueOf(answer).words() + "\" to " + line.title()
                + (line.waiting() ? " (waiting list)" : "");
    }
}
