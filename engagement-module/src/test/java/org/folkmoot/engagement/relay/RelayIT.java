package org.folkmoot.engagement.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.store.SqlThreadBook;
import org.folkmoot.engagement.store.SqlToldBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.NoIdentities;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message goes from a convener through the office to members and back, and nobody sees a contact on the way. */
class RelayIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Scope BEXLEY = Scope.constituency("public-bexley");
    private static final InvitationText TEXT = new InvitationText("Buses to the clinic", "How do you get there?");

    private EngagementDatabase database;
    private WiredModule module;
    private SqlThreadBook book;
    private SqlToldBook told;
    private ConvenersThreads mine;
    private CouncilDate council;
    private WriteToMembers writing;
    private DecideMessage deciding;
    private TakeReply taking;
    private PassOnReply passing;
    private AnswerReply answering;
    private Optional<String> until = Optional.empty();

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        Fakes floor = module.floor;
        book = new SqlThreadBook(database.jdbi(), module.clock);
        told = new SqlToldBook(database.jdbi());
        mine = new ConvenersThreads(book, floor.currentActor());
        council = new CouncilDate(
                Fakes.proxy(
                        org.folkmoot.platform.settings.TrustSettings.class,
                        (method, arguments) -> "get".equals(method) ? until : null),
                floor.audit(),
                module.clock);
        RelayMessages messages = new RelayMessages(Fakes.settings(), module.topics);
        TellConvener conveners = new TellConvener(floor.outbox(), Fakes.settings(), new NoIdentities());
        writing = new WriteToMembers(book, mine, council, floor.currentActor(), floor.audit(), module.clock);
        deciding = new DecideMessage(
                book,
                messages,
                conveners,
                floor.outbox(),
                floor.currentActor(),
                module.formats,
                floor.audit(),
                module.clock);
        taking = new TakeReply(
                book, module.recipients, Fakes.signer(), floor.currentActor(), floor.audit(), module.clock);
        passing = new PassOnReply(book, conveners, floor.currentActor(), floor.audit(), module.clock);
        answering = new AnswerReply(
                book,
                mine,
                module.recipients,
                messages,
                conveners,
                module.telling,
                floor.currentActor(),
                floor.audit(),
                module.clock);
        governor();
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void governor() {
        module.floor.actor(new Actor("Amina", Subject.person(900), List.of(new Grant(Role.CONVENER, BEXLEY))));
    }

    private void office() {
        module.floor.actor(new Actor("Office", Subject.staff(1), List.of(new Grant(Role.OFFICE, Scope.TRUST))));
    }

    @Test
    void everyoneOfTheScopeGetsTheMessageWhoMayAndHasNotStoppedIt() {
        module.known(person(1));
        module.known(person(2).byPost());
        module.known(person(3).objecting());
        module.known(person(4).in("public-bromley"));
        module.known(person(5));
        module.recipients.subscriptionTo(new PersonId(5), Topic.RELAY, LocalDate.of(2023, 10, 1));
        module.recipients.hear(new PersonId(5), Topic.RELAY, false, NOW);

        long id = sent();

        assertThat(book.find(id).orElseThrow().people()).isEqualTo(2);
        assertThat(module.floor.queued())
                .extracting(Message::channel)
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.LETTER);
        assertThat(module.floor.queued()).allSatisfy(message -> {
            assertThat(message.text()).contains("How do you get there?", "Amina wrote this. Our office sent it");
            assertThat(message.links()).containsKey("answer");
        });
    }

    @Test
    void aReplyReachesTheGovernorOnlyOnceTheOfficePassedItOnAndTheAnswerGoesBack() {
        module.known(person(1));
        long thread = sent();
        long member = book.members(thread, 0, 10).get(0).invitation();
        taking.byLink("relay-" + member + "-1", "By bus. Ring me on 07700 900 982", true);
        long reply = book.replies(thread).get(0).id();

        governor();
        assertThatThrownBy(() -> mine.reply(reply)).isInstanceOf(NotFound.class);
        office();
        passing.passOn(reply, 1, "By bus. Ring me on [phone number]", true);
        governor();
        assertThat(mine.reply(reply).passed()).doesNotContain("07700");
        answering.answer(reply, "Thank you, I will ask.");
        office();
        answering.send(reply, 3, "Thank you, I will ask.");

        ThreadReply done = book.reply(reply).orElseThrow();
        assertThat(done.answerState()).isEqualTo(AnswerState.SENT);
        assertThat(module.floor.queued().get(module.floor.queued().size() - 1).text())
                .contains("Thank you, I will ask.")
                .contains("[phone number]");
        assertThatThrownBy(() -> passing.passOn(reply, 4, "again", false)).hasMessageContaining("AReplyIsDecidedOnce");
    }

    @Test
    void anAnswerByMailWaitsForTheOfficeAndAMessageForTheFormatsThatPeopleNeed() {
        module.known(person(1));
        long thread = sent();
        AnswersByMail mail = new AnswersByMail(taking);

        mail.take("thread:" + thread, new PersonId(1), "By bus");
        mail.take("thread:999999", new PersonId(1), "Nowhere");

        assertThat(mail.answers(module.floor.queued().get(0).kind())).isTrue();
        assertThat(book.replies(thread)).singleElement().satisfies(reply -> {
            assertThat(reply.way()).isEqualTo(Way.MAIL);
            assertThat(reply.state()).isEqualTo(ThreadReply.State.NEW);
            assertThat(taking.nameOf(reply.member())).isPresent();
        });
        module.known(person(2).needing("braille", null));
        governor();
        assertThatThrownBy(this::sent).hasMessageContaining("The message waits for formats");
    }

    @Test
    void whatTheGovernorBringsForwardStandsInTheRegisterOnce() {
        module.known(person(1));
        long thread = sent();
        long reply = taking.typed(thread, 1L, Way.PHONE, "The bus is late", false);
        passing.passOn(reply, 1, "The bus is late", false);
        governor();
        TellTheCouncil telling =
                new TellTheCouncil(told, book, mine, module.floor.currentActor(), module.floor.audit(), module.clock);

        long entry = telling.tell(reply, "A member says the bus is late.");
        telling.answer(entry, 1, "A member says the bus is late.", "We asked the operator.", "Dana Hill", day());

        assertThat(told.between(day(), day())).singleElement().satisfies(each -> {
            assertThat(each.answeredBy()).isEqualTo("Dana Hill");
            assertThat(each.said()).contains("late");
        });
        assertThat(book.reply(reply).orElseThrow().toldAt()).isNotNull();
        assertThatThrownBy(() -> telling.answer(entry, 1, "x", "y", "z", day())).isInstanceOf(Conflict.class);
    }

    @Test
    void anotherGovernorFindsNothingAndTheOfficeDecidesOnce() {
        long id = writing.draft(BEXLEY, TEXT);
        writing.submit(id, 1);
        module.floor.actor(new Actor(
                "Peter", Subject.person(901), List.of(new Grant(Role.CONVENER, Scope.constituency("public-bromley")))));

        assertThatThrownBy(() -> mine.find(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.draft(BEXLEY, TEXT)).isInstanceOf(NotFound.class);
        office();
        deciding.sendBack(id, "Please say which clinic");
        assertThat(book.find(id).orElseThrow().state()).isEqualTo(ThreadState.RETURNED);
        assertThatThrownBy(() -> deciding.approve(id, 3)).hasMessageContaining("TheMessageIsAtThatStep");
    }

    @Test
    void afterTheCouncilHasEndedOnlyLeadsOfNetworksAndPanelsWrite() {
        until = Optional.of("2023-09-30");
        Scope carers = Scope.network("carers");
        Scope panel = Panel.scope("members-panel");
        module.floor.actor(new Actor(
                "Leon",
                Subject.person(902),
                List.of(
                        new Grant(Role.CONVENER, BEXLEY),
                        new Grant(Role.CONVENER, carers),
                        new Grant(Role.CONVENER, panel))));

        assertThatThrownBy(() -> writing.draft(BEXLEY, TEXT))
                .hasMessageContaining("GovernorsWriteWhileThereIsACouncil");
        assertThat(writing.draft(carers, TEXT)).isPositive();
        assertThat(writing.draft(panel, TEXT)).isPositive();
    }

    @Test
    void nothingOfAForgottenMemberIsLeft() {
        module.known(person(1));
        long thread = sent();
        long reply = taking.typed(thread, 1L, Way.LETTER, "I live at 1 Example Road", false);
        passing.passOn(reply, 1, "I live at [address]", false);

        module.recipients.forget(new PersonId(1), NOW);

        ThreadReply left = book.reply(reply).orElseThrow();
        assertThat(left.said()).isEmpty();
        assertThat(left.passed()).isEqualTo("The member asked us to remove this");
        assertThat(taking.nameOf(left.member())).isEmpty();
    }

    private long sent() {
        long id = writing.draft(BEXLEY, TEXT);
        writing.submit(id, 1);
        office();
        deciding.approve(id, 2);
        return id;
    }

    private static LocalDate day() {
        return LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC);
    }
}
