package org.folkmoot.members.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.duplicates.MergeChoice.Part;
import org.folkmoot.members.model.BulkRegister.Chosen;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.BulkRegister.Stay;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.members.model.rules.RecordStandsByItself;
import org.folkmoot.members.privacy.EraseAPerson;
import org.folkmoot.members.store.JdbiBulkRegister;
import org.folkmoot.members.store.JdbiDuplicates;
import org.folkmoot.members.store.JdbiMerges;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Erasers;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.RemovedFiles;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
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

class MergeRecordsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private MembersUnit unit;
    private MergeRecords merges;
    private PersonId ann;
    private PersonId annie;

    @BeforeEach
    void twoRecords() {
        unit = new MembersUnit(DATABASE);
        Noted noted = new Noted();
        merges = new MergeRecords(
                unit.people(),
                unit.memberships(),
                new JdbiMerges(unit.jdbi()),
                new JdbiDuplicates(unit.jdbi()),
                new JdbiRecords(unit.jdbi()),
                new TakeAwayAccess(
                        new StoredGrants(unit.jdbi()),
                        new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty())))),
                new RolesOfARecord(new StoredGrants(unit.jdbi()), new JdbiMerges(unit.jdbi())),
                noted,
                noted,
                ActingAs.theOffice(),
                StandingClock.at(TODAY));
        List<PersonId> numbers = unit.tx(() ->
                new JdbiBulkRegister(unit.jdbi()).add(List.of(entry("Ann", "public-bexley"), entry("Annie", "users"))));
        ann = numbers.get(0);
        annie = numbers.get(1);
    }

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void oneRecordStaysWithTheHistoryOfBothAndTheChosenParts() {
        merge(new MergeChoice(Set.of(Part.NAME, Part.MAIL), annie.value()));

        Person kept = person(ann);
        assertThat(kept.name().first()).isEqualTo("Annie");
        assertThat(kept.contact().mail()).isEqualTo(new MailAddress("annie@example.org"));
        assertThat(kept.constituency()).isEqualTo("users");
        assertThat(kept.objectsToRegister()).isTrue();
        assertThat(person(annie).status()).isEqualTo(PersonStatus.MERGED);
        assertThat(person(annie).mergedInto()).isEqualTo(ann);
        unit.run(() -> {
            assertThat(unit.memberships().of(ann)).hasSize(2);
            assertThat(unit.memberships().activeOf(ann).orElseThrow().constituency())
                    .isEqualTo("users");
            assertThat(new JdbiRecords(unit.jdbi()).historyOf(ann, 9)).hasSize(3);
        });
    }

    @Test
    void twoActiveMembershipsAreRefused() {
        assertThatThrownBy(() -> merge(new MergeChoice(Set.of(), null))).isInstanceOf(RuleBroken.class);

        assertThat(person(annie).status()).isEqualTo(PersonStatus.MEMBER);
    }

    @Test
    void undoingPutsBothBackAsTheyWere() {
        List<Map<String, Object>> before = all();
        long merge = merge(new MergeChoice(Set.of(Part.values()), ann.value()));

        unit.run(() -> merges.undo(merge));

        assertThat(all()).isEqualTo(before);
        unit.run(() -> assertThat(
                        unit.memberships().activeOf(annie).orElseThrow().constituency())
                .isEqualTo("users"));
        assertThat(DATABASE.rows("select slug from members_choice order by person_id"))
                .hasSize(2);
    }

    @Test
    void rolesGoWithTheRecordAndComeBack() {
        StoredGrants grants = new StoredGrants(unit.jdbi());
        Scope bexley = Scope.constituency("public-bexley");
        unit.run(() -> grants.give(Subject.person(annie.value()), Role.CONVENER, bexley));

        long merge = merge(new MergeChoice(Set.of(), ann.value()));
        assertThat(unit.tx(() -> grants.holders(Role.CONVENER, bexley))).containsExactly(Subject.person(ann.value()));

        unit.run(() -> merges.undo(merge));
        assertThat(unit.tx(() -> grants.holders(Role.CONVENER, bexley))).containsExactly(Subject.person(annie.value()));
    }

    @Test
    void whatAChangeOfBoundariesDoesGoesWithTheRecordAndComesBack() {
        unit.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into members_redraw_move values (7, ?, 'MOVES', 'PLANNED',"
                                + " false, false, 'users', '', 'public-bexley', '', '', '', '', '', '', '')",
                        annie.value()));

        long merge = merge(new MergeChoice(Set.of(), ann.value()));
        assertThat(DATABASE.rows("select person_id from members_redraw_move"))
                .containsExactly(Map.of("person_id", ann.value()));

        unit.run(() -> merges.undo(merge));
        assertThat(DATABASE.rows("select person_id from members_redraw_move"))
                .containsExactly(Map.of("person_id", annie.value()));
    }

    @Test
    void aMergeIsNotUndoneOnceTheRecordHasChanged() {
        long merge = merge(new MergeChoice(Set.of(), ann.value()));
        unit.run(() -> unit.people().find(ann).orElseThrow().rename(new PersonName(null, "Anna", "Archer")));

        assertThatThrownBy(() -> unit.run(() -> merges.undo(merge))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aRecordThatBecamePartOfAnotherIsNotErasedByItself() {
        merge(new MergeChoice(Set.of(), ann.value()));

        assertThatThrownBy(() -> unit.run(() -> eraser().erase(annie, "Asked")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(new RecordStandsByItself(ann)));
    }

    @Test
    void anErasureReachesWhatRecordsSaidThatBecamePartOfAPart() {
        PersonId anna = unit.tx(() -> new JdbiBulkRegister(unit.jdbi()).add(List.of(entry("Anna", "users"))))
                .get(0);
        unit.run(() -> merges.merge(annie, anna, new MergeChoice(Set.of(), annie.value())));
        merge(new MergeChoice(Set.of(), ann.value()));

        unit.run(() -> eraser().erase(ann, "Asked"));

        assertThat(DATABASE.rows("select before_it from members_merge"))
                .hasSize(2)
                .allMatch(row -> row.get("before_it").equals(""));
        assertThat(DATABASE.rows("select * from members_person").toString()).doesNotContain("Anna", "anna@");
    }

    private EraseAPerson eraser() {
        return Erasers.over(unit, Erasers.equalityKeys(), new RemovedFiles(), new Noted(), StandingClock.at(TODAY));
    }

    private long merge(MergeChoice choice) {
        return unit.tx(() -> merges.merge(ann, annie, choice));
    }

    private Person person(PersonId id) {
        return unit.tx(() -> unit.people().find(id).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> all() {
        List<?> people = DATABASE.rows(
                "select status, title, first_name, last_name, born, line1, mail, phone, constituency,"
                        + " class_code, joined_on, left_on, objects_register, merged_into from members_person order by id");
        return (List<Map<String, Object>>) people;
    }

    private static Entry entry(String first, String constituency) {
        Person person = new Person(new PersonName(null, first, "Archer"), People.CREATED, "paper");
        person.reachBy(new Contact(
                new MailAddress(first.toLowerCase(Locale.ROOT) + "@example.org"), null, ContactChannel.EMAIL));
        person.memberOf(constituency, null, LocalDate.of(2020, 1, 1));
        person.object("Annie".equals(first), false);
        return new Entry(
                person,
                List.of(new Stay(
                        constituency, null, LocalDate.of(2020, 1, 1), null, null, ResidenceBasis.SELF_DECLARED)),
                null,
                List.of(new HistoryLine(People.CREATED, "Office", "Joined")),
                List.of(new Chosen(Choices.Kind.INTEREST, "strategy", People.CREATED, false)));
    }
}
