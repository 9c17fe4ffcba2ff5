package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.members.join.ConfirmTheMail.Link;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JoinTheTrustIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final int AT_ONCE = 4;
    private static final StandingClock CLOCK = StandingClock.at(LocalDate.of(2023, 11, 1));

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private Desk desk;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        desk = new Desk(unit, CLOCK, noted);
        desk.adoptTheConstitution();
        desk.draft("first", Desk.answersOfAnn());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void sendingADraftTwiceMakesOneApplication() {
        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        unit.run(() -> desk.join.join("first", "192.0.2.1"));

        assertOneOfEach();
        assertThat(noted.messages()).hasSize(1);
    }

    @Test
    void theSamePersonInTwoBrowsersMakesOneApplication() {
        desk.draft("second", Desk.answersOfAnn());

        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        unit.run(() -> desk.join.join("second", "192.0.2.1"));

        assertOneOfEach();
        assertThat(noted.messages()).hasSize(2).extracting(Message::kind).containsOnly("join-confirm");
    }

    @Test
    void sendingOneDraftManyTimesAtOnceMakesOneApplication() throws Exception {
        atOnce(List.of("first", "first", "first", "first"));

        assertOneOfEach();
    }

    @Test
    void theSamePersonInManyBrowsersAtOnceMakesOneApplication() throws Exception {
        IntStream.range(0, AT_ONCE).forEach(each -> desk.draft("browser" + each, Desk.answersOfAnn()));

        atOnce(IntStream.range(0, AT_ONCE).mapToObj(each -> "browser" + each).toList());

        assertOneOfEach();
    }

    @Test
    void twoPeopleWhoShareAnAddressAreTwo() {
        desk.draft("partner", Desk.answersOfAnn().with("first", "Bert"));

        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        unit.run(() -> desk.join.join("partner", "192.0.2.1"));

        assertThat(DATABASE.count("members_person")).isEqualTo(2);
    }

    @Test
    void whoeverIsOnRecordIsToldSoByMailAndTheBrowserLearnsNothing() {
        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        unit.run(() -> assertThat(desk.confirm.confirm(link())).isEqualTo(Link.WELCOME));
        desk.draft("again", Desk.answersOfAnn());

        unit.run(() -> desk.join.join("again", "192.0.2.1"));

        assertThat(DATABASE.count("members_person")).isOne();
        assertThat(noted.messages()).last().extracting(Message::kind).isEqualTo("join-known");
    }

    @Test
    void withoutMailItWaitsForTheOfficeAndNothingIsSent() {
        Answers answers = Desk.answersOfAnn().with("mail", (String) null).with("channel", "POST");
        desk.draft("paper", answers);

        unit.run(() -> desk.join.join("paper", "192.0.2.1"));

        assertThat(state()).isEqualTo("QUEUED");
        assertThat(noted.messages()).isEmpty();
    }

    @Test
    void anOpenedLinkMakesAMemberOnce() {
        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        String link = link();

        unit.run(() -> assertThat(desk.confirm.confirm(link)).isEqualTo(Link.WELCOME));
        unit.run(() -> assertThat(desk.confirm.confirm(link)).isEqualTo(Link.WELCOME));

        assertThat(DATABASE.count("members_membership")).isOne();
        assertThat(noted.events()).hasOnlyElementsOfType(MemberJoined.class).hasSize(1);
        assertThat(DATABASE.count("members_open_application")).isZero();
    }

    @Test
    void aLinkThatANewerOneReplacedIsSuperseded() {
        unit.run(() -> desk.join.join("first", "192.0.2.1"));
        String old = link();
        unit.run(() -> unit.applications().lock(application()).orElseThrow().renewLink());

        unit.run(() -> assertThat(desk.confirm.confirm(old)).isEqualTo(Link.SUPERSEDED));
        assertThat(unit.tx(() -> desk.confirm.look(link()))).isEqualTo(Link.GOOD);
        assertThat(DATABASE.count("members_membership")).isZero();
    }

    @Test
    void aLinkPastItsLifeLeavesItToTheOffice() {
        StandingClock later = StandingClock.at(LocalDate.of(2023, 11, 9));
        unit.run(() -> desk.join.join("first", "192.0.2.1"));

        Link worth = unit.tx(() -> new Desk(unit, later, noted).confirm.confirm(link()));

        assertThat(worth).isEqualTo(Link.WITH_THE_OFFICE);
        assertThat(DATABASE.count("members_membership")).isZero();
    }

    @Test
    void aLinkOfAnotherPurposeOrApplicationOpensNothing() {
        unit.run(() -> desk.join.join("first", "192.0.2.1"));

        unit.run(() -> {
            assertThat(desk.confirm.confirm("reply." + application() + ".0")).isEqualTo(Link.UNKNOWN);
            assertThat(desk.confirm.confirm(Desk.link(application() + 1, 0))).isEqualTo(Link.UNKNOWN);
            assertThat(desk.confirm.confirm("")).isEqualTo(Link.UNKNOWN);
        });
        assertThat(state()).isEqualTo("AWAITING_CONFIRMATION");
    }

    private void atOnce(List<String> tokens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tokens.size());
        CountDownLatch start = new CountDownLatch(tokens.size());
        try {
            List<Future<?>> sent = tokens.stream()
                    .<Future<?>>map(token -> threads.submit(() -> sendAlone(token, start)))
                    .toList();
            for (Future<?> each : sent) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void sendAlone(String token, CountDownLatch start) throws InterruptedException {
        try (MembersUnit own = new MembersUnit(DATABASE)) {
            Desk other = new Desk(own, CLOCK, noted);
            start.countDown();
            start.await();
            own.run(() -> other.join.join(token, "192.0.2.1"));
        }
        return null;
    }

    private static void assertOneOfEach() {
        assertThat(DATABASE.count("members_application")).isOne();
        assertThat(DATABASE.count("members_person")).isOne();
        assertThat(DATABASE.count("members_open_application")).isOne();
    }

    /** The link as it was mailed last. */
    private static String link() {
        int version = (int) DATABASE.number("select link_version from members_application");
        return Desk.link(application(), version);
    }

    private static long application() {
        return DATABASE.number("select max(id) from members_application");
    }

    private static Object state() {
        return DATABASE.rows("select state from members_application").get(0).get("state");
    }
}
