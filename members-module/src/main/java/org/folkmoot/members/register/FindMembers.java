package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberLists.ListPage;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Finds people for the office; each list is one entry of the audit. */
@ApplicationScoped
public class FindMembers {

    /** Rows of a page. */
    public static final int SIZE = 25;

    private final MemberLists lists;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindMembers() {
        this.lists = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public FindMembers(MemberLists lists, Audit audit, CurrentActor actor) {
        this.lists = lists;
        this.audit = audit;
        this.actor = actor;
    }

    /** A page of the list with the reader's ticks; where nobody's name begins like what was typed, those who have it inside. */
    public Found find(
            MemberFilter filter, List<MemberColumn> columns, @Nullable String after, @Nullable String before) {
        String reader = TickPeople.owner(actor.get());
        ListPage page = lists.page(filter, columns, reader, after, before, SIZE);
        MemberFilter used = filter;
        if (page.rows().isEmpty() && !filter.search().isBlank() && !filter.inside()) {
            used = filter.lookingInside();
            page = lists.page(used, columns, reader, after, before, SIZE);
        }
        audit.readMany("list of members", used.words(), page.rows().size());
        return new Found(page, used.inside(), used.inside() ? lists.notYetInside() : 0);
    }

    /**
     * What was found.
     *
     * @param inside true where letters inside names were looked for
     * @param waiting how many people came on record so lately that only the beginnings of their names are known
     */
    public record Found(ListPage page, boolean inside, long waiting) {}
}
