package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberLists.ListPage;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Finds people for the office; each list is one entry of the audit. */
@ApplicationScoped
public class FindMembers {

    /** Rows of a page. */
    public static final int SIZE = 25;

    private final MemberLists lists;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindMembers() {
        this.lists = null;
        this.audit = null;
    }

    @Inject
    public FindMembers(MemberLists lists, Audit audit) {
        this.lists = lists;
        this.audit = audit;
    }

    /** A page of the list. */
    public ListPage find(
            MemberFilter filter, List<MemberColumn> columns, @Nullable String after, @Nullable String before) {
        ListPage page = lists.page(filter, columns, after, before, SIZE);
        audit.readMany("list of members", filter.words(), page.rows().size());
        return page;
    }
}
