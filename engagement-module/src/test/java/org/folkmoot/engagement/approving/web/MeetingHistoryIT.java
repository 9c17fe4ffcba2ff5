package org.folkmoot.engagement.approving.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.StepViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The office reads what became of a meeting and why. */
class MeetingHistoryIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everyStepIsSaidInPlainWordsWithItsComment() {
        Meeting meeting = module.kept(aMeeting().draft());
        meeting.submit(NOW);
        module.meetings.step(meeting, MeetingState.DRAFT, NOW, "Ann Convener");
        meeting.sendBack("Please say where to park", NOW);
        module.meetings.step(meeting, MeetingState.WAITING_FOR_APPROVAL, NOW, "Olive Office");
        meeting.cancel(null, NOW);
        module.meetings.step(meeting, MeetingState.RETURNED, NOW, "job engagement-rounds");

        assertThat(shown(meeting))
                .containsSubsequence(
                        "2 October 2023",
                        "Planned as a draft",
                        "Ann Convener",
                        "Sent for approval",
                        "Sent back to be changed",
                        "Olive Office",
                        "Please say where to park",
                        "Draft thrown away",
                        "Folkmoot, by itself")
                .doesNotContain("WAITING_FOR_APPROVAL", "job engagement");
    }

    private String shown(Meeting meeting) {
        StringOutput html = new StringOutput();
        new MeetingHistory(new StepViews(database.jdbi())).of(meeting.id()).writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
