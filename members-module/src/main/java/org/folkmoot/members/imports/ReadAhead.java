package org.folkmoot.members.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.folkmoot.members.sheets.RowTaker;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges a file on a thread of its own, a piece ahead of whoever puts them on record: the database writes
 * one piece while Java makes the next.
 */
final class ReadAhead implements RowTaker, AutoCloseable {

    /** Some pieces are under way at once; larger ones outlive what Java keeps of the young. */
    private static final int PER_PIECE = 500;

    private static final int AHEAD = 1;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ReadRows read;
    private final JudgeRows judge;
    private final Making making;
    private final long behind;
    private final BlockingQueue<Turn> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private List<Candidate> rows = new ArrayList<>(PER_PIECE);
    private boolean headingPassed;
    private long done;
    private volatile boolean closed;

    /** Begins to read behind a line of the file. */
    ReadAhead(ReadRows read, JudgeRows judge, Making making, long behind, Reading reading, ThreadFactory threads) {
        this.read = read;
        this.judge = judge;
        this.making = making;
        this.behind = behind;
        this.thread = threads.newThread(() -> run(reading));
        thread.setName("folkmoot import");
        thread.start();
    }

    /** Gives every row of the file to a taker. */
    @FunctionalInterface
    interface Reading {

        /** Reads until the taker has had enough. */
        void into(RowTaker taker) throws IOException;
    }

    /** Makes of judged rows what goes into the database. */
    @FunctionalInterface
    interface Making {

        /** The piece that ends with this many rows done. */
        Piece of(List<JudgeRows.Judged> rows, long behind);
    }

    /** A piece, or the end: neither, or what went wrong. */
    private record Turn(@Nullable Piece piece, @Nullable Exception fault) {}

    /** The next piece; null behind the last one. */
    @Nullable
    Piece next() throws IOException, InterruptedException {
        Turn turn = ready.take();
        if (turn.fault() instanceof IOException e) {
            throw e;
        }
        if (turn.fault() instanceof RuntimeException e) {
            throw e;
        }
        return turn.piece();
    }

    private void run(Reading reading) {
        try {
            reading.into(this);
            if (!rows.isEmpty()) {
                pass();
            }
            ready.put(new Turn(null, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            end(e);
        }
    }

    private void end(Exception fault) {
        try {
            if (!closed) {
                ready.put(new Turn(null, fault));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean take(long line, List<String> cells) {
        if (!headingPassed) {
            headingPassed = true;
            return true;
        }
        Candidate row = read.read(line, cells);
        if (line <= behind) {
            done++;
            judge.passed(row);
            return true;
        }
        rows.add(row);
        return rows.size() < PER_PIECE || passed();
    }

    private boolean passed() {
        try {
            pass();
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass() throws InterruptedException {
        done += rows.size();
        Piece piece = making.of(judge.judge(rows), done);
        rows.clear();
        ready.put(new Turn(piece, null));
    }

    /** Stops reading and waits until it has stopped. */
    @Override
    public void close() {
        closed = true;
        try {
            while (thread.isAlive()) {
                // again and again: a wait for the database may have swallowed the last one, and a turn may wait to be
                // taken
                ready.clear();
                thread.interrupt();
                thread.join(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
