package org.folkmoot.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventDeliveryIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final MemberChanged EVENT = new MemberChanged(new PersonId(7));

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final EventRows rows = new EventRows(jdbi);
    private final BoundActor actor = new BoundActor();
    private final List<Listeners.Listener> listening = new ArrayList<>();
    private final EventWake wake = new EventWake();

    @BeforeAll
    static void createNotes() {
        database.execute(
                "create table heard (id bigint auto_increment primary key, who varchar(100), actor varchar(100))");
    }

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void anEventOfARolledBackChangeIsNeverDelivered() {
        listen("first", this::hear);

        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    publisher().publish(EVENT);
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
        dispatcher().turn();

        assertThat(database.count("platform_event")).isZero();
        assertThat(database.count("heard")).isZero();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        listen("first", this::hear);

        assertThatThrownBy(() -> publisher().publish(EVENT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyListenerHearsOnceAsANamedJob() {
        listen("org.example.First", this::hear);
        listen("org.example.Second", this::hear);

        publish();
        deliverAll();
        deliverAll();

        assertThat(heard()).containsExactlyInAnyOrder("org.example.First", "org.example.Second");
        assertThat(database.rows("select actor from heard").get(0)).containsValue("job listener First");
        assertThat(rows.counts()).isEqualTo(new EventRows.Counts(0, 0));
    }

    @Test
    void aListenerThatThrowsDoesNotStopTheNextAndIsTriedAgain() {
        List<String> faults = new ArrayList<>(List.of("not yet"));
        listen("failing", who -> {
            hear(who);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.remove(0));
            }
        });
        listen("second", this::hear);

        publish();
        // One turn only: on a slow machine the next would come after the pause.
        dispatcher().turn();

        assertThat(heard()).containsExactly("second");
        EventRows.Stuck stuck = rows.stuck(0, 10).get(0);
        assertThat(stuck.lastError()).contains("not yet");
        assertThat(stuck.attempts()).isEqualTo(1);
        assertThat(stuck.nextTry()).isAfter(Instant.now().minusSeconds(1));

        rows.tryAgain(0, Instant.now().minusSeconds(1));
        deliverAll();
        assertThat(heard()).containsExactlyInAnyOrder("second", "failing");
    }

    @Test
    void aListenerKilledHalfWayIsDeliveredOnceAfterTheRestart() {
        List<String> kills = new ArrayList<>(List.of("kill"));
        listen("killed", who -> {
            hear(who);
            if (!kills.isEmpty()) {
                kills.remove(0);
                transactions.abandon();
                throw new Killed();
            }
        });
        publish();

        assertThatThrownBy(() -> dispatcher().turn()).isInstanceOf(Killed.class);
        assertThat(heard()).isEmpty();

        EventDispatcher restarted = dispatcher();
        restarted.turn();
        restarted.turn();
        assertThat(heard()).containsExactly("killed");
    }

    @Test
    void twoDispatchersSideBySideDeliverEachEventOnce() throws Exception {
        listen("first", this::hear);
        listen("second", this::hear);
        int events = 60;
        for (int i = 0; i < events; i++) {
            publish();
        }

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(2);
        List<Future<?>> running = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            running.add(nodes.submit(() -> {
                together.countDown();
                together.await();
                deliverAll();
                return null;
            }));
        }
        for (Future<?> node : running) {
            node.get(60, TimeUnit.SECONDS);
        }
        nodes.shutdown();
        deliverAll();

        assertThat(database.count("heard")).isEqualTo(2L * events);
        assertThat(rows.counts().open()).isZero();
    }

    @Test
    void anEventForAListenerThatIsGoneStaysStuckAndSaysSo() {
        listen("old", this::hear);
        publish();
        listening.clear();

        deliverAll();

        assertThat(rows.stuck(0, 10)).singleElement().satisfies(stuck -> {
            assertThat(stuck.listener()).isEqualTo("old");
            assertThat(stuck.lastError()).contains("No such listener");
        });
    }

    @Test
    void doneDeliveriesArePurgedAndOpenOnesStay() {
        listen("first", this::hear);
        publish();
        deliverAll();
        publish();

        int purged = rows.purge(Instant.now().plusSeconds(60), 100);

        assertThat(purged).isEqualTo(1);
        assertThat(database.count("platform_event")).isEqualTo(1);
        assertThat(rows.counts().open()).isEqualTo(1);
    }

    private void publish() {
        transactions.runInNew(() -> publisher().publish(EVENT));
    }

    private void deliverAll() {
        EventDispatcher dispatcher = dispatcher();
        while (dispatcher.turn()) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private EventRegistry publisher() {
        return new EventRegistry(event -> List.copyOf(listening), rows, transactions, wake, StandingClock.atNoon());
    }

    private EventDispatcher dispatcher() {
        return new EventDispatcher(rows, event -> List.copyOf(listening), transactions, actor, wake);
    }

    private void hear(String who) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into heard (who, actor) values (?, ?)", who, actor.get().name()));
    }

    private List<String> heard() {
        return database.rows("select who from heard order by id").stream()
                .map(row -> String.valueOf(row.get("who")))
                .toList();
    }

    private void listen(String name, Consumer<String> work) {
        listening.add(new Listeners.Listener() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void tell(TrustEvent event) {
                assertThat(event).isEqualTo(EVENT);
                work.accept(name);
            }
        });
    }

    /** Stands for the end of the process: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
