package org.folkmoot.members.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdits;
import org.folkmoot.members.model.BulkEdits.Group;
import org.folkmoot.members.model.BulkEdits.Line;
import org.folkmoot.members.model.BulkEdits.PersonState;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows changes to many people, with the numbers and some of the names. */
@ApplicationScoped
public class SeeBulkEdits {

    private static final int NEWEST = 50;
    private static final int SAMPLE = 20;
    private static final int PIECE = 2000;

    private final BulkEdits edits;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeBulkEdits() {
        this.edits = null;
        this.audit = null;
    }

    @Inject
    public SeeBulkEdits(BulkEdits edits, Audit audit) {
        this.edits = edits;
        this.audit = audit;
    }

    /** The newest. */
    public List<BulkEdit> newest() {
        return edits.newest(NEWEST);
    }

    /** One of them. */
    public BulkEdit find(long id) {
        return edits.find(id).orElseThrow(() -> NotFound.of("change", id));
    }

    /** Its people in numbers. */
    public List<Group> groups(long id) {
        return edits.groups(id);
    }

    /** The first of its people. */
    public List<Line> sample(long id) {
        List<Line> lines = edits.lines(id, List.of(PersonState.values()), 0, SAMPLE);
        audit.readMany("people of a change to many", "change " + id, lines.size());
        return lines;
    }

    /** Gives every person to the taker; one entry of the audit. */
    public void all(long id, Consumer<Line> taker) {
        long count = 0;
        long after = 0;
        for (List<Line> piece = piece(id, after); !piece.isEmpty(); piece = piece(id, after)) {
            piece.forEach(taker);
            count += piece.size();
            after = piece.get(piece.size() - 1).person().value();
        }
        audit.readMany("people of a change to many", "change " + id, count);
    }

    private List<Line> piece(long id, long after) {
        return edits.lines(id, List.of(PersonState.values()), after, PIECE);
    }
}
