package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Reads a whole list, in the order shown, piece by piece; an export is one entry of the audit with its count. */
@ApplicationScoped
public class ExportMembers {

    private static final int PIECE = 1000;

    private final MemberLists lists;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportMembers() {
        this.lists = null;
        this.audit = null;
    }

    @Inject
    public ExportMembers(MemberLists lists, Audit audit) {
        this.lists = lists;
        this.audit = audit;
    }

    /** Gives every row to the taker. */
    public void export(MemberFilter filter, List<MemberColumn> columns, Consumer<MemberRow> taker) {
        long count = 0;
        @Nullable MemberRow last = null;
        try {
            for (List<MemberRow> piece = lists.rowsAfter(filter, columns, last, PIECE);
                    !piece.isEmpty();
                    piece = lists.rowsAfter(filter, columns, last, PIECE)) {
                piece.forEach(taker);
                count += piece.size();
                last = piece.get(piece.size() - 1);
            }
        } finally {
            audit.readMany("export of members", filter.words(), count);
        }
    }
}
