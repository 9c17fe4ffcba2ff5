package org.folkmoot.engagement.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many people answer at the same moment over connections of their own: no seat is given twice, and the list is in order. */
class CrowdAnswersIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final int PEOPLE = 160;
    private static final int SEATS = 40;
    private static final int THREADS = 6;

    @Test
    void aCrowdNeverTakesMoreSeatsThanThereAre() throws Exception {
        Queue<Long> invitations = new ConcurrentLinkedQueue<>(invited());
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(crowd.submit(() -> answer(invitations)));
        }
        for (Future<?> each : all) {
            each.get();
        }
        crowd.shutdown();

        assertThat(server.number("select sum(1 + guests + carers + interpreters) from engagement_invitation"
                        + " where answer = 'COMING' and waiting_since is null"))
                .isEqualTo(SEATS);
        assertThat(server.number("select count(*) from engagement_invitation where waiting_since is not null"))
                .isEqualTo(PEOPLE - SEATS);
        assertThat(ids("select invitation_id from engagement_waiting_step where step = 'JOINED' order by id"))
                .isEqualTo(ids("select id from engagement_invitation where waiting_since is not null"
                        + " order by waiting_order"));
    }

    private static List<Object> ids(String sql) {
        List<Object> ids = new ArrayList<>();
        server.rows(sql).forEach(row -> ids.add(row.values().iterator().next()));
        return ids;
    }

    private static List<Long> invited() {
        try (EngagementDatabase database = EngagementDatabase.begin(server)) {
            WiredModule module = new WiredModule(database);
            Meeting meeting = module.kept(aMeeting().withPlaces(SEATS).approved());
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Invitation booking = Invitation.booking(meeting.id(), "Guest " + i, i + "@example.org", NOW);
                module.invitations.add(booking);
                ids.add(booking.id());
            }
            database.commit();
            return ids;
        }
    }

    private static void answer(Queue<Long> invitations) {
        try (EngagementDatabase database = EngagementDatabase.begin(server)) {
            // As in the server; what was read before the lock must not stand in for what is true behind it.
            database.commit();
            database.isolate(Connection.TRANSACTION_READ_COMMITTED);
            AnswerInvitation answering = answering(new WiredModule(database));
            for (Long next = invitations.poll(); next != null; next = invitations.poll()) {
                answering.answer("reply-" + next + "-1", new Reply(Answer.COMING, 0, null, false));
                database.commit();
            }
        }
    }

    private static AnswerInvitation answering(WiredModule module) {
        InvitationLinks links =
                new InvitationLinks(Fakes.signer(), module.invitations, module.meetings, module.recipients);
        Guests guests = new Guests(module.recipients, module.clock);
        AnswerNews news =
                new AnswerNews(module.invitations, guests, new ReplyMessages(module.messages), module.telling);
        FreedSeats freed = new FreedSeats(
                module.invitations, guests, news, Fakes.settings(), module.floor.currentActor(), module.clock);
        return new AnswerInvitation(
                links,
                module.invitations,
                module.meetings,
                freed,
                news,
                module.floor.events(),
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
    }
}
