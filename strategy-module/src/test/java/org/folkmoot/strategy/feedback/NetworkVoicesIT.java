package org.folkmoot.strategy.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.strategy.PledgeMade;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.feedback.TellExperience.Told;
import org.folkmoot.strategy.model.Experience;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;
import org.folkmoot.strategy.model.NewPledge.Shown;
import org.folkmoot.strategy.model.rules.APledgeThatIsKeptShowsWhy;
import org.folkmoot.strategy.model.rules.WhatIsPublishedHasItsWritersLeave;
import org.folkmoot.strategy.pledges.MakePledge;
import org.folkmoot.strategy.pledges.TakePledgeOff;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.reading.NetworkVoices.Voices;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.StrategyTimeline;
import org.folkmoot.strategy.store.views.VoiceViews.ExperienceLine;
import org.folkmoot.strategy.testing.PlainTransactions;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NetworkVoicesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String SLUG = "leeds-nhs-values-network";
    private static final String HOMELESS = "Homeless people";

    private Workbench bench;
    private Network network;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2015, 5, 18));
        bench.loadPack("leeds-values-network");
        network = bench.voices().find(SLUG);
    }

    @Test
    void whatIsToldIsReadByEverybodyOnlyWithLeaveAndOnceSomebodyHasReadIt() {
        bench.tellExperience().tell(network, new Told(HOMELESS, "Compassion", "I am Jo. She was kind.", true), "");
        bench.tellExperience().tell(network, new Told(HOMELESS, "Compassion", "Not for others", false), "");
        assertThat(page()).doesNotContain("She was kind");

        long consultation = bench.published.of(Kind.CONSULTATION).get(0).id();
        for (ExperienceLine line : bench.voiceViews().waiting(0, 10)) {
            if (line.mayPublish()) {
                bench.decideOnExperience().decide(line.id(), Experience.State.PUBLISHED, "She was kind.", consultation);
            } else {
                assertThatThrownBy(() -> bench.decideOnExperience()
                                .decide(line.id(), Experience.State.PUBLISHED, "Not for others", null))
                        .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                                .isInstanceOf(WhatIsPublishedHasItsWritersLeave.class));
                bench.decideOnExperience().decide(line.id(), Experience.State.KEPT, "", null);
            }
        }

        assertThat(page()).contains("She was kind.").doesNotContain("I am Jo", "Not for others");
        assertThat(bench.voiceViews().waitingExperiences()).isZero();
        assertThat(database.rows("select words, state, person_id from strategy_contribution"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).contains("She was kind.", "KEPT"));
        takeOff();
    }

    /** Whoever told it may change their mind. */
    private void takeOff() {
        long published = bench.voiceViews().publicExperiences(0, 10).stream()
                .findFirst()
                .orElseThrow()
                .id();
        TakeFeedbackOff off = new TakeFeedbackOff(
                new Experiences(bench.jdbi()),
                new Contributions(bench.jdbi()),
                new Themes(bench.jdbi()),
                bench.content,
                bench.audit,
                bench.clock);

        off.takeOff(published);

        assertThat(page()).doesNotContain("She was kind.");
        assertThat(database.rows("select state, publishable from strategy_contribution"))
                .as("nor among the words of the consultation")
                .singleElement()
                .satisfies(row -> assertThat(row.get("state")).isEqualTo("WITHHELD"))
                .satisfies(row -> assertThat(row.get("publishable")).isIn(false, 0));
        assertThat(bench.voiceViews().counts(network.line().id()))
                .singleElement()
                .satisfies(count -> assertThat(count.number()).isEqualTo(2));
        assertThatThrownBy(() -> off.takeOff(published)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSensitiveNetworkShowsNoSmallCountsNoPlacesAndNoDays() {
        Voices voices = bench.voices().of(network.line().id(), network.page());

        assertThat(voices.sensitive()).isTrue();
        assertThat(voices.cells().at(0, 1)).isEmpty();
        assertThat(page()).contains("Not shown", "April 2015").doesNotContain("a day centre", "22 April 2015");
    }

    @Test
    void whatIsToldAboutNoCommunityAndNoValueInParticularCountsAndIsShownToo() {
        assertThat(bench.voices().of(network.line().id(), network.page()).communities())
                .doesNotContain("");
        bench.tellExperience().tell(network, new Told("", "", "They rang back.", true), "");
        ExperienceLine line = bench.voiceViews().waiting(0, 10).get(0);
        bench.decideOnExperience().decide(line.id(), Experience.State.PUBLISHED, "They rang back.", null);

        Voices voices = bench.voices().of(network.line().id(), network.page());

        assertThat(voices.communities()).endsWith("");
        assertThat(voices.values()).endsWith("");
        assertThat(voices.cells().ofRow(voices.communities().size() - 1))
                .as("few, and not none")
                .isEmpty();
        assertThat(voices.quotesBy("")).hasSize(1);
        assertThat(page()).contains("They rang back.", "None in particular");
    }

    @Test
    void theDemonstrationHasFeedbackAndPledgesOfEveryKind() {
        demo();

        Voices voices = bench.voices().of(network.line().id(), network.page());
        assertThat(voices.cells().ofRow(0))
                .hasValueSatisfying(count -> assertThat(count).isGreaterThan(20));
        assertThat(voices.quotesBy(HOMELESS)).hasSizeGreaterThan(8);
        assertThat(voices.pledgesAbout("Respect and dignity")).isNotEmpty();
        assertThat(new VoicesWaiting(bench.voiceViews(), bench.clock).waiting())
                .allSatisfy(waiting -> assertThat(waiting.count()).isBetween(0L, 3L));
    }

    @Test
    void aPledgeIsFollowedUntilItIsKeptAndSaysWhatShowsIt() {
        long id = pledge(ByKind.TEAM, "A ward");
        bench.decideOnPledge().decide(id, Shown.PUBLISHED, "A ward", "To listen");

        assertThat(bench.events).contains(new PledgeMade(id, SLUG, "Compassion"));
        assertThat(page()).contains("A ward", "To listen", "due in June 2015");
        assertThatThrownBy(() -> bench.noteStep().note(id, State.KEPT, " "))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isInstanceOf(APledgeThatIsKeptShowsWhy.class));
        bench.noteStep().note(id, State.UNDER_WAY, "");
        bench.noteStep().note(id, State.KEPT, "We did, each Monday");
        assertThat(page()).contains("We did, each Monday");
        assertThat(bench.voiceViews().steps(id)).hasSize(2);

        new TakePledgeOff(bench.pledges(), bench.content, bench.audit).takeOff(id);
        assertThat(page()).doesNotContain("We did, each Monday");
    }

    @Test
    void aPledgeAboutNoValueStandsOnceAndUnderAHeading() {
        bench.tellExperience().tell(network, new Told("", "", "They rang back.", true), "");
        ExperienceLine line = bench.voiceViews().waiting(0, 10).get(0);
        bench.decideOnExperience().decide(line.id(), Experience.State.PUBLISHED, "They rang back.", null);
        long id = pledge(ByKind.TEAM, "A ward", "");
        bench.decideOnPledge().decide(id, Shown.PUBLISHED, "A ward", "To ring back");

        assertThat(page())
                .containsOnlyOnce("To ring back")
                .contains("<h3>Others</h3>")
                .doesNotContain("<h3></h3>");
    }

    @Test
    void anErasedPersonIsNoLongerNamedByTheirPledge() {
        long id = pledge(ByKind.PERSON, "Jo Example");
        bench.decideOnPledge().decide(id, Shown.PUBLISHED, "Jo Example", "To listen");
        org.folkmoot.platform.database.TrustJdbi.over(database.dataSource())
                .useHandle(h -> h.execute("update strategy_pledge set person_id = 9 where id = ?", id));

        StrategyTimeline timeline =
                new StrategyTimeline(org.folkmoot.platform.database.TrustJdbi.over(database.dataSource()));
        assertThat(timeline.timelineOf(new PersonId(9), 5)).singleElement().satisfies(entry -> assertThat(entry.what())
                .isEqualTo("Made a pledge to Leeds NHS Values Network"));
        assertThat(bench.pledges().forget(new PersonId(9))).isEqualTo(1);
        assertThat(page()).contains("A person", "To listen").doesNotContain("Jo Example");
    }

    private long pledge(ByKind kind, String by) {
        return pledge(kind, by, "Compassion");
    }

    private long pledge(ByKind kind, String by, String value) {
        return bench.makePledge()
                .make(
                        network,
                        new MakePledge.Words(
                                by, kind, HOMELESS, value, "To listen", YearMonth.of(2015, 6), "jo@example.org"),
                        "");
    }

    private void demo() {
        new LoadVoicesAtFirstStart(
                        ClassPathPack.of("leeds-values-network", true, Workbench.class.getClassLoader()),
                        bench.published,
                        new Experiences(bench.jdbi()),
                        bench.pledges(),
                        bench.loadVoices(),
                        new PlainTransactions())
                .run();
    }

    private String page() {
        StringBuilder text = new StringBuilder();
        for (Block block : bench.articles().read(Kind.NETWORK, SLUG).blocks()) {
            text.append(Html.string(block.content()));
        }
        return text.toString();
    }
}
