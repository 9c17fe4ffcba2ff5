package org.folkmoot.members.store.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeldConsentsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    @Test
    void anObjectionReadsAsOneAndNotAsLeave() {
        DATABASE.execute("insert into members_consent (person_id, subject, given, at, who, words)"
                + " values (7, 'REGISTER', 1, '2023-10-02 09:00:00', 'visitor', 'On the member’s own page')");

        List<HeldPart> held = new HeldConsents(TrustJdbi.over(DATABASE.dataSource())).heldOn(new PersonId(7));

        assertThat(held.get(0).rows()).singleElement().satisfies(row -> assertThat(row.subList(1, 3))
                .containsExactly("Objection to the public register", "given"));
    }
}
