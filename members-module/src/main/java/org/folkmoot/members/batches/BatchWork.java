package org.folkmoot.members.batches;

import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;

/** What one kind of file does with its rows. Judging changes nothing. */
public interface BatchWork {

    /** The kind. */
    Kind kind();

    /** What a row comes to now. */
    Row judge(Batch batch, Row row);

    /** Applies a row whose verdict acts; one that no longer does is left out with the reason. */
    Row apply(Batch batch, Row row);

    /** Takes an applied row back, or says why it stays. */
    Row undo(Batch batch, Row row);
}
