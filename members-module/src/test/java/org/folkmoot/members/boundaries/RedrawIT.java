package org.folkmoot.members.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.RedrawLists.Shift;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.members.model.rules.NoticeWasGivenAndItsDayHasCome;
import org.folkmoot.members.model.rules.RedrawRestsOnAnApprovedVersion;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiPostcodes;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiRedrawing;
import org.folkmoot.members.store.JdbiRedraws;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.JdbiRedrawLists;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.NoJobs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.SteppedRun;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedrawIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate NOTICE = LocalDate.of(2023, 11, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 11, 21);
    private static final LocalDate JOINED = LocalDate.of(2021, 5, 4);

    private final Noted noted = new Noted();
    private final StandingClock clock = StandingClock.at(NOTICE);
    private final NoJobs jobs = new NoJobs();
    private MembersUnit unit;
    private JdbiConstitutions constitutions;
    private JdbiPostcodes postcodes;
    private JdbiRedraws redraws;
    private JdbiRedrawLists lists;
    private BeginADryRun begin;
    private SendTheNotices send;
    private ApplyARedraw apply;
    private UndoARedraw undo;
    private TellThatItStays stays;
    private PersonId ann;
    private PersonId bob;

    /** Bexley is split: one ward becomes a constituency of its own. */
    private static Constitution next() {
        Constituency like = Constitutions.bexley();
        Constituency ward = new Constituency(
                "public-ward",
                "Public: East Wickham",
                like.kind(),
                "clause 7(z)",
                16,
                like.ageClause(),
                1,
                1,
                List.of(new Area("E05011224", "East Wickham")),
                false,
                like.connections(),
                null,
                false,
                List.of());
        Constitution small = Constitutions.small();
        List<Constituency> all = new ArrayList<>(small.constituencies());
        Constituency bexley = new Constituency(
                like.code(),
                like.name(),
                like.kind(),
                like.clause(),
                16,
                like.ageClause(),
                10,
                1,
                List.of(new Area("E05011219", "Belvedere")),
                false,
                like.connections(),
                null,
                false,
                List.of());
        all.set(0, bexley);
        all.add(1, ward);
        return small.with(all).with("Next", NOTICE, new Terms(14, "annex 9", 0, null, List.of()));
    }

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        constitutions = new JdbiConstitutions(unit.jdbi());
        unit.run(() -> constitutions.add(Constitutions.small(), People.CREATED));
        postcodes = new JdbiPostcodes(unit.jdbi());
        redraws = new JdbiRedraws(unit.jdbi());
        lists = new JdbiRedrawLists(unit.jdbi());
        JdbiRedrawing redrawing = new JdbiRedrawing(unit.jdbi());
        ActingAs actor = ActingAs.theOffice();
        begin = new BeginADryRun(
                redraws,
                postcodes,
                constitutions,
                new PresentConstitution(constitutions, clock),
                jobs,
                noted,
                actor,
                clock);
        send = new SendTheNotices(
                redraws, lists, constitutions, unit.people(), new Notices(noted, new TestTrust()), jobs, noted, clock);
        apply = new ApplyARedraw(redraws, lists, redrawing, constitutions, postcodes, noted, jobs, noted, actor, clock);
        stays = new TellThatItStays(redraws, constitutions, unit.people(), new Notices(noted, new TestTrust()), jobs);
        undo = new UndoARedraw(
                redraws, lists, redrawing, constitutions, postcodes, stays, noted, jobs, noted, actor, clock);
        ann = member("DA16 1PD", new Place("E09000004", "E05011224"));
        bob = member("DA6 7DQ", Constitutions.BEXLEY);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aDraftIsTriedWithoutMovingAnybody() {
        long id = tried();

        assertThat(redraws.find(id).orElseThrow().state()).isEqualTo(State.READY);
        assertThat(redraws.find(id).orElseThrow().lookedAt()).isEqualTo(2);
        assertThat(lists.shifts(id))
                .containsExactlyInAnyOrder(
                        new Shift("public-bexley", "", 2, 1, 0), new Shift("public-ward", "", 0, 0, 1));
        assertThat(constituencyOf(ann)).isEqualTo("public-bexley");
        assertThat(noted.messages()).isEmpty();
    }

    @Test
    void nobodyIsToldOrMovedForADraft() {
        long id = tried();

        assertThatThrownBy(() -> unit.tx(() -> send.send(id, DAY)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(RedrawRestsOnAnApprovedVersion.class));
    }

    @Test
    void theNoticeIsAsLongAsTheConstitutionAsks() {
        long id = approved();

        assertThatThrownBy(() -> unit.tx(() -> send.send(id, DAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(MoveHonoursTheNotice.class));
        assertThatThrownBy(() -> unit.tx(() -> apply.apply(id)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(NoticeWasGivenAndItsDayHasCome.class));

        unit.tx(() -> send.send(id, DAY));
        send.work(run(id));
        send.work(run(id));

        assertThat(noted.messages()).singleElement().satisfies(each -> {
            assertThat(each.person()).isEqualTo(ann);
            assertThat(each.text()).contains("Public: East Wickham", "21 November 2023");
        });
        assertThat(redraws.due(DAY.minusDays(1))).isEmpty();
        assertThat(redraws.due(DAY)).containsExactly(id);
    }

    @Test
    void onItsDayMembersMoveWithADecisionThatComesOutTheSame() {
        long id = noticed();

        applied(id);

        assertThat(constituencyOf(ann)).isEqualTo("public-ward");
        assertThat(constituencyOf(bob)).isEqualTo("public-bexley");
        List<Membership> stays = memberships(ann);
        assertThat(stays).hasSize(2);
        assertThat(stays.get(0).joinedOn()).isEqualTo(DAY);
        assertThat(stays.get(1).endedOn()).isEqualTo(DAY);
        Decision why = new JdbiRecords(unit.jdbi()).decisionsOn(ann).get(0);
        assertThat(why.outcome()).isEqualTo("REDRAWN");
        assertThat(why.clause()).isEqualTo("clause 7(z)");
        assertThat(Replay.of(constitutions.version(4).orElseThrow(), why)).isEqualTo(Replay.Result.SAME);
        assertThat(stays.get(0).decisionId()).isEqualTo(why.id());
        assertThat(noted.events()).containsExactly(new BoundariesChanged(ann.value(), ann.value()));
    }

    @Test
    void aKilledChangeGoesOnAndMovesNobodyTwice() {
        long id = noticed();
        unit.tx(() -> apply.apply(id));
        SteppedRun run = run(id).killedAfter(1);

        assertThatThrownBy(() -> apply.work(run)).isInstanceOf(SteppedRun.Killed.class);
        apply.work(run.again());

        assertThat(memberships(ann)).hasSize(2);
        assertThat(redraws.find(id).orElseThrow().state()).isEqualTo(State.APPLIED);
        assertThat(run.result()).startsWith("1 of 1 people");
    }

    @Test
    void whatWasThroughWhenItsNodeEndedIsNotDoneAgain() {
        long id = noticed();
        calculate(id);
        applied(id);
        apply.work(run(id));
        unit.tx(() -> undo.undo(id));
        undo.work(run(id));
        undo.work(run(id));

        assertThat(redraws.find(id).orElseThrow().state()).isEqualTo(State.UNDONE);
        assertThat(memberships(ann)).hasSize(3);
    }

    @Test
    void whoChangedSinceIsLeftAlone() {
        long id = noticed();
        unit.run(() -> unit.people().find(ann).orElseThrow().left(NOTICE));
        unit.run(() -> unit.memberships().activeOf(ann).orElseThrow().end(NOTICE, "Left"));

        applied(id);

        assertThat(memberships(ann)).hasSize(1);
        assertThat(DATABASE.rows("select state from members_redraw_move").get(0))
                .containsValue("CHANGED");
    }

    @Test
    void anAppliedChangeIsTakenBackAndStaysInTheHistory() {
        long id = noticed();
        applied(id);

        unit.tx(() -> undo.undo(id));
        undo.work(run(id));

        assertThat(constituencyOf(ann)).isEqualTo("public-bexley");
        assertThat(memberships(ann)).hasSize(3);
        assertThat(memberships(ann).stream().filter(Membership::active)).hasSize(1);
        assertThat(constitutions.inForce(DAY).version()).isEqualTo(3);
        assertThat(redraws.find(id).orElseThrow().state()).isEqualTo(State.UNDONE);
    }

    @Test
    void whoHadANoticeIsToldOnceThatTheChangeWasTakenBack() {
        long id = noticed();
        applied(id);
        unit.tx(() -> undo.undo(id));
        undo.work(run(id));
        assertThat(jobs.started).containsKey(TellThatItStays.NAME);

        stays.work(run(id));
        stays.work(run(id));

        assertThat(noted.messages()).hasSize(2).last().satisfies(each -> {
            assertThat(each.person()).isEqualTo(ann);
            assertThat(each.messageClass()).isEqualTo(MessageClass.STATUTORY);
            assertThat(each.text())
                    .contains("You become a member of Public: East Wickham on 21 November 2023")
                    .contains("You are a member of Public: Bexley, as you were before");
        });
    }

    @Test
    void whoHadANoticeIsToldThatTheChangeWasGivenUp() {
        long id = noticed();
        unit.run(() -> new GiveUpARedraw(redraws, stays, noted, noted).giveUp(id));

        stays.work(run(id));

        assertThat(noted.messages()).last().satisfies(each -> assertThat(each.text())
                .contains("That change was taken back"));
    }

    @Test
    void nobodyIsWrittenToAboutAChangeThatNobodyHeardOf() {
        long id = approved();

        unit.run(() -> new GiveUpARedraw(redraws, stays, noted, noted).giveUp(id));

        assertThat(jobs.started).doesNotContainKey(TellThatItStays.NAME);
    }

    @Test
    void anotherDirectoryMovesThoseWhomItFindsElsewhere() {
        unit.run(() -> {
            int generation = postcodes.begin("ONSPD", "new.csv", Instant.EPOCH);
            postcodes.add(
                    generation,
                    List.of(
                            new Entry("DA161PD", "E07000107", "E05012398", false),
                            new Entry("DA67DQ", "E09000004", "E05019999", false)),
                    0);
            postcodes.given(generation, "STAGED");
        });
        long id = unit.tx(() -> begin.begin(1, 3));
        calculate(id);

        assertThat(lists.shifts(id)).contains(new Shift("public-rest", "", 0, 0, 1));
        assertThat(DATABASE.rows("select kind from members_redraw_move order by person_id"))
                .extracting(each -> each.get("kind"))
                .containsExactly("MOVES", "AREA");
        unit.tx(() -> send.send(id, NOTICE));
        applied(id);

        assertThat(constituencyOf(ann)).isEqualTo("public-rest");
        assertThat(unit.tx(() -> unit.people().find(bob).orElseThrow().place().ward()))
                .isEqualTo("E05019999");
        assertThat(postcodes.find(new Postcode("DA67DQ")).orElseThrow().place().ward())
                .isEqualTo("E05019999");
        unit.tx(() -> undo.undo(id));
        undo.work(run(id));
        assertThat(unit.tx(() -> unit.people().find(bob).orElseThrow().place())).isEqualTo(Constitutions.BEXLEY);
    }

    private long tried() {
        unit.run(() -> constitutions.draft(next(), Instant.EPOCH));
        long id = unit.tx(() -> begin.begin(null, 4));
        calculate(id);
        return id;
    }

    private long approved() {
        long id = tried();
        unit.run(() ->
                constitutions.approve(constitutions.version(4).orElseThrow().approved(NOTICE, NOTICE)));
        return id;
    }

    private long noticed() {
        long id = approved();
        unit.tx(() -> send.send(id, DAY));
        send.work(run(id));
        clock.moveTo(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return id;
    }

    private void applied(long id) {
        unit.tx(() -> apply.apply(id));
        apply.work(run(id));
    }

    private void calculate(long id) {
        new CalculateARedraw(redraws, constitutions, clock).work(run(id));
    }

    private SteppedRun run(long id) {
        return new SteppedRun(unit, Map.of("redraw", String.valueOf(id)));
    }

    private PersonId member(String postcode, Place place) {
        return unit.tx(() -> {
            Person person = unit.people().add(People.ann());
            person.moveTo(
                    new PostalAddress(
                            "1 High Street",
                            null,
                            "Bexley",
                            null,
                            Postcode.parse(postcode).orElseThrow()),
                    place);
            person.memberOf("public-bexley", null, JOINED);
            unit.memberships().add(new Membership(person.id(), "public-bexley", null, 3, null, JOINED));
            return person.id();
        });
    }

    private String constituencyOf(PersonId person) {
        return unit.tx(() -> unit.people().find(person).orElseThrow().constituency());
    }

    private List<Membership> memberships(PersonId person) {
        return unit.tx(() -> unit.memberships().of(person));
    }

    /** Jobs that the test runs itself. */
    private static final class NoJobs implements Jobs {

        private final Map<String, Integer> started = new HashMap<>();

        @Override
        public long start(String kind, Map<String, String> parameters) {
            return started.merge(kind, 1, Integer::sum);
        }

        @Override
        public void every(Duration interval, String kind) {
            throw new IllegalStateException("The test plans nothing");
        }

        @Override
        public void cancel(long id) {
            throw new IllegalStateException("The test cancels nothing");
        }
    }
}
