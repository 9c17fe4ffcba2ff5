package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Count;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batches;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows what a file comes to, row by row. */
@ApplicationScoped
public class SeeABatch {

    private static final int PIECE = 2000;
    private static final int MOST = 30;

    private final Batches batches;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeABatch() {
        this.batches = null;
        this.audit = null;
    }

    @Inject
    public SeeABatch(Batches batches, Audit audit) {
        this.batches = batches;
        this.audit = audit;
    }

    /** The file. */
    public Batch find(long id) {
        return batches.find(id).orElseThrow(() -> NotFound.of("file", id));
    }

    /** How many rows came to what. */
    public List<Count> counts(long id) {
        return batches.counts(id);
    }

    /** The newest files of these kinds. */
    public List<Batch> newest(Kind... kinds) {
        return batches.newest(List.of(kinds), MOST);
    }

    /** Gives every row to the taker; one entry of the audit. */
    public void rows(long id, Consumer<Row> taker) {
        long count = 0;
        long after = 0;
        for (List<Row> piece = batches.rowsAfter(id, after, PIECE);
                !piece.isEmpty();
                piece = batches.rowsAfter(id, after, PIECE)) {
            piece.forEach(taker);
            count += piece.size();
            after = piece.get(piece.size() - 1).id();
        }
        audit.readMany("rows of a file", "file " + id, count);
    }
}
