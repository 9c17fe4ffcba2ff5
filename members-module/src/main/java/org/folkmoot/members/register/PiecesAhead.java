package org.folkmoot.members.register;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list on a thread of its own, a piece ahead of whoever writes it down: the database looks for one piece while
 * Java writes the one before.
 *
 * @param <R> a row
 */
final class PiecesAhead<R> implements AutoCloseable {

    private static final int AHEAD = 1;
    private static final long MOMENT = 10;

    private final BlockingQueue<Turn<R>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private volatile boolean closed;

    /** Begins to read; the reading makes of a piece the one behind it, of none the first, and an empty one at the end. */
    PiecesAhead(UnaryOperator<List<R>> reading, ThreadFactory threads) {
        this.thread = threads.newThread(() -> run(reading));
        thread.setName("folkmoot export");
        thread.start();
    }

    /** A piece, or what went wrong. */
    private record Turn<R>(List<R> piece, @Nullable RuntimeException fault) {}

    /** The next piece; an empty one behind the last. */
    List<R> next() {
        try {
            Turn<R> turn = ready.take();
            if (turn.fault() != null) {
                throw turn.fault();
            }
            return turn.piece();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading a list", e);
        }
    }

    private void run(UnaryOperator<List<R>> reading) {
        try {
            List<R> piece = List.of();
            do {
                piece = reading.apply(piece);
                ready.put(new Turn<>(piece, null));
            } while (!piece.isEmpty() && !closed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException fault) {
        try {
            ready.put(new Turn<>(List.of(), fault));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the reading, after the piece under way; a thread is not interrupted while the database answers it. */
    @Override
    public void close() {
        closed = true;
        while (thread.isAlive()) {
            ready.clear();
            try {
                thread.join(MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
