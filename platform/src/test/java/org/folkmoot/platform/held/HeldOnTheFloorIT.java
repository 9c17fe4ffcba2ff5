package org.folkmoot.platform.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeldOnTheFloorIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform");

    private static final PersonId ANN = new PersonId(10042);

    private final Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void whoReadTheRecordIsNamedByWhatTheyAreNotWho() {
        read("Olive Office", "staff:1");
        read("Ann Archer", "person:10042");
        read("Bert Baker", "person:10043");

        HeldPart part = part("Who read or changed your record");

        assertThat(part.rows())
                .extracting(row -> row.get(1))
                .containsExactly("The trust's staff", "You", "Somebody else");
        assertThat(part.rows().get(0).get(0)).isEqualTo(Instant.parse("2023-11-01T09:00:00Z"));
        assertThat(part.rows().toString()).doesNotContain("Olive", "Bert");
    }

    @Test
    void whatIsHeldOfSomebodyElseIsNotInIt() {
        read("Olive Office", "staff:1");

        assertThat(new HeldOnTheFloor(jdbi).heldOn(new PersonId(1)))
                .allMatch(part -> part.rows().isEmpty());
    }

    private HeldPart part(String title) {
        List<HeldPart> parts = new HeldOnTheFloor(jdbi).heldOn(ANN);
        return parts.stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void read(String actor, String reference) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into platform_audit (at_real, at_product, actor, actor_ref, action, subject, person_id, detail)"
                        + " values ('2023-11-01 09:00', '2023-11-01 09:00', ?, ?, 'member.read', 'person:10042', 10042, '')",
                actor,
                reference));
    }
}
