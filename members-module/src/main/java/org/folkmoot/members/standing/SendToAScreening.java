package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.members.store.views.ScreeningRows;
import org.folkmoot.members.store.views.ScreeningRows.Line;
import org.folkmoot.platform.audit.Audit;

/** Gives the file that a screening for the dead and those who moved works on; one entry of the audit with its count. */
@ApplicationScoped
public class SendToAScreening {

    private static final int PIECE = 2000;

    private final ScreeningRows rows;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendToAScreening() {
        this.rows = null;
        this.audit = null;
    }

    @Inject
    public SendToAScreening(ScreeningRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Gives every row to the taker. */
    public void rows(Consumer<Line> taker) {
        long count = 0;
        try {
            List<Line> piece = rows.after(0, PIECE);
            while (!piece.isEmpty()) {
                piece.forEach(taker);
                count += piece.size();
                piece = rows.after(piece.get(piece.size() - 1).number(), PIECE);
            }
        } finally {
            audit.readMany("file for a screening", "members and those signed up who have a postcode", count);
        }
    }
}
