package org.folkmoot.engagement.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.FormatOrderBook.Group;
import org.folkmoot.engagement.model.Frequency;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.store.SqlNetworkBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead's update reaches members as often as they want, and a sensitive network gives nobody away. */
class NetworksIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final InvitationText TEXT = new InvitationText("A new room", "We meet in the library now.");

    private EngagementDatabase database;
    private WiredModule module;
    private SqlNetworkBook book;
    private WriteUpdate writing;
    private DecideUpdate deciding;
    private SendDigests digests;
    private ChooseFrequency choosing;
    private SeeNetworks seeing;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        Fakes floor = module.floor;
        module.topics.keep(new Topic("carers", Topic.Kind.NETWORK, "Carers", null, null, false, 1));
        module.topics.keep(new Topic("lived", Topic.Kind.NETWORK, "Lived experience", null, "I agree", true, 2));
        book = new SqlNetworkBook(database.jdbi());
        LeadNetworks mine = new LeadNetworks(book, module.topics, floor.currentActor());
        NetworkMessages messages = new NetworkMessages(Fakes.settings(), module.topics);
        writing = new WriteUpdate(book, mine, floor.currentActor(), floor.audit(), module.clock);
        deciding = new DecideUpdate(
                book,
                module.recipients,
                module.topics,
                messages,
                floor.outbox(),
                Fakes.content(),
                module.formats,
                floor.audit(),
                module.clock);
        digests = new SendDigests(book, module.recipients, messages, module.telling, module.clock);
        choosing = new ChooseFrequency(
                book, module.recipients, module.topics, floor.currentActor(), floor.audit(), module.clock);
        Grants grants = Fakes.proxy(
                Grants.class,
                (method, arguments) -> arguments[1].equals(Scope.network("lived"))
                        ? List.of(Subject.person(1), Subject.staff(9))
                        : List.of());
        seeing = new SeeNetworks(book, module.topics, module.recipients, grants, floor.currentActor(), floor.audit());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void whoWantsItAtOnceGetsTheUpdateAndTheOthersWithTheNextGatheredMail() {
        module.known(person(1).inNetworks("carers"));
        module.known(person(2).inNetworks("carers"));
        module.known(person(3));
        book.choose(new PersonId(2), "carers", Frequency.WEEKLY, module.clock.instant());
        module.clock.move(Duration.ofDays(1));

        assertThat(publish("carers")).isEqualTo(1);
        digests.work(Fakes.run(Map.of()));
        assertThat(module.floor.queued()).hasSize(1);
        module.clock.move(Duration.ofDays(7));
        digests.work(Fakes.run(Map.of()));
        digests.work(Fakes.run(Map.of()));

        assertThat(module.floor.queued()).extracting(Message::kind).containsExactly("network-update", "digest");
        assertThat(module.floor.queued().get(1).text()).contains("A new room", "library", "/networks/carers/updates");
    }

    @Test
    void anUpdateWaitsForTheFormatsOfItsNetwork() {
        module.known(person(1).inNetworks("carers").needing("braille", null));
        module.known(person(2).needing("audio", null));

        assertThatThrownBy(() -> publish("carers"))
                .hasMessageContaining("EveryFormatIsSettled")
                .hasMessageContaining("Braille");
        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void gatheredNewsIsMadeInFormatsTooAndOnlyWhoMaySeeASensitiveNetworkSeesItsOwn() {
        for (String network : List.of("carers", "lived")) {
            long id = "carers".equals(network) ? 1 : 2;
            module.known(person(id).inNetworks(network).needing("braille", null));
            book.choose(new PersonId(id), network, Frequency.WEEKLY, module.clock.instant());
            module.clock.move(Duration.ofHours(1));
            book.news(network, "A new room", "We meet in the library now.", null, module.clock.instant());
        }
        module.clock.move(Duration.ofDays(7));
        digests.work(Fakes.run(Map.of()));
        Instant now = module.clock.instant();

        assertThat(module.floor.queued()).hasSize(2);
        assertThat(module.ownMessages.open(now, false, 10)).singleElement().satisfies(own -> {
            assertThat(own.name()).endsWith("1");
            assertThat(own.words()).contains("A new room", "library");
        });
        assertThat(module.ownMessages.open(now, true, 10)).hasSize(2);
        assertThat(module.formatOrders.groups(now, false))
                .extracting(Group::messages)
                .containsExactly(1);
    }

    @Test
    void theHeadOfASensitiveNetworksMailSaysNothingOfIt() {
        module.known(person(1).inNetworks("lived"));

        publish("lived");

        assertThat(module.floor.queued()).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("An update for you");
            assertThat(message.fromName()).isEqualTo("Membership office");
            assertThat(message.unsubscribe()).isNotNull();
        });
    }

    @Test
    void theOfficeSeesABandAndNoNamesOfASensitiveNetworkAndTheSecretarySeesBoth() {
        module.known(person(1).inNetworks("lived"));
        module.known(person(2).inNetworks("carers"));
        staff(Role.OFFICE);

        assertThat(seeing.all()).extracting(SeeNetworks.Line::people).containsExactly("1", "fewer than 5");
        assertThatThrownBy(() -> seeing.members(seeing.find("lived"), 0, 10)).isInstanceOf(NotFound.class);
        assertThat(seeing.members(seeing.find("carers"), 0, 10)).hasSize(1);
        staff(Role.SECRETARY);
        assertThat(seeing.members(seeing.find("lived"), 0, 10)).hasSize(1);
    }

    @Test
    void theOfficeSeesWhoLeadsANetwork() {
        module.known(person(1));

        assertThat(seeing.leads(seeing.find("lived")))
                .extracting(KnownRecipient::name)
                .containsExactly("Member O'Number 1");
        assertThat(seeing.leads(seeing.find("carers"))).isEmpty();
    }

    @Test
    void stoppingOneTopicLeavesTheOthers() {
        module.known(person(1).inNetworks("carers").following("children"));
        module.topics.keep(new Topic("children", Topic.Kind.INTEREST, "Children", null, null, false, 3));
        module.floor.actor(new Actor("Jo", Subject.person(1), List.of()));

        choosing.choose(Map.of("children", Frequency.MONTHLY));

        assertThat(choosing.mine())
                .extracting(own -> own.topic().slug() + " " + own.frequency())
                .contains("children Optional[MONTHLY]", "carers Optional.empty");
    }

    @Test
    void onlyALeadWritesForTheNetwork() {
        module.floor.actor(
                new Actor("Amina", Subject.person(9), List.of(new Grant(Role.CONVENER, Scope.network("carers")))));

        assertThatThrownBy(() -> writing.draft("lived", TEXT)).isInstanceOf(NotFound.class);
    }

    private int publish(String network) {
        module.floor.actor(
                new Actor("Leon", Subject.person(9), List.of(new Grant(Role.CONVENER, Scope.network(network)))));
        long id = writing.draft(network, TEXT);
        writing.submit(id, 1);
        return deciding.publish(id, 2);
    }

    private void staff(Role role) {
        module.floor.actor(new Actor("Staff", Subject.staff(1), List.of(new Grant(role, Scope.TRUST))));
    }
}
