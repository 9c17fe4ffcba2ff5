package org.folkmoot.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Texts;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPeopleIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final Instant NOW = Instant.parse("2023-10-02T09:30:15.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private MembersUnit unit;
    private JpaPeople people;
    private JpaMemberships memberships;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        people = new JpaPeople(unit.entities(), unit.jdbi());
        memberships = new JpaMemberships(unit.entities());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aPersonIsReadAsTheyWereStored() {
        PersonId id =
                unit.tx(() -> people.add(person("李", "小龙", "bruce@example.org")).id());

        Person read = unit.tx(() -> people.find(id).orElseThrow());

        assertThat(read.name()).isEqualTo(new PersonName(null, "小龙", "李"));
        assertThat(read.createdAt()).isEqualTo(NOW);
        assertThat(read.mailConfirmedAt()).isEqualTo(NOW);
        assertThat(read.born()).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void onlyThoseWhoBelongAreFoundByMail() {
        unit.tx(() -> people.add(person("Applicant", "Ann", "shared@example.org")));
        PersonId member = unit.tx(() -> {
            Person added = people.add(person("Member", "Mo", "shared@example.org"));
            added.memberOf("public-bexley", null, TODAY);
            return added.id();
        });

        var found = unit.tx(() -> people.belongingByMail("shared@example.org"));

        assertThat(found).extracting(Person::id).containsExactly(member);
    }

    @Test
    void theSameNameIsFoundWhateverItsApostropheAndCase() {
        unit.tx(() -> people.add(person("O’Brien", "Zoë", null)));

        var found = unit.tx(() -> people.perhapsTheSame(Texts.key("o'brien"), Texts.key("ZOE"), null, null));

        assertThat(found).hasSize(1);
    }

    @Test
    void theDatabaseRefusesASecondActiveMembership() {
        PersonId id = unit.tx(() -> people.add(person("Only", "One", null)).id());
        unit.tx(() -> memberships.add(new Membership(id, "public-bexley", null, 1, null, TODAY)));

        assertThatThrownBy(() ->
                        unit.tx(() -> memberships.add(new Membership(id, "public-bromley", null, 1, null, TODAY))))
                .hasMessageContaining("members_membership_one_active");
    }

    @Test
    void anEndedMembershipLeavesRoomForAnother() {
        PersonId id = unit.tx(() -> people.add(person("Back", "Again", null)).id());
        unit.tx(() -> {
            memberships
                    .add(new Membership(id, "public-bexley", null, 1, null, TODAY))
                    .end(TODAY, "moved");
            return true;
        });

        unit.tx(() -> memberships.add(new Membership(id, "public-bromley", null, 1, null, TODAY)));

        assertThat(unit.tx(() -> memberships.activeOf(id)).orElseThrow().constituency())
                .isEqualTo("public-bromley");
        assertThat(unit.tx(() -> memberships.of(id))).hasSize(2);
    }

    private static Person person(String last, String first, String mail) {
        Person person = new Person(new PersonName(null, first, last), NOW, null);
        person.bornOn(LocalDate.of(2000, 2, 29));
        person.reachBy(new Contact(
                mail == null ? null : new MailAddress(mail),
                null,
                mail == null ? ContactChannel.POST : ContactChannel.EMAIL));
        if (mail != null) {
            person.mailConfirmed(NOW);
        }
        return person;
    }
}
