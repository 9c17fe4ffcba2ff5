package org.folkmoot.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.MeetingBookContract;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real book keeps the contract, and two who decide at once do not both succeed. */
class JpaMeetingBookIT implements MeetingBookContract {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
    }

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @Override
    public MeetingBook book() {
        return new JpaMeetingBook(database.em());
    }

    @Override
    public void forget() {
        database.forget();
    }

    @Test
    void stepsAreAppended() {
        Meeting meeting = aMeeting().waiting();
        book().add(meeting);

        book().step(meeting, MeetingState.DRAFT, NOW, "Ann");

        List<String> steps = database.jdbi().withHandle(handle -> handle.createQuery(
                        "select concat(from_state, '>', to_state) from engagement_meeting_step")
                .mapTo(String.class)
                .list());
        assertThat(steps).containsExactly("DRAFT>WAITING_FOR_APPROVAL");
    }

    @Test
    void theSecondOfTwoWhoDecideSeesWhatTheFirstDecided() {
        Meeting meeting = aMeeting().waiting();
        book().add(meeting);
        database.commit();
        try (EngagementDatabase other = EngagementDatabase.begin(server)) {
            Meeting seenBefore =
                    new JpaMeetingBook(other.em()).find(meeting.id()).orElseThrow();
            book().lock(meeting.id()).orElseThrow().approve("evening", NOW);
            database.commit();

            assertThatThrownBy(() -> {
                        seenBefore.sendBack("Too late", NOW);
                        other.commit();
                    })
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @Test
    void whoLocksReadsTheStateAsItIs() {
        Meeting meeting = aMeeting().waiting();
        book().add(meeting);
        database.commit();
        book().lock(meeting.id()).orElseThrow().approve("evening", NOW);
        database.commit();
        try (EngagementDatabase other = EngagementDatabase.begin(server)) {
            Meeting locked = new JpaMeetingBook(other.em()).lock(meeting.id()).orElseThrow();

            assertThatThrownBy(() -> locked.approve("again", NOW)).hasMessageContaining("StateAllowsTheChange");
        }
    }
}
