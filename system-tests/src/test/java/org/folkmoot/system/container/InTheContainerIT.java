package org.folkmoot.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events and transactions as they are on the real server with a real database. */
@ExtendWith(ArquillianExtension.class)
@OnTheSharedTrust
class InTheContainerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    EventPublisher events;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Deployment
    static WebArchive product() {
        return ProbeArchive.withClassesOf(InTheContainerIT.class);
    }

    @Test
    void anEventIsHeardOnceAfterTheCommit() {
        String name = UUID.randomUUID().toString();

        transactions.runInNew(() -> {
            events.publish(new ProbeHappened(name));
            assertThat(heard(name)).isZero();
        });

        awaitDone(name);
        assertThat(heard(name)).isEqualTo(1);
    }

    @Test
    void aChangeThatRollsBackTellsNobody() {
        String rolledBack = UUID.randomUUID().toString();
        String after = UUID.randomUUID().toString();

        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    events.publish(new ProbeHappened(rolledBack));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        transactions.runInNew(() -> events.publish(new ProbeHappened(after)));

        awaitDone(after);
        assertThat(heard(rolledBack)).isZero();
        assertThat(deliveries(rolledBack)).isZero();
    }

    @Test
    void aListenerStoppedHalfWayDoesItsWorkOnceInTheEnd() {
        String name = UUID.randomUUID().toString();
        Stops.tell(name, 2);

        transactions.runInNew(() -> events.publish(new ProbeHappened(name)));

        awaitDone(name);
        assertThat(Stops.allHappened(name)).isTrue();
        assertThat(heard(name)).isEqualTo(1);
    }

    @Test
    void publishingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publish(new ProbeHappened("nowhere")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoWhoClaimAtOnceNeverGetTheSameRow() {
        Set<Long> first = ConcurrentHashMap.newKeySet();
        Set<Long> second = ConcurrentHashMap.newKeySet();
        transactions.runInNew(() -> {
            for (int i = 0; i < 4; i++) {
                jdbi.useHandle(handle -> handle.execute("insert into probe_heard (name) values ('claim')"));
            }
        });

        transactions.runInNew(() -> {
            first.addAll(claimTwo());
            transactions.runInNew(() -> second.addAll(claimTwo()));
        });

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    private Set<Long> claimTwo() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from probe_heard where name = 'claim' order by id limit 2 for update skip locked")
                .mapTo(Long.class)
                .set());
    }

    private long heard(String name) {
        return number("select count(*) from probe_heard where name = ?", name);
    }

    private long deliveries(String name) {
        return number("select count(*) from platform_event where body like concat('%', ?, '%')", name);
    }

    private void awaitDone(String name) {
        Awaitility.await("the delivery of " + name)
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> number(
                                "select count(*) from platform_event_delivery d join platform_event e on e.id = d.event_id"
                                        + " where e.body like concat('%', ?, '%') and d.is_open = 0",
                                name)
                        == 1);
    }

    private long number(String sql, String name) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind(0, name).mapTo(Long.class).one());
    }
}
