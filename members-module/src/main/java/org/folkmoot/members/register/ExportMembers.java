package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.platform.audit.Audit;

/**
 * Reads a whole list, in the order shown, piece by piece, each while the one before is written; an export is one entry
 * of the audit with its count.
 */
@ApplicationScoped
public class ExportMembers {

    private static final int PIECE = 1000;

    private final MemberLists lists;
    private final Audit audit;
    private final ThreadFactory threads;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportMembers() {
        this.lists = null;
        this.audit = null;
        this.threads = null;
    }

    @Inject
    public ExportMembers(MemberLists lists, Audit audit, ThreadFactory threads) {
        this.lists = lists;
        this.audit = audit;
        this.threads = threads;
    }

    /** Gives every row to the taker. */
    public void export(MemberFilter filter, List<MemberColumn> columns, Consumer<MemberRow> taker) {
        long count = 0;
        try (PiecesAhead<MemberRow> ahead = new PiecesAhead<>(before -> behind(filter, columns, before), threads)) {
            for (List<MemberRow> piece = ahead.next(); !piece.isEmpty(); piece = ahead.next()) {
                piece.forEach(taker);
                count += piece.size();
            }
        } finally {
            audit.readMany("export of members", filter.words(), count);
        }
    }

    private List<MemberRow> behind(MemberFilter filter, List<MemberColumn> columns, List<MemberRow> before) {
        MemberRow last = before.isEmpty() ? null : before.get(before.size() - 1);
        return lists.rowsAfter(filter, columns, last, PIECE);
    }
}
