package org.folkmoot.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkRegister.Chosen;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.BulkRegister.Grounds;
import org.folkmoot.members.model.BulkRegister.Stay;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.members.testing.People;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbiBulkRegisterIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate JOINED = LocalDate.of(2022, 4, 1);

    private final MembersUnit unit = new MembersUnit(DATABASE);

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void whoIsAddedInBulkIsLikeWhoIsAddedAlone() {
        List<PersonId> numbers = add(1);

        Person kept = unit.tx(() -> unit.people().find(numbers.get(0)).orElseThrow());
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(People.annOfBexley());
        assertThat(kept.version()).isEqualTo(1);
        unit.run(() -> {
            assertThat(unit.memberships().activeOf(numbers.get(0)).orElseThrow().decisionId())
                    .isNotNull();
            assertThat(new JdbiRecords(unit.jdbi()).decisionsOn(numbers.get(0))).hasSize(1);
            assertThat(new JdbiRecords(unit.jdbi()).historyOf(numbers.get(0), 9))
                    .hasSize(1);
            assertThat(new JdbiChoices(unit.jdbi()).of(numbers.get(0), Choices.Kind.NETWORK))
                    .containsExactly("carers");
        });
    }

    @Test
    void everyRowBelongsToItsPersonWhateverTheNumberOfStatements() {
        List<PersonId> numbers = add(2500);

        assertThat(numbers).hasSize(2500).doesNotHaveDuplicates();
        long mixed = unit.jdbi().withHandle(handle -> handle.createQuery("select count(*) from members_membership m"
                        + " join members_decision d on d.id = m.decision_id join members_person p on p.id = m.person_id"
                        + " where d.person_id <> m.person_id or p.source <> d.words")
                .mapTo(Long.class)
                .one());
        assertThat(mixed).isZero();
    }

    private List<PersonId> add(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(count == 1 ? entry(People.annOfBexley(), "paper") : entry(numbered(i), "number " + i));
        }
        return unit.tx(() -> new JdbiBulkRegister(unit.jdbi()).add(entries));
    }

    private static Person numbered(int i) {
        Person person = new Person(People.ann().name(), People.CREATED, "number " + i);
        person.memberOf("public-bexley", null, JOINED);
        return person;
    }

    private static Entry entry(Person person, String words) {
        return new Entry(
                person,
                List.of(new Stay("public-bexley", null, JOINED, null, null, ResidenceBasis.SELF_DECLARED)),
                new Grounds(
                        People.CREATED,
                        3,
                        "Rule",
                        "clause 7",
                        "CLEAR",
                        "public-bexley",
                        null,
                        words,
                        "inputs",
                        "Office"),
                List.of(new HistoryLine(People.CREATED, "Office", "Joined")),
                List.of(new Chosen(Choices.Kind.NETWORK, "carers", People.CREATED, true)));
    }
}
