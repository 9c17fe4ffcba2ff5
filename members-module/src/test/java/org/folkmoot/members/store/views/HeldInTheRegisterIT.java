package org.folkmoot.members.store.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.People;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeldInTheRegisterIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private MembersUnit unit;
    private PersonId ann;
    private PersonId bert;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        ann = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
        bert = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
        unit.run(
                () -> new JdbiNotes(unit.jdbi()).write(ann, "Prefers the phone", "Olive Office", People.CREATED, null));
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void theRecordIsGivenWithItsDatesAndTheNotesOfTheOffice() {
        List<HeldPart> parts = new HeldInTheRegister(unit.jdbi()).heldOn(ann);

        HeldPart record = parts.get(0);
        assertThat(record.rows()).hasSize(1);
        assertThat(record.rows().get(0)).contains(LocalDate.of(1980, 3, 31), "ann@example.org", "public-bexley");
        assertThat(parts)
                .filteredOn(each -> each.title().equals("Notes of the membership office"))
                .flatExtracting(HeldPart::rows)
                .allMatch(row -> row.toString().contains("Prefers the phone"))
                .hasSize(1);
    }

    @Test
    void whoeverGaveANameOrAnAddressIsFoundByTheWholeOfIt() {
        PeopleOfAName people = new PeopleOfAName(unit.jdbi());
        String name = unit.tx(() -> unit.people().find(ann).orElseThrow().name().full());
        String last = name.substring(name.lastIndexOf(' ') + 1);

        assertThat(people.called("Mrs " + name.toUpperCase(Locale.UK), null)).containsExactly(ann, bert);
        assertThat(people.called("Somebody Else", "ANN@example.org")).containsExactly(ann, bert);
        assertThat(people.called("Zoe " + last, null)).as("another first name").isEmpty();
        assertThat(people.called(last, "not an address")).isEmpty();
    }

    @Test
    void nothingOfSomebodyElseIsGiven() {
        assertThat(new HeldInTheRegister(unit.jdbi()).heldOn(bert))
                .filteredOn(each -> !each.rows().isEmpty())
                .extracting(HeldPart::title)
                .containsExactly("Your record");
    }
}
