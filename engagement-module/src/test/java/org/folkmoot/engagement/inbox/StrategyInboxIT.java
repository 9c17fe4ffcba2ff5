package org.folkmoot.engagement.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.contracts.strategy.ConsultationUnderWay;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.engagement.after.RememberConsultation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.store.SqlAttendanceBook;
import org.folkmoot.engagement.store.SqlConsultationBook;
import org.folkmoot.engagement.store.SqlNetworkBook;
import org.folkmoot.engagement.store.views.CameToTables;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.engagement.welcoming.NoteOutcomeTold;
import org.folkmoot.engagement.welcoming.TellFollowers;
import org.folkmoot.engagement.welcoming.TellOutcome;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Followers hear once of a consultation that opened. */
class StrategyInboxIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private OnConsultationOpened opened;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        opened = new OnConsultationOpened(
                new TellFollowers(
                        module.recipients,
                        new SqlNetworkBook(module.database.jdbi()),
                        Fakes.settings(),
                        module.telling,
                        module.floor.audit(),
                        module.clock),
                new RememberConsultation(new SqlConsultationBook(module.database.jdbi()), module.floor.audit()));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void followersAreToldInTheirWayAndNobodyElse() {
        module.known(person(1).following("children"));
        module.known(person(2).following("children").byPost());
        module.known(person(3).following("children").objecting());
        module.known(person(4).following("sport"));
        module.known(person(5).following("children"));
        module.recipients.hear(new PersonId(5), "children", false, NOW);

        opened.on(consultation(3));

        assertThat(module.floor.queued())
                .extracting(Message::to)
                .containsExactly("member1@example.org", "1 Example Road\nSidcup\nDA14 4AQ");
        assertThat(module.floor.queued().get(0).unsubscribe()).isEqualTo("stop");
        assertThat(module.floor.queued().get(1).unsubscribe()).isNull();
    }

    @Test
    void whoNeedsAFormatIsToldOfAnOpeningInItAndALetterThatCannotBeReadIsHeld() {
        module.known(person(1).following("children").needing("audio", null));
        module.known(person(2).following("children").needing("braille", null).byPost());

        opened.on(consultation(3));

        assertThat(module.floor.queued()).extracting(Message::to).containsExactly("member1@example.org");
        assertThat(module.ownMessages.open(NOW, false, 10))
                .extracting(OwnMessage::format, OwnMessage::heldBack)
                .containsExactlyInAnyOrder(tuple("audio", false), tuple("braille", true));
        assertThat(module.ownMessages.open(NOW, false, 10))
                .allSatisfy(own -> assertThat(own.words()).contains("Our plan").doesNotContain("[["));
        assertThat(module.ownMessages.countOpen(NOW.plus(Duration.ofDays(90)))).isZero();
    }

    @Test
    void anOpeningThatIsToldTwiceIsToldToFollowersOnce() {
        module.known(person(1).following("children"));

        opened.on(consultation(3));
        opened.on(consultation(3));
        opened.on(consultation(4));

        assertThat(module.floor.queued())
                .extracting(Message::about)
                .containsExactly("consultation:3", "consultation:4");
    }

    @Test
    void whoFollowsTwoOfItsTopicsIsToldOnce() {
        module.known(person(1).following("children", "money"));

        opened.on(consultation(3));

        assertThat(module.floor.queued()).hasSize(1);
    }

    @Test
    void whoCameToItsMeetingAndWhoFollowsItsTopicsIsToldOnceWhatCameOfIt() {
        PersonId came = module.known(person(1).following("children").needing("easy-read", null));
        module.known(person(2).following("money"));
        module.known(person(3));
        Meeting meeting = module.kept(aMeeting().approved());
        SqlConsultationBook consultations = new SqlConsultationBook(database.jdbi());
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into engagement_attendance (meeting_id, person_id, mode, came, noted_by, noted_at, source)"
                                + " values (?, ?, 'IN_PERSON', true, 'test', '2023-10-01', 'LIST')",
                        meeting.id(),
                        came.value()));
        opened.on(consultation(3));
        consultations.handed(meeting.id(), "our-plan", 2, NOW);
        OnOutcomePublished outcome = new OnOutcomePublished(new TellOutcome(
                consultations,
                new SqlAttendanceBook(database.jdbi()),
                module.recipients,
                new SqlNetworkBook(database.jdbi()),
                Fakes.settings(),
                module.telling,
                (consultation, people) -> Set.of(),
                module.floor.audit(),
                module.clock));

        PersonId waits = module.known(person(4).byPost().needing("easy-read", null));
        CameToTables tables = new CameToTables(database.jdbi());
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into engagement_attendance (meeting_id, person_id, walk_in_name, mode, came, noted_by,"
                                + " noted_at, source) values (?, ?, null, 'IN_PERSON', true, 'test', '2023-10-01', 'LIST'),"
                                + " (?, null, 'Wal Kin', 'IN_PERSON', true, 'test', '2023-10-01', 'WALK_IN')",
                        meeting.id(),
                        waits.value(),
                        meeting.id()));
        assertThat(tables.of("our-plan")).extracting(TableGuests.Guest::toldOn).containsOnlyNulls();

        outcome.on(new OutcomePublished(3, "our-plan"));
        outcome.on(new OutcomePublished(3, "our-plan"));

        LocalDate today = TrustClock.today(module.clock);
        assertThat(tables.of("our-plan"))
                .containsExactlyInAnyOrder(
                        new TableGuests.Guest(came, today),
                        new TableGuests.Guest(waits, null),
                        new TableGuests.Guest(null, null));
        NoteOutcomeTold note = new NoteOutcomeTold(consultations, module.floor.audit(), module.clock);
        OnHeldLettersSent reached = new OnHeldLettersSent(note);
        reached.on(new HeldLettersSent(
                List.of(new HeldLettersSent.Held(waits, "consultation-outcome", "consultation:another"))));
        assertThat(tables.of("our-plan")).contains(new TableGuests.Guest(waits, null));
        reached.on(new HeldLettersSent(
                List.of(new HeldLettersSent.Held(waits, "consultation-outcome", "consultation:our-plan"))));
        assertThat(tables.of("our-plan")).contains(new TableGuests.Guest(waits, today));
        assertThat(tables.of("another")).isEmpty();

        assertThat(consultations.open(LocalDate.of(2023, 10, 2))).isEmpty();
        assertThat(module.floor.queued().stream().filter(each -> "consultation-outcome".equals(each.kind())))
                .extracting(Message::to)
                .containsExactly("member1@example.org", "member2@example.org");
        assertThat(module.floor.queued())
                .allSatisfy(each -> assertThat(each.unsubscribe()).isEqualTo("stop"));
        assertThat(module.ownMessages.of(came, 10))
                .extracting(OwnMessage::kind)
                .containsExactly("consultation-outcome", "consultation-opened");
    }

    @Test
    void whoTookPartWithTheirNameIsNotToldASecondTimeForATableOrATopic() {
        PersonId both = module.known(person(1));
        PersonId table = module.known(person(2));
        PersonId follows = module.known(person(3).following("children"));
        module.known(person(4).following("children"));
        Meeting meeting = module.kept(aMeeting().approved());
        PersonId waits = module.known(person(5).byPost().needing("braille", null));
        for (PersonId came : List.of(both, table, waits)) {
            database.jdbi()
                    .useHandle(handle -> handle.execute(
                            "insert into engagement_attendance (meeting_id, person_id, mode, came, noted_by, noted_at,"
                                    + " source) values (?, ?, 'IN_PERSON', true, 'test', '2023-10-01', 'LIST')",
                            meeting.id(),
                            came.value()));
        }
        SqlConsultationBook consultations = new SqlConsultationBook(database.jdbi());
        opened.on(consultation(3));
        consultations.handed(meeting.id(), "our-plan", 2, NOW);

        int told = new TellOutcome(
                        consultations,
                        new SqlAttendanceBook(database.jdbi()),
                        module.recipients,
                        new SqlNetworkBook(database.jdbi()),
                        Fakes.settings(),
                        module.telling,
                        (consultation, people) -> people.stream()
                                .filter(List.of(both, follows)::contains)
                                .collect(Collectors.toSet()),
                        module.floor.audit(),
                        module.clock)
                .tell(new OutcomePublished(3, "our-plan"));

        assertThat(told).as("without whose letter waits").isEqualTo(2);
        assertThat(module.floor.queued().stream().filter(each -> "consultation-outcome".equals(each.kind())))
                .extracting(Message::to)
                .containsExactly("member2@example.org", "member4@example.org");
    }

    @Test
    void notesCanBeHandedToAConsultationThatAPackBroughtAndNobodyIsToldOfIt() {
        module.known(person(2).following("money"));
        SqlConsultationBook consultations = new SqlConsultationBook(database.jdbi());
        RememberConsultation remember = new RememberConsultation(consultations, module.floor.audit());
        LocalDate closes = LocalDate.of(2023, 11, 17);

        new OnConsultationUnderWay(remember)
                .on(new ConsultationUnderWay(4, "a-refresh", "A refresh", closes, List.of("money")));

        assertThat(consultations.open(closes)).extracting("slug").containsExactly("a-refresh");
        assertThat(module.floor.queued()).isEmpty();
    }

    private static ConsultationOpened consultation(long id) {
        return new ConsultationOpened(
                id, "our-plan", "Our plan", LocalDate.of(2023, 11, 30), List.of("children", "money"));
    }
}
