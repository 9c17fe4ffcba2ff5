package org.folkmoot.engagement.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks for a place on the public page stands on the meeting's list once. */
class BookPlaceIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private BookPlace booking;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        booking = new BookPlace(
                module.meetings,
                module.invitations,
                module.recipients,
                new Guests(module.recipients, module.clock),
                module.messages,
                module.floor.outbox(),
                (what, whom, most, within) -> true,
                module.floor.audit(),
                module.clock);
        module.known(person(1).byPost());
        module.known(person(2).mail("couple@example.org"));
        module.known(person(3).mail("couple@example.org"));
        meeting = module.invited(aMeeting().withPlaces(20));
        module.floor.queued().clear();
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void whoWasInvitedGetsTheLinkOfTheirInvitationByMail() {
        long own = module.invitations
                .of(meeting.id(), new PersonId(1))
                .orElseThrow()
                .id();

        booking.book(slug(), "Somebody", "Member1@Example.org");

        assertThat(entries()).isEqualTo(3);
        Message mail = module.floor.queued().get(0);
        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(mail.links().get("reply")).isEqualTo(MessageLink.signed("/r/", "reply", own, 1));
    }

    @Test
    void whoSharesAnAddressOrIsUnknownGetsOneEntryHoweverOftenTheyAsk() {
        for (String mail : List.of("couple@example.org", "stranger@example.org", "stranger@example.org")) {
            booking.book(slug(), "Somebody", mail);
        }

        assertThat(entries()).isEqualTo(5);
    }

    private String slug() {
        return module.meetings.find(meeting.id()).orElseThrow().slug();
    }

    private long entries() {
        database.forget();
        return database.jdbi().withHandle(handle -> handle.createQuery("select count(*) from engagement_invitation")
                .mapTo(Long.class)
                .one());
    }
}
