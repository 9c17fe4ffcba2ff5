package org.folkmoot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aLostConnectionIsAnOutageHoweverDeepItLies() {
        SQLException lost = new SQLNonTransientConnectionException("Communications link failure", "08S01");

        assertThat(Outage.causedBy(new IllegalStateException(new RuntimeException(lost))))
                .isTrue();
        assertThat(Outage.causedBy(new SQLTransactionRollbackException("Deadlock found")))
                .isTrue();
    }

    @Test
    void anEndOfATransactionThatTellsNoReasonIsAnOutage() {
        assertThat(Outage.causedBy(
                        new TransactionalException("exception during commit", new RollbackException("marked"))))
                .isTrue();
    }

    @Test
    void whatTheDatabaseRefusedIsNone() {
        RollbackException refused = new RollbackException("not committed");
        refused.initCause(new SQLIntegrityConstraintViolationException("Duplicate entry"));

        assertThat(Outage.causedBy(new TransactionalException("exception during commit", refused)))
                .isFalse();
        assertThat(Outage.causedBy(new SQLException("Unknown column"))).isFalse();
        assertThat(Outage.causedBy(new IllegalStateException("A fault of our own")))
                .isFalse();
    }
}
