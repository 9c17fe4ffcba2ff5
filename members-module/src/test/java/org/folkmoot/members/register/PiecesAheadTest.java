package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesAheadTest {

    private static final int TO = 10;

    @Test
    void everyPieceComesOnceAndInOrderAndAnEmptyOneAtTheEnd() {
        try (PiecesAhead<Integer> ahead = ahead()) {
            assertThat(ahead.next()).containsExactly(1, 2, 3);
            assertThat(ahead.next()).containsExactly(4, 5, 6);
            assertThat(ahead.next()).containsExactly(7, 8, 9);
            assertThat(ahead.next()).containsExactly(10);
            assertThat(ahead.next()).isEmpty();
        }
    }

    @Test
    void whatGoesWrongWhileReadingIsThrownToWhoeverWrites() {
        try (PiecesAhead<Integer> ahead = new PiecesAhead<>(
                before -> {
                    throw new IllegalStateException("no database");
                },
                Executors.defaultThreadFactory())) {
            assertThatThrownBy(ahead::next).hasMessage("no database");
        }
    }

    @Test
    void nothingIsReadAnyMoreOnceNobodyWrites() {
        AtomicInteger read = new AtomicInteger();
        PiecesAhead<Integer> ahead =
                new PiecesAhead<>(before -> List.of(read.incrementAndGet()), Executors.defaultThreadFactory());
        ahead.next();

        ahead.close();

        int after = read.get();
        assertThat(after).isBetween(1, TO);
        assertThat(read).hasValue(after);
    }

    private static PiecesAhead<Integer> ahead() {
        return new PiecesAhead<>(
                before -> {
                    int last = before.isEmpty() ? 0 : before.get(before.size() - 1);
                    return IntStream.rangeClosed(last + 1, Math.min(last + 3, TO))
                            .boxed()
                            .toList();
                },
                Executors.defaultThreadFactory());
    }
}
