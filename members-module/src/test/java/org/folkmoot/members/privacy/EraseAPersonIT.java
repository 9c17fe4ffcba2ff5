package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.members.store.JdbiChoices;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Erasers;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.RemovedFiles;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EraseAPersonIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final StandingClock CLOCK = StandingClock.at(LocalDate.of(2023, 11, 1));

    @TempDir
    Path folder;

    private final Noted noted = new Noted();
    private final RemovedFiles files = new RemovedFiles();
    private MembersUnit unit;
    private EqualityKeys keys;
    private EraseAPerson erase;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        keys = Erasers.keys(folder);
        erase = Erasers.over(unit, keys, files, noted, CLOCK);
        ann = unit.tx(this::annWithEverything);
    }

    private PersonId annWithEverything() {
        Person person = unit.people().add(People.annOfBexley());
        PersonId id = person.id();
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        long decision = records.decided(decision(id));
        unit.memberships().add(new Membership(id, "public-bexley", null, 3, decision, People.JOINED));
        Application application = new Application(person, Connection.LIVES_HERE, Outcome.CLEAR, People.CREATED);
        application.scanned(77);
        unit.entities().persist(application);
        new JdbiChoices(unit.jdbi()).choose(id, Choices.Kind.NETWORK, List.of("lived"), Set.of(), People.CREATED);
        new JdbiEqualityVault(unit.jdbi())
                .put(keys.of(id), new EqualityAnswers(Map.of("sex", "female")), YearMonth.of(2023, 10));
        new StoredGrants(unit.jdbi()).give(Subject.person(id.value()), Role.CONVENER, Scope.TRUST);
        return id;
    }

    private static Decision decision(PersonId id) {
        return new Decision(
                0,
                id,
                People.CREATED,
                3,
                "ApplicantLivesInTheArea",
                "clause 7",
                "CLEAR",
                "public-bexley",
                null,
                "Your address is in the area.",
                "born 1980-03-31",
                "Ann Archer");
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void onlyATombstoneStays() {
        erase();

        Person stone = unit.tx(() -> unit.people().find(ann).orElseThrow());
        assertThat(stone.status()).isEqualTo(PersonStatus.ERASED);
        assertThat(stone.constituency()).isEqualTo("public-bexley");
        assertThat(stone.joinedOn()).isEqualTo(People.JOINED);
        assertThat(stone.leftOn()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(everythingStored()).doesNotContain("Archer", "Ann", "ann@", "1980", "High Street", "DA6", "lived");
        assertThat(DATABASE.rows("select rule, clause, constitution from members_decision"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).contains("ApplicantLivesInTheArea", "clause 7", 3));
    }

    private String everythingStored() {
        return String.join(
                "\n",
                List.of("person", "membership", "decision", "application", "choice", "history", "seat", "draft")
                        .stream()
                        .map(table ->
                                DATABASE.rows("select * from members_" + table).toString())
                        .toList());
    }

    @Test
    void theEqualityAnswersAreRemoved() {
        erase();

        assertThat(DATABASE.count("members_equality")).isZero();
    }

    @Test
    void theScanIsRemoved() {
        erase();

        assertThat(files.removed()).containsExactly(77L);
    }

    @Test
    void rolesAreTakenAndMessagesForgotten() {
        erase();

        assertThat(DATABASE.count("platform_grant")).isZero();
        assertThat(noted.forgotten()).containsExactly(ann);
    }

    @Test
    void theAuditKeepsWhatWasDoneButNotTheWords() {
        DATABASE.execute(
                "insert into platform_audit (at_real, at_product, actor, actor_ref, action, subject, person_id, detail,"
                        + " changes) values (?, ?, 'Ann Archer', ?, 'member.correct', ?, ?, 'Corrected last name', ?)",
                "2023-10-05",
                "2023-10-05",
                "person:" + ann,
                "person:" + ann,
                ann.value(),
                "{\"last name\":\"Archer\"}");

        erase();

        assertThat(DATABASE.rows("select * from platform_audit").toString())
                .contains("member.correct", "person:" + ann)
                .doesNotContain("Archer", "last name");
    }

    @Test
    void theOtherModulesAreToldAndTheReasonIsAudited() {
        erase();

        assertThat(noted.events()).containsExactly(new MemberErased(ann));
        assertThat(noted.audit()).containsExactly("member.erase person:" + ann + " They asked us to");
    }

    @Test
    void whatStandsUnderTheNumberOfAMergedRecordGoesToo() {
        PersonId merged = recordMergedWithAnns();
        PersonId apart = recordMergedWithAnns();
        DATABASE.execute("update members_merge set undone_at = '2023-10-06' where merged_id = ?", apart.value());

        erase();

        assertThat(noted.events()).containsExactly(new MemberErased(ann), new MemberErased(merged));
        assertThat(noted.forgotten()).containsExactly(ann, merged);
    }

    private PersonId recordMergedWithAnns() {
        PersonId id = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
        DATABASE.execute(
                "insert into members_merge (kept_id, merged_id, before_it, kept_version, merged_at, merged_by)"
                        + " values (?, ?, '{}', 1, '2023-10-05', 'Office')",
                ann.value(),
                id.value());
        return id;
    }

    @Test
    void anErasedRecordIsNotErasedAgain() {
        erase();

        assertThatThrownBy(this::erase).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(RecordHasNotBeenErased.class));
        assertThat(noted.events()).hasSize(1);
    }

    @Test
    void anErasedPersonIsNobodysRecipient() {
        erase();

        assertThat(unit.tx(() -> unit.people().after(0, 10))).isEmpty();
    }

    private void erase() {
        unit.run(() -> erase.erase(ann, "They asked us to"));
    }
}
