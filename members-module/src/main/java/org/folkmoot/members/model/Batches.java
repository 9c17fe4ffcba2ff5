package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Batch.Count;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.State;
import org.jspecify.annotations.Nullable;

/** The files that change many records, with their rows. */
public interface Batches {

    /** How a file begins. */
    record Begun(
            Kind kind,
            String fileName,
            @Nullable LocalDate effectOn,
            @Nullable String classCode,
            @Nullable Long file,
            Instant at,
            String by) {}

    /** A row as it was read; with a fault it cannot be taken. */
    record ReadRow(long line, BatchDetails details, String fault) {}

    /** Keeps a file of which it is to be said how it is read; returns its id. */
    long begin(Begun begun);

    /** Keeps how it is read and its rows, in place of those before. */
    void layOut(long id, BatchLayout layout, List<ReadRow> rows);

    /** Was discarded then; with no time it cannot be put back, because it was, or because the file is removed. */
    void discarded(long id, @Nullable Instant at);

    /** Those that were discarded until then and whose files are still kept. */
    List<Batch> discardedUntil(Instant last);

    /** Those whose files are kept: they wait, or were discarded a short while ago. */
    List<Batch> kept();

    /** It may name somebody who was erased. */
    void namesErased(long id);

    /** Forgets which file it was read from. */
    void forgetFile(long id);

    /** One file. */
    Optional<Batch> find(long id);

    /** One file, with a lock on it. */
    Optional<Batch> lock(long id);

    /** The newest files of these kinds. */
    List<Batch> newest(List<Kind> kinds, int most);

    /** Goes to another state. */
    void become(long id, State next);

    /** Which job works on it. */
    void workedOnBy(long id, long job);

    /** Rows behind a row, by id. */
    List<Row> rowsAfter(long id, long after, int most);

    /** Rows that can be applied or taken back, by id. */
    List<Row> actingRows(long id, RowState state, long after, int most);

    /** Writes what rows came to. */
    void keep(List<Row> rows);

    /** How many rows came to what. */
    List<Count> counts(long id);

    /** Forgets what the rows said of people. */
    void forgetDetails(long id);
}
