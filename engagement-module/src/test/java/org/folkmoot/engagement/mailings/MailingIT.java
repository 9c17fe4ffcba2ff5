package org.folkmoot.engagement.mailings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.MailingText.Item;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.Stages;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.store.SqlMailingBook;
import org.folkmoot.engagement.store.SqlSavedAudienceBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageState;
import org.folkmoot.platform.outbox.MessagesAbout;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mailing goes to whom it may go, once each, in the stages that were planned, and rests and ends when it is told to. */
class MailingIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Audience EVERYONE = new Audience(Scope.TRUST, List.of());

    private EngagementDatabase database;
    private WiredModule module;
    private SqlMailingBook book;
    private WriteMailing writing;
    private RunMailing run;
    private SendStage send;
    private MailingMessages messages;
    private final List<String> held = new ArrayList<>();

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        Fakes floor = module.floor;
        floor.actor(new Actor("Office", Subject.staff(1), List.of(new Grant(Role.OFFICE, Scope.TRUST))));
        book = new SqlMailingBook(database.jdbi(), module.clock);
        SeeAudiences seeing = new SeeAudiences(
                module.audiences,
                new SqlSavedAudienceBook(database.jdbi()),
                module.topics,
                floor.currentActor(),
                floor.audit());
        messages = new MailingMessages(Fakes.settings(), module.topics);
        writing = new WriteMailing(book, seeing, floor.currentActor(), floor.audit(), module.clock);
        run = new RunMailing(
                book, about(), floor.outbox(), floor.starter(), module.formats, floor.audit(), module.clock);
        send = new SendStage(book, module.formats, messages, floor.outbox(), floor.audit(), module.clock);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void newsGoesToThoseWhoMayBeWrittenToWithALinkToStopIt() {
        module.known(person(1));
        module.known(person(2).byPost());
        module.known(person(3).objecting());
        module.known(person(4));
        module.recipients.subscriptionTo(new PersonId(4), Topic.NEWS, LocalDate.of(2023, 10, 1));
        module.recipients.hear(new PersonId(4), Topic.NEWS, false, NOW);

        long id = planned(text(MailingKind.NEWS, ""), Stages.ONE);
        round(id);

        assertThat(module.floor.queued()).extracting(Message::channel).containsExactly(Channel.EMAIL, Channel.LETTER);
        Message mail = module.floor.queued().get(0);
        assertThat(mail.unsubscribe()).isEqualTo("stop");
        assertThat(mail.links()).containsKeys("stop", "item0");
        assertThat(mail.text()).contains("Dear", "What happened this month", "Open day");
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(MailingState.SENT);
        assertThat(book.find(id).orElseThrow().leftOut()).isEqualTo(2);
    }

    @Test
    void aNoticeReachesThoseWhoObjectedTooAndSaysWhy() {
        module.known(person(3).objecting());

        long id = planned(text(MailingKind.NOTICE, "constitution, annex 6"), Stages.ONE);
        round(id);

        Message mail = module.floor.queued().get(0);
        assertThat(mail.messageClass()).isEqualTo(MessageClass.STATUTORY);
        assertThat(mail.unsubscribe()).isNull();
        assertThat(mail.text()).contains("constitution, annex 6");
        assertThatThrownBy(() -> writing.draft(text(MailingKind.NOTICE, " "), EVERYONE))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void fundraisingReachesOnlyWhoAskedForIt() {
        module.known(person(1));
        module.known(person(2));
        module.recipients.subscriptionTo(new PersonId(2), Topic.OFFERS, LocalDate.of(2023, 10, 1));

        round(planned(text(MailingKind.OFFER, ""), Stages.ONE));

        assertThat(module.floor.queued()).singleElement().satisfies(mail -> assertThat(mail.person())
                .isEqualTo(new PersonId(2)));
    }

    @Test
    void aStageThatWasBrokenOffGoesOnWhereItWas() {
        for (int i = 1; i <= 5; i++) {
            module.known(person(i));
        }
        long id = planned(text(MailingKind.NEWS, ""), new Stages(3, 30));
        send.begin(id);
        assertThat(send.piece(id)).isEqualTo(3);

        round(id);

        assertThat(module.floor.queued())
                .as("the stage was whole before the kill")
                .hasSize(3);
    }

    @Test
    void aStageGoesAndTheNextWaitsForItsTime() {
        for (int i = 1; i <= 5; i++) {
            module.known(person(i));
        }
        long id = planned(text(MailingKind.NEWS, ""), new Stages(2, 30));

        round(id);
        round(id);
        assertThat(module.floor.queued()).hasSize(2);

        module.clock.move(Duration.ofMinutes(30));
        round(id);
        module.clock.move(Duration.ofMinutes(30));
        round(id);

        assertThat(module.floor.queued()).hasSize(5).extracting(Message::person).doesNotHaveDuplicates();
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(MailingState.SENT);
    }

    @Test
    void whoJoinsAfterItBeganIsNotInIt() {
        module.known(person(1));
        module.known(person(2));
        long id = planned(text(MailingKind.NEWS, ""), new Stages(1, 30));
        round(id);
        module.known(person(3));

        module.clock.move(Duration.ofMinutes(30));
        round(id);
        module.clock.move(Duration.ofMinutes(30));
        round(id);

        assertThat(module.floor.queued()).hasSize(2);
    }

    @Test
    void whoNeedsAFormatByTheTimeTheirTurnComesIsHeldBackUntilItIsThere() {
        module.known(person(1));
        module.known(person(2));
        long id = planned(text(MailingKind.NEWS, ""), Stages.ONE);
        module.known(person(2).needing("language", "Polish"));

        round(id);

        assertThat(module.floor.queued()).extracting(Message::person).containsExactly(new PersonId(1));
        assertThat(book.heldOf(id)).isEqualTo(1);
        assertThat(book.held()).isEqualTo(1);
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(MailingState.SENDING);

        settle(id, "language-polish");
        module.clock.move(Duration.ofMinutes(15));
        round(id);

        assertThat(module.floor.queued()).extracting(Message::person).contains(new PersonId(2));
        assertThat(book.heldOf(id)).isZero();
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(MailingState.SENT);
    }

    @Test
    void whoNeedsNoFormatAnyMoreGetsItAfterAll() {
        module.known(person(1));
        long id = planned(text(MailingKind.NEWS, ""), Stages.ONE);
        module.known(person(1).needing("audio", null));
        round(id);
        assertThat(module.floor.queued()).isEmpty();

        module.known(person(1));
        module.clock.move(Duration.ofMinutes(15));
        round(id);

        assertThat(module.floor.queued()).hasSize(1);
    }

    private void settle(long id, String format) {
        SettledFormat ordered = new SettledFormat(
                format,
                SettledFormat.Way.ORDERED,
                1,
                LocalDate.of(2023, 10, 9),
                null,
                null,
                null,
                null,
                null,
                "The office");
        module.formatBook.settle(Outgoing.mailing(id), ordered, NOW);
    }

    @Test
    void itRestsGoesOnAndEnds() {
        for (int i = 1; i <= 4; i++) {
            module.known(person(i));
        }
        long id = planned(text(MailingKind.NEWS, ""), new Stages(1, 1));
        round(id);

        run.pause(id);
        module.clock.move(Duration.ofMinutes(5));
        round(id);
        assertThat(module.floor.queued()).hasSize(1);
        assertThat(held).containsExactly("hold mailing:" + id);

        run.resume(id);
        round(id);
        assertThat(module.floor.queued()).hasSize(2);

        run.stop(id);
        module.clock.move(Duration.ofMinutes(5));
        round(id);
        assertThat(module.floor.queued()).hasSize(2);
        assertThat(module.floor.withdrawn()).contains("mailing:" + id);
        assertThatThrownBy(() -> run.resume(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aPlanCanBeTakenBackUntilItBegins() {
        module.known(person(1));
        long id = writing.draft(text(MailingKind.NEWS, ""), EVERYONE);
        run.plan(id, 1, NOW.plus(Duration.ofDays(1)), Stages.ONE);

        round(id);
        assertThat(module.floor.queued()).isEmpty();
        run.takeBack(id);

        module.clock.move(Duration.ofDays(2));
        round(id);
        assertThat(module.floor.queued()).isEmpty();
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(MailingState.DRAFT);
    }

    @Test
    void twoWhoEditAtOnceNeverOverwriteEachOther() {
        long id = writing.draft(text(MailingKind.NEWS, ""), EVERYONE);
        writing.change(id, 1, text(MailingKind.NEWS, ""), EVERYONE);

        assertThatThrownBy(() -> writing.change(id, 1, text(MailingKind.NEWS, ""), EVERYONE))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> run.plan(id, 1, NOW, Stages.ONE)).isInstanceOf(Conflict.class);
    }

    private long planned(MailingText text, Stages stages) {
        long id = writing.draft(text, EVERYONE);
        run.plan(id, 1, NOW, stages);
        return id;
    }

    private void round(long id) {
        if (!book.due(module.clock.instant()).contains(id)) {
            return;
        }
        send.begin(id);
        int piece = send.piece(id);
        while (piece > 0) {
            piece = send.piece(id);
        }
    }

    private static MailingText text(MailingKind kind, String basis) {
        return new MailingText(
                kind,
                basis,
                "News of October",
                "What happened this month.",
                List.of(new Item("Open day, 18 October 2023", "/meetings/open-day")));
    }

    private MessagesAbout about() {
        return new MessagesAbout() {
            @Override
            public Map<MessageState, Long> outcomes(String about) {
                return Map.of();
            }

            @Override
            public long toPrint(String about) {
                return 0;
            }

            @Override
            public void hold(String about) {
                held.add("hold " + about);
            }

            @Override
            public void release(String about) {
                held.add("release " + about);
            }
        };
    }
}
