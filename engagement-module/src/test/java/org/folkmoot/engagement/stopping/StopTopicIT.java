package org.folkmoot.engagement.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.util.List;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RecipientBook.Subscription;
import org.folkmoot.engagement.stopping.web.StopPages;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.MeetingBuilder;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The unsubscribe link stops its own topic and nothing else, however often it is used. */
class StopTopicIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private StopTopic stopping;
    private StopPages pages;
    private PersonId one;
    private String token;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        stopping = new StopTopic(
                Fakes.signer(), module.recipients, module.floor.currentActor(), module.floor.audit(), module.clock);
        pages = new StopPages(stopping, module.recipients, module.topics);
        one = module.known(person(1).following("children", "money"));
        token = Fakes.signer().sign(StopTopic.PURPOSE, subscription("children"), 1);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void whoReportsOurMailAsUnwantedHearsAboutNothingAnyMore() {
        StopEverything everything = new StopEverything(module.recipients, module.floor.audit(), module.clock);

        everything.stop(one);
        everything.stop(one);

        assertThat(module.recipients.subscriptions(one)).isNotEmpty().allMatch(Subscription::stopped);
        assertThat(module.floor.audited()).filteredOn("topic.stop"::equals).hasSize(3);
    }

    @Test
    void oneClickStopsTheTopicAndKeepsTheOthers() {
        pages.stop(token);

        assertThat(module.recipients.subscriptions(one))
                .extracting(Subscription::topic, Subscription::stopped)
                .containsExactly(tuple("children", true), tuple("meetings", false), tuple("money", false));
    }

    @Test
    void clickingTwiceChangesNothingMore() {
        pages.stop(token);
        pages.stop(token);

        assertThat(module.floor.audited()).containsExactly("topic.stop");
    }

    @Test
    void lookingAtThePageStopsNothing() {
        pages.ask(token);

        assertThat(module.recipients.subscriptions(one)).noneMatch(Subscription::stopped);
    }

    @Test
    void whoStoppedIsNotInvitedByThatTopicAnyMoreAndCanStartAgain() {
        pages.stop(token);
        assertThat(module.recipients.followers(List.of("children"), 0, 10)).isEmpty();

        stopping.choose(token, Set.of("children", "money"));

        assertThat(module.recipients.subscriptions(one))
                .extracting(Subscription::topic, Subscription::stopped)
                .containsExactly(tuple("children", false), tuple("meetings", true), tuple("money", false));
    }

    @Test
    void aLinkMadeForAnotherPurposeOpensNothing() {
        String reply = Fakes.signer().sign("reply", subscription("children"), 1);

        assertThatThrownBy(() -> stopping.stop(reply)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLinkOfWhoWasErasedStopsNothingAndSaysSo() {
        module.recipients.forget(one, MeetingBuilder.NOW);

        pages.stop(token);

        assertThat(module.floor.audited()).isEmpty();
    }

    private long subscription(String topic) {
        return module.recipients.subscriptions(one).stream()
                .filter(each -> each.topic().equals(topic))
                .mapToLong(Subscription::id)
                .findFirst()
                .orElseThrow();
    }
}
