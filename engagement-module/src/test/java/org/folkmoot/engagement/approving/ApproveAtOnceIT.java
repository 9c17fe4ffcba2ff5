package org.folkmoot.engagement.approving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of two who approve at the same moment one succeeds. */
class ApproveAtOnceIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void end() {
        server.emptyTables();
    }

    @Test
    void oneApprovalWinsAndInvitesEachPersonOnce() throws Exception {
        Meeting meeting = waiting();
        ExecutorService offices = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = offices.submit(() -> approve(meeting));
            Future<String> second = offices.submit(() -> approve(meeting));

            assertThat(List.of(first.get(), second.get()))
                    .containsExactlyInAnyOrder("2 invited", "StateAllowsTheChange");
        } finally {
            offices.shutdownNow();
        }
        assertThat(server.count("engagement_send")).isEqualTo(1);
        assertThat(server.count("engagement_invitation")).isEqualTo(2);
        assertThat(server.number("select count(*) from engagement_meeting_step where to_state = 'APPROVED'"))
                .isEqualTo(1);
    }

    private static Meeting waiting() {
        try (EngagementDatabase database = EngagementDatabase.begin(server)) {
            WiredModule module = new WiredModule(database);
            module.known(person(1));
            module.known(person(2));
            Meeting meeting = module.kept(aMeeting().waiting());
            database.commit();
            return meeting;
        }
    }

    private String approve(Meeting meeting) throws Exception {
        try (EngagementDatabase database = EngagementDatabase.begin(server)) {
            WiredModule module = new WiredModule(database);
            together.await();
            int invited = module.approving().approve(meeting.id(), meeting.version());
            database.commit();
            assertThat(module.floor.queued()).hasSize(invited);
            return invited + " invited";
        } catch (RuleBroken e) {
            return e.rule().getClass().getSimpleName();
        }
    }
}
