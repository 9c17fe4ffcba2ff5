package org.folkmoot.members.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.imports.JudgeRows.Judged;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.platform.jobs.JobRun;

/**
 * Puts the pieces of a file into the database, each committed with its checkpoint: the last line of the piece. A dry run
 * keeps what it found, a commit puts the good rows on record.
 */
final class ImportWork {

    private final ImportFile file;
    private final JobRun run;
    private final Imports imports;
    private final BulkRegister bulk;

    ImportWork(ImportFile file, JobRun run, Imports imports, BulkRegister bulk) {
        this.file = file;
        this.run = run;
        this.imports = imports;
        this.bulk = bulk;
    }

    /** Takes piece after piece; false where somebody stopped it. */
    boolean take(ReadAhead ahead) throws IOException, InterruptedException {
        for (Piece piece = ahead.next(); piece != null; piece = run.cancelled() ? null : ahead.next()) {
            commit(piece);
        }
        return !run.cancelled();
    }

    private void commit(Piece piece) {
        long total = Math.max(piece.behind(), file.tally().read());
        run.step(String.valueOf(piece.lastLine()), piece.behind(), total, () -> keep(piece));
    }

    private void keep(Piece piece) {
        List<Row> rows = new ArrayList<>(piece.noted());
        List<PersonId> people = bulk.add(piece.entries());
        for (int i = 0; i < people.size(); i++) {
            Judged judged = piece.wanted().get(i);
            rows.add(new Row(judged.row().line(), RowState.ADDED, people.get(i), judged.reason()));
        }
        imports.keep(file.id(), rows);
        imports.count(file.id(), piece.tally());
    }
}
