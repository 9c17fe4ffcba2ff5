package org.folkmoot.members.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.contracts.members.MembersChanged;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.folkmoot.members.model.BulkEdits.Group;
import org.folkmoot.members.model.BulkEdits.PersonState;
import org.folkmoot.members.model.BulkState;
import org.folkmoot.members.model.Choices.Kind;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.rules.BulkEditIsReadyForThat;
import org.folkmoot.members.model.rules.DiscardedChangeIsStillWhole;
import org.folkmoot.members.model.rules.SomebodyIsMeant;
import org.folkmoot.members.store.JdbiBulkEdits;
import org.folkmoot.members.store.JdbiChoices;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.JdbiSelections;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.SteppedRun;
import org.folkmoot.members.testing.SteppedRun.Killed;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeInBulkIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final int MANY = 1100;

    private final Noted noted = new Noted();
    private final List<Long> started = new ArrayList<>();
    private MembersUnit unit;
    private JdbiBulkEdits edits;
    private TickPeople ticks;
    private BeginABulkEdit begin;
    private RunABulkEdit run;
    private ChangeInBulk job;
    private PersonId ann;
    private PersonId bob;

    @BeforeEach
    void annHasAnAddressAndBobHasNone() {
        unit = new MembersUnit(DATABASE);
        StandingClock clock = StandingClock.at(TODAY);
        ActingAs office = ActingAs.theOffice();
        edits = new JdbiBulkEdits(unit.jdbi());
        MemberLists lists = new MemberLists(unit.jdbi());
        ticks = new TickPeople(new JdbiSelections(unit.jdbi()), noted, office);
        begin = new BeginABulkEdit(edits, ticks, lists, jobs(), noted, office, clock);
        run = new RunABulkEdit(edits, jobs(), noted, office, clock);
        job = new ChangeInBulk(
                edits,
                lists,
                new TakeAwayAccess(
                        new StoredGrants(unit.jdbi()),
                        new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty())))),
                noted,
                noted,
                clock);
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            return id;
        });
        bob = unit.tx(() -> unit.people().add(bob()).id());
    }

    private static Person bob() {
        Person bob = new Person(new PersonName(null, "Bob", "Baker"), People.CREATED, "paper");
        bob.moveTo(PostalAddress.UNKNOWN, null);
        bob.reachBy(new Contact(null, "020 7946 0001", ContactChannel.SMS));
        bob.signedUp(People.JOINED);
        return bob;
    }

    private Jobs jobs() {
        return new Jobs() {
            @Override
            public long start(String kind, Map<String, String> parameters) {
                started.add(Long.parseLong(parameters.getOrDefault("edit", "0")));
                return started.size();
            }

            @Override
            public void every(java.time.Duration interval, String kind) {}

            @Override
            public void cancel(long id) {}
        };
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void whoHasNoAddressIsLeftOutWithTheReasonAndTheOthersGoBackWhenItIsUndone() {
        long id = ofTicked(BulkChange.CHANNEL, "POST", "");

        assertThat(edit(id).state()).isEqualTo(BulkState.READY);
        assertThat(edit(id).tally()).isEqualTo(new BulkEdit.Tally(2, 1, 0, 0));
        assertThat(edits.groups(id)).contains(new Group(PersonState.LEFT_OUT, "No whole postal address", 1));
        assertThat(channel(ann)).isEqualTo(ContactChannel.EMAIL);

        apply(id);

        assertThat(channel(ann)).isEqualTo(ContactChannel.POST);
        assertThat(channel(bob)).isEqualTo(ContactChannel.SMS);
        assertThat(noted.events()).containsExactly(new MembersChanged(List.of(ann)));
        assertThat(history(ann))
                .containsExactly("Change the preferred way (POST), with others at once (change " + id + ")");
        assertThat(noted.audit()).contains("bulk.changed bulk:" + id + " 1 of 2 people changed");

        undo(id);

        assertThat(channel(ann)).isEqualTo(ContactChannel.EMAIL);
        assertThat(edit(id).state()).isEqualTo(BulkState.UNDONE);
        assertThat(edit(id).undoneBy()).isEqualTo("Olive Office");
    }

    @Test
    void aDiscardedChangeComesBackForTheSamePeopleUnlessOneOfThemIsErased() {
        long id = ofTicked(BulkChange.CHANNEL, "POST", "");

        unit.run(() -> run.discard(id));
        assertThat(edit(id).canComeBack()).isTrue();
        unit.run(() -> run.putBack(id));

        assertThat(edit(id).canComeBack()).isFalse();
        apply(id);
        assertThat(channel(ann)).isEqualTo(ContactChannel.POST);
        long other = ofTicked(BulkChange.SOURCE, "summer-fair", "");
        unit.run(() -> run.discard(other));
        unit.run(() -> new JdbiTraces(unit.jdbi()).remove(bob));
        assertThatThrownBy(() -> unit.run(() -> run.putBack(other)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(DiscardedChangeIsStillWhole.class));
    }

    @Test
    void whoWasChangedAgainSinceStaysAsTheyAreWhenItIsUndone() {
        long id = ofTicked(BulkChange.SOURCE, "summer-fair", "");
        apply(id);
        DATABASE.execute("update members_person set source = 'winter-fair' where id = ?", ann.value());

        undo(id);

        assertThat(DATABASE.number("select count(*) from members_person where source = 'winter-fair'"))
                .isEqualTo(1);
        assertThat(DATABASE.number("select count(*) from members_person where source = 'paper'"))
                .isEqualTo(1);
        assertThat(edits.groups(id)).contains(new Group(PersonState.STAYED, "", 1));
    }

    @Test
    void aTopicIsAddedToWhoeverLacksItAndTakenFromThemAgain() {
        JdbiChoices choices = new JdbiChoices(unit.jdbi());
        unit.run(() -> choices.choose(ann, Kind.INTEREST, List.of("autism"), Set.of(), People.CREATED));

        long id = ofTicked(BulkChange.INTEREST_ADD, "autism", "");
        apply(id);

        assertThat(edit(id).tally()).isEqualTo(new BulkEdit.Tally(2, 1, 1, 0));
        assertThat(choices.of(bob, Kind.INTEREST)).containsExactly("autism");

        undo(id);

        assertThat(choices.of(bob, Kind.INTEREST)).isEmpty();
        assertThat(choices.of(ann, Kind.INTEREST)).containsExactly("autism");
    }

    @Test
    void aNetworkThatIsTakenAwayComesBackWithTheDayOfTheConsent() {
        JdbiChoices choices = new JdbiChoices(unit.jdbi());
        unit.run(() -> choices.choose(ann, Kind.NETWORK, List.of("carers"), Set.of("carers"), People.CREATED));
        String rows = "select count(*) from members_choice where slug = 'carers' and chosen_at = consented_at"
                + " and consented_at = '2023-10-02 09:30:15.123456'";

        long id = ofTicked(BulkChange.NETWORK_REMOVE, "carers", "");
        apply(id);
        assertThat(DATABASE.number(rows)).isZero();
        undo(id);

        assertThat(DATABASE.number(rows)).isEqualTo(1);
    }

    @Test
    void aTaskIsWrittenOnEachRecordAndTakenOffUnlessItIsDone() {
        JdbiNotes notes = new JdbiNotes(unit.jdbi());
        ticked(ann, bob);
        long id = unit.tx(
                () -> begin.begin(new Wish(BulkChange.NOTE, "", "Ask for the address", TODAY.plusDays(7)), null));
        apply(id);

        assertThat(notes.waiting(10)).hasSize(2);
        unit.run(() -> notes.done(notes.on(ann).get(0).id(), "Olive", People.CREATED));

        undo(id);

        assertThat(notes.on(ann)).hasSize(1);
        assertThat(notes.on(bob)).isEmpty();
    }

    @Test
    void rolesThatWereLostComeBackButNotASeat() {
        StoredGrants grants = new StoredGrants(unit.jdbi());
        Subject subject = Subject.person(ann.value());
        unit.run(() -> {
            grants.give(subject, Role.CONVENER, Scope.network("carers"));
            grants.give(subject, Role.CONVENER, Scope.constituency("public-bexley"));
        });

        long id = ofTicked(BulkChange.END, "", "Moved abroad");
        apply(id);
        assertThat(DATABASE.count("platform_grant")).isZero();
        undo(id);

        assertThat(grants.of(subject))
                .contains(new Grant(Role.CONVENER, Scope.network("carers")))
                .doesNotContain(new Grant(Role.CONVENER, Scope.constituency("public-bexley")));
        assertThat(DATABASE.count("platform_grant_taken")).isZero();
    }

    @Test
    void membershipsEndAndComeBackAsTheyWere() {
        long id = ofTicked(BulkChange.END, "", "Moved abroad");
        apply(id);

        assertThat(status(ann)).isEqualTo(PersonStatus.LEFT);
        assertThat(status(bob)).isEqualTo(PersonStatus.LEFT);
        assertThat(noted.events()).containsExactly(new MemberLeft(ann, TODAY), new MemberLeft(bob, TODAY));
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann))).isEmpty();

        undo(id);

        assertThat(status(ann)).isEqualTo(PersonStatus.MEMBER);
        assertThat(status(bob)).isEqualTo(PersonStatus.SUPPORTER);
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann).orElseThrow()).joinedOn())
                .isEqualTo(People.JOINED);
        assertThat(unit.tx(() -> unit.people().find(ann).orElseThrow()).leftOn())
                .isNull();
    }

    @Test
    void aLongListIsGoneThroughInPiecesAndAKillDoublesNobody() {
        many();
        long id = unit.tx(
                () -> begin.begin(new Wish(BulkChange.SOURCE, "summer-fair", "", null), MemberFilter.EVERYBODY));
        assertThat(started).containsExactly(id);
        assertThat(edit(id).state()).isEqualTo(BulkState.PREPARING);
        SteppedRun planning = stepped(id).killedAfter(1);
        assertThatThrownBy(() -> job.work(planning)).isInstanceOf(Killed.class);
        job.work(planning.again());
        assertThat(edit(id).tally()).isEqualTo(new BulkEdit.Tally(MANY + 2, 0, 0, 0));
        assertThat(edit(id).list()).isNull();

        unit.run(() -> run.apply(id));
        SteppedRun changing = stepped(id).killedAfter(1);
        assertThatThrownBy(() -> job.work(changing)).isInstanceOf(Killed.class);
        assertThat(edit(id).tally().changed()).isEqualTo(500);
        job.work(changing.again());

        assertThat(edit(id).tally().changed()).isEqualTo(MANY + 2);
        assertThat(DATABASE.number("select count(*) from members_history where words like '%summer-fair%'"))
                .isEqualTo(MANY + 2);
        assertThat(changing.result()).isEqualTo((MANY + 2) + " of " + (MANY + 2) + " people changed");
    }

    private void many() {
        DATABASE.execute("insert into members_person (version, status, first_name, last_name, first_key, last_key,"
                + " channel, format, objects_register, objects_engagement, source, created_at)"
                + " select 1, 'SUPPORTER', 'Many', concat('Person', seq), 'MANY', concat('PERSON', seq), 'POST',"
                + " 'standard', false, false, 'paper', '2023-10-02' from (select (@n := @n + 1) seq from"
                + " information_schema.columns, (select @n := 0) zero limit " + MANY + ") numbers");
    }

    @Test
    void nothingHappensTwiceAndNothingWithoutPeople() {
        long id = ofTicked(BulkChange.SOURCE, "summer-fair", "");
        apply(id);

        assertThatThrownBy(() -> unit.run(() -> run.apply(id)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(BulkEditIsReadyForThat.class));
        assertThatThrownBy(() -> unit.run(() -> begin.begin(new Wish(BulkChange.SOURCE, "x", "", null), null)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(SomebodyIsMeant.class));
    }

    @Test
    void anErasureTakesThePersonOutOfTheChange() {
        long id = ofTicked(BulkChange.CHANNEL, "POST", "");
        apply(id);

        unit.run(() -> new JdbiTraces(unit.jdbi()).remove(ann));

        assertThat(DATABASE.count("members_bulk_edit_person")).isEqualTo(1);
        assertThat(edit(id).whom()).isEqualTo("Erased");
    }

    @Test
    void whoIsUntickedOnThePageIsTakenOut() {
        ticked(ann, bob);

        unit.run(() -> ticks.tick(List.of(bob.value()), List.of()));

        assertThat(ticks.ticked()).containsExactly(ann.value());
    }

    @Test
    void whoWasUntickedAtOnceIsTickedAgain() {
        ticked(ann);
        unit.run(() -> ticks.clear());
        assertThat(ticks.ticked()).isEmpty();
        assertThat(ticks.letGo()).isEqualTo(1);
        ticked(bob);

        unit.run(() -> ticks.tickAgain());

        assertThat(ticks.ticked()).containsExactlyInAnyOrder(ann.value(), bob.value());
        assertThat(ticks.letGo()).isZero();
        assertThat(noted.audit())
                .anyMatch(each -> each.startsWith("selection.put-back") && each.endsWith("2 people are ticked"));
    }

    @Test
    void untickingNobodyKeepsTheWayBackAndAChangeEndsIt() {
        ticked(ann);
        unit.run(() -> ticks.clear());

        unit.run(() -> ticks.clear());
        assertThat(ticks.letGo()).isEqualTo(1);

        ofTicked(BulkChange.CHANNEL, "POST", "");
        assertThat(ticks.letGo()).isZero();
    }

    private void ticked(PersonId... people) {
        List<Long> numbers =
                java.util.Arrays.stream(people).map(PersonId::value).toList();
        unit.run(() -> ticks.tick(numbers, numbers));
    }

    private long ofTicked(BulkChange change, String value, String words) {
        ticked(ann, bob);
        return unit.tx(() -> begin.begin(new Wish(change, value, words, null), null));
    }

    private void apply(long id) {
        unit.run(() -> run.apply(id));
        job.work(stepped(id));
    }

    private void undo(long id) {
        unit.run(() -> run.undo(id));
        job.work(stepped(id));
    }

    private SteppedRun stepped(long id) {
        return new SteppedRun(unit, Map.of("edit", String.valueOf(id)));
    }

    private BulkEdit edit(long id) {
        return edits.find(id).orElseThrow();
    }

    private ContactChannel channel(PersonId person) {
        return unit.tx(() -> unit.people().find(person).orElseThrow()).contact().channel();
    }

    private PersonStatus status(PersonId person) {
        return unit.tx(() -> unit.people().find(person).orElseThrow()).status();
    }

    private List<String> history(PersonId person) {
        return unit.jdbi()
                .withHandle(handle -> handle.createQuery("select words from members_history where person_id = :person")
                        .bind("person", person.value())
                        .mapTo(String.class)
                        .list());
    }
}
