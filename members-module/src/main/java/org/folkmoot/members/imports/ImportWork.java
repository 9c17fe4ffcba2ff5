package org.folkmoot.members.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.imports.JudgeRows.Judged;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of a file into the database, each committed with its checkpoint: the last line of the piece. A dry run
 * keeps what it found, a commit puts the good rows on record. Where the run can do more than one thing at once, the
 * people of several pieces are written side by side, and the pieces committed in the order of the file: a checkpoint
 * says that all before it is in.
 */
final class ImportWork {

    private final ImportFile file;
    private final JobRun run;
    private final Imports imports;
    private final BulkRegister bulk;
    private final ThreadFactory threads;
    private final InTurn turns = new InTurn();
    private final Object giving = new Object();
    private long given;
    private boolean atEnd;
    private @Nullable Throwable fault;

    ImportWork(ImportFile file, JobRun run, Imports imports, BulkRegister bulk, ThreadFactory threads) {
        this.file = file;
        this.run = run;
        this.imports = imports;
        this.bulk = bulk;
        this.threads = threads;
    }

    /** Takes piece after piece; false where somebody stopped it. */
    boolean take(ReadAhead ahead) throws IOException, InterruptedException {
        List<Thread> others = new ArrayList<>();
        for (int number = 2; number <= run.sideBySide(); number++) {
            Thread other = threads.newThread(() -> takeOrEnd(ahead));
            other.setName("folkmoot import " + number);
            others.add(other);
            other.start();
        }
        takeOrEnd(ahead);
        for (Thread other : others) {
            joined(other);
        }
        passOn(fault());
        return !run.cancelled();
    }

    /** Not left before the other thread has ended: what it still commits must not come behind the job's end. */
    private static void joined(Thread other) throws InterruptedException {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                interrupted = true;
                other.interrupt();
            }
        }
        if (interrupted) {
            throw new InterruptedException();
        }
    }

    private static void passOn(@Nullable Throwable fault) throws IOException, InterruptedException {
        if (fault instanceof IOException e) {
            throw e;
        }
        if (fault instanceof InterruptedException e) {
            throw e;
        }
        if (fault instanceof RuntimeException e) {
            throw e;
        }
        if (fault instanceof Error e) {
            throw e;
        }
    }

    private void takeOrEnd(ReadAhead ahead) {
        try {
            for (Numbered piece = next(ahead); piece != null; piece = next(ahead)) {
                commit(piece);
            }
        } catch (Throwable e) {
            end(e);
        }
    }

    private synchronized void end(Throwable e) {
        // the first is the cause of all others
        if (fault == null) {
            fault = e;
        }
        turns.end();
    }

    private synchronized @Nullable Throwable fault() {
        return fault;
    }

    /** A piece and its place among all. */
    private record Numbered(long number, Piece piece) {}

    private @Nullable Numbered next(ReadAhead ahead) throws IOException, InterruptedException {
        synchronized (giving) {
            if (atEnd || turns.isOver() || run.cancelled()) {
                return null;
            }
            Piece piece = ahead.next();
            atEnd = piece == null;
            return piece == null ? null : new Numbered(given++, piece);
        }
    }

    private void commit(Numbered each) {
        Piece piece = each.piece();
        long total = Math.max(piece.behind(), file.tally().read());
        run.stepBesides(String.valueOf(piece.lastLine()), piece.behind(), total, () -> keep(each));
        turns.passed();
    }

    private void keep(Numbered each) {
        Piece piece = each.piece();
        List<PersonId> people = bulk.add(piece.entries());
        // What follows takes locks that the piece before this one may still need.
        turns.await(each.number());
        List<Row> rows = new ArrayList<>(piece.noted());
        for (int i = 0; i < people.size(); i++) {
            Judged judged = piece.wanted().get(i);
            rows.add(new Row(judged.row().line(), RowState.ADDED, people.get(i), judged.reason()));
        }
        imports.keep(file.id(), rows);
        imports.count(file.id(), piece.tally());
    }
}
