package org.folkmoot.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final InTurn turns = new InTurn();

    @Test
    void whoeverComesEarlyWaitsForThoseBefore() {
        List<Long> order = new CopyOnWriteArrayList<>();

        CompletableFuture<?>[] all = LongStream.of(3, 1, 0, 2)
                .mapToObj(
                        number -> CompletableFuture.runAsync(() -> go(number, order), each -> new Thread(each).start()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(order).containsExactly(0L, 1L, 2L, 3L);
    }

    private void go(long number, List<Long> order) {
        turns.await(number);
        order.add(number);
        turns.passed();
    }

    @Test
    void nobodyGoesOnceSomethingWentWrong() {
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> turns.await(1), each -> new Thread(each).start());

        turns.end();

        assertThatThrownBy(waiting::join).hasCauseInstanceOf(InTurn.Over.class);
        assertThatThrownBy(() -> turns.await(0)).isInstanceOf(InTurn.Over.class);
        assertThat(turns.isOver()).isTrue();
    }

    @Test
    void whoeverIsAskedToStopWhileWaitingDoesNotGo() throws InterruptedException {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                turns.await(1);
            } catch (InTurn.Over e) {
                stopped.complete(Thread.currentThread().isInterrupted());
            }
        });
        waiting.start();

        waiting.interrupt();
        waiting.join();

        assertThat(stopped).isCompletedWithValue(true);
    }
}
