package org.folkmoot.engagement.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.LeadNetwork;
import org.folkmoot.engagement.networks.SeeNetworks;
import org.folkmoot.engagement.store.SqlNetworkBook;
import org.folkmoot.engagement.store.SqlTopicDesk;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.engagement.topics.SetUpTopic.Described;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.packs.PackPart;
import org.folkmoot.platform.packs.ZipPack;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Networks and interests are made, changed and ended by people; nobody is lost by it, and packs hold all of it. */
class TopicsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Described CARERS =
            new Described("Carers", "For all who care.", false, null, true, "Involvement manager", "");
    private static final Described LIVED =
            new Described("Lived experience", null, true, "I agree to be in it.", true, null, "carers");

    private final List<String> leads = new ArrayList<>();
    private EngagementDatabase database;
    private WiredModule module;
    private SqlTopicDesk desk;
    private SetUpTopic setting;
    private EndTopic ending;
    private LeadNetwork leading;
    private TrustInvolvement involvement;
    private TopicsInPacks packs;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        Fakes floor = module.floor;
        desk = new SqlTopicDesk(database.jdbi());
        SqlNetworkBook networks = new SqlNetworkBook(database.jdbi());
        Grants grants = grants();
        setting = new SetUpTopic(module.topics, desk, Fakes.content(), floor.audit());
        ending = new EndTopic(
                module.topics, desk, networks, module.recipients, grants, Fakes.content(), floor.audit(), module.clock);
        SeeNetworks seeing = new SeeNetworks(
                networks, module.topics, module.recipients, grants, floor.currentActor(), floor.audit());
        leading = new LeadNetwork(seeing, module.recipients, grants, floor.outbox(), Fakes.settings(), floor.audit());
        involvement = new TrustInvolvement(module.topics);
        packs = new TopicsInPacks(module.topics, desk, floor.audit());
    }

    private Grants grants() {
        return Fakes.proxy(Grants.class, (method, arguments) -> {
            switch (method) {
                case "give" -> leads.add(arguments[2] + " " + arguments[0]);
                case "take" -> leads.remove(arguments[2] + " " + arguments[0]);
                default -> {
                    Scope scope = (Scope) arguments[1];
                    return List.of(Subject.person(1), Subject.person(2)).stream()
                            .filter(each -> leads.contains(scope + " " + each))
                            .toList();
                }
            }
            return null;
        });
    }

    @AfterEach
    void end() {
        database.close();
    }

    private String make(Described as) {
        return setting.make(Topic.Kind.NETWORK, null, as);
    }

    private Topic topic(String slug) {
        return module.topics.find(slug).orElseThrow();
    }

    @Test
    void whatIsMadeCanBeChosenInItsPlace() {
        assertThat(make(CARERS)).isEqualTo("carers");
        assertThat(make(LIVED)).isEqualTo("lived-experience");
        assertThat(setting.make(
                        Topic.Kind.NETWORK, "youth", new Described("Youth", null, false, null, false, null, "")))
                .isEqualTo("youth");
        setting.make(Topic.Kind.INTEREST, null, new Described("Food", null, false, null, true, null, ""));

        assertThat(involvement.everyNetwork())
                .extracting(Choice::slug)
                .containsExactly("youth", "carers", "lived-experience");
        assertThat(involvement.networks()).extracting(Choice::name).containsExactly("Carers", "Lived experience");
        assertThat(involvement.networks().get(1).hint()).isEqualTo("I agree to be in it.");
        assertThat(involvement.interests()).extracting(Choice::slug).containsExactly("food");
        assertThat(module.floor.audited()).contains("topic.make");
    }

    @Test
    void anAddressAndANameAreTakenOnce() {
        make(CARERS);

        assertThatThrownBy(() -> make(CARERS)).hasMessageContaining("TopicsHaveNamesOfTheirOwn");
        assertThatThrownBy(() -> setting.make(Topic.Kind.INTEREST, "carers", LIVED))
                .hasMessageContaining("AnAddressLeadsToOneTopic");
        assertThatThrownBy(() -> setting.make(Topic.Kind.NETWORK, "updates", LIVED))
                .hasMessageContaining("AnAddressLeadsToOneTopic");
        assertThatThrownBy(() -> setting.change("meetings", 1, LIVED)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNotReadAChangeOverwritesNothing() {
        String slug = make(CARERS);
        Described other = new Described("All carers", "For us.", false, null, false, null, "");

        setting.change(slug, 1, other);

        assertThatThrownBy(() -> setting.change(slug, 1, CARERS)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ending.end(slug, 1)).isInstanceOf(Conflict.class);
        assertThat(topic(slug).name()).isEqualTo("All carers");
        assertThat(involvement.networks()).isEmpty();
        assertThat(involvement.everyNetwork()).extracting(Choice::state).containsExactly(State.CLOSED);
    }

    @Test
    void aNetworkStaysSensitiveWhileSomebodyIsInIt() {
        String slug = make(LIVED);
        Described open = new Described("Lived experience", null, false, null, true, null, "");
        module.known(person(1).inNetworks(slug));

        assertThatThrownBy(() -> setting.change(slug, 1, open))
                .hasMessageContaining("ANetworkWithPeopleStaysSensitive");
        module.known(person(1));
        setting.change(slug, 1, open);

        assertThat(topic(slug).sensitive()).isFalse();
    }

    @Test
    void whatHasEndedKeepsItsPeopleAndItsLeadsForWhenItGoesOn() {
        String slug = make(CARERS);
        module.known(person(1).inNetworks(slug));
        module.known(person(2).inNetworks(slug));
        leading.appoint(slug, new PersonId(1));
        leading.appoint(slug, new PersonId(2));
        module.kept(aMeeting().of(Scope.network(slug)).draft());

        EndTopic.Hanging hanging = ending.hanging(topic(slug));
        ending.end(slug, 1);

        assertThat(hanging).isEqualTo(new EndTopic.Hanging(2, 2, 1, 0));
        assertThat(leads).isEmpty();
        assertThat(topic(slug).isEnded()).isTrue();
        assertThat(involvement.everyNetwork()).extracting(Choice::state).containsExactly(State.ENDED);
        assertThatThrownBy(() -> setting.change(slug, 2, CARERS)).hasMessageContaining("AnEndedTopicStaysAsItIs");
        assertThatThrownBy(() -> leading.appoint(slug, new PersonId(1)))
                .hasMessageContaining("AnEndedTopicStaysAsItIs");
        assertThat(desk.followers(slug)).isEqualTo(2);

        module.recipients.forget(new PersonId(2), module.clock.instant());
        ending.resume(slug);
        ending.resume(slug);

        assertThat(topic(slug).isEnded()).isFalse();
        assertThat(leads).containsExactly(Scope.network(slug) + " " + Subject.person(1));
        assertThat(desk.followers(slug)).isEqualTo(1);
        assertThat(module.floor.audited()).contains("topic.end", "topic.resume", "network.lead");
    }

    @Test
    void whoLeadsASensitiveNetworkIsToldDiscreetly() {
        String slug = make(LIVED);
        module.known(person(1));

        leading.appoint(slug, new PersonId(1));
        leading.appoint(slug, new PersonId(1));

        assertThat(module.floor.queued()).extracting(Message::subject).containsExactly("We have a role for you");
    }

    @Test
    void meetingsOfANetworkAreListedWhereTheyAreOpenToEveryone() {
        String slug = make(CARERS);
        Instant now = module.clock.instant();
        module.invited(aMeeting().of(Scope.network(slug)).titled("For carers"));
        module.invited(aMeeting().about(slug).titled("About carers"));
        module.invited(aMeeting().of(Scope.network(slug)).byInvitation().titled("Among carers"));
        module.invited(aMeeting().titled("Something else"));
        List<String> listed = List.of("For carers", "About carers");

        assertThat(module.calendar.ofNetwork(slug, now, 10))
                .extracting(MeetingGlance::title)
                .containsExactlyElementsOf(listed);
        assertThat(module.calendar.ofNetworkThen(slug, now, now.plusSeconds(60), 10))
                .extracting(MeetingGlance::title)
                .containsExactlyElementsOf(listed);
        assertThat(module.calendar.ofNetworkThen(slug, now, now.minusSeconds(60), 10))
                .isEmpty();
    }

    @Test
    void aPackGivesBackWhatWasMadeHere() throws IOException {
        make(CARERS);
        make(LIVED);
        setting.make(Topic.Kind.NETWORK, "youth", new Described("Youth", null, false, null, false, null, "carers"));
        setting.make(Topic.Kind.INTEREST, null, new Described("Food", "What we eat.", false, null, true, null, ""));
        ending.end("youth", 1);
        Pack sent = pack(packs.files());

        assertThat(packs.compare(sent)).isEmpty();
        assertThat(packs.take(sent)).isZero();
        List<Topic> before = module.topics.all();
        database.jdbi().useHandle(handle -> handle.execute("delete from engagement_topic"));
        assertThat(packs.compare(sent))
                .hasSize(4)
                .first()
                .extracting(PackPart.Line::what)
                .isEqualTo("Interest Food");
        assertThat(packs.take(sent)).isEqualTo(4);

        assertThat(module.topics.all())
                .extracting(Topic::slug)
                .containsExactlyElementsOf(before.stream().map(Topic::slug).toList());
        assertThat(topic("carers").ledBy()).isEqualTo("Involvement manager");
        assertThat(topic("youth").isEnded()).isTrue();
        assertThat(topic("lived-experience").consent()).isEqualTo("I agree to be in it.");
        assertThat(involvement.networks())
                .as("nothing is open before somebody opens it")
                .isEmpty();
    }

    private static Pack pack(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("trust.yaml"));
            zip.write("name: A trust\nshort-name: A\nkind: FT\n".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return ZipPack.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
