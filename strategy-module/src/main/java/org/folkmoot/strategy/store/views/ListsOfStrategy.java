package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/** The lists of public content that the office takes away as files; nobody's contacts stand in them. */
@ApplicationScoped
public class ListsOfStrategy implements ExportSource {

    private static final String PAGES = "select lower(replace(kind, '_', ' ')) as 'Kind', title as 'Page',"
            + " slug as 'Address', lower(replace(coalesce(state, ''), '_', ' ')) as 'State', opens as 'Opens',"
            + " closes as 'Closes', owner as 'Owner', last_reviewed as 'Last reviewed', next_review as 'Next review',"
            + " if(published, 'yes', 'no') as 'Published', changed_at as 'Changed (UTC)' from strategy_page"
            + " order by kind, position, id";

    private static final String FORMATS = "select p.title as 'Document', lower(replace(r.format, '_', ' ')) as"
            + " 'Format', r.detail as 'Detail', r.asked_at as 'Asked (UTC)', r.due as 'Due', lower(r.state) as 'State',"
            + " r.answered_at as 'Answered (UTC)' from strategy_format_request r"
            + " join strategy_page p on p.id = r.page_id order by r.id";

    private static final String COMMENTS = "select p.title as 'Document', c.version as 'Version',"
            + " c.passage as 'Passage', c.comment as 'Comment', lower(replace(c.state, '_', ' ')) as 'State',"
            + " c.reply as 'Reply', c.sent_at as 'Sent (UTC)', c.decided_by as 'Decided by',"
            + " c.decided_at as 'Decided (UTC)' from strategy_document_comment c"
            + " join strategy_page p on p.id = c.page_id order by c.id";

    private static final String PLEDGES = "select p.title as 'Page', g.by_name as 'By', lower(g.by_kind) as 'Kind',"
            + " g.community as 'Community', g.value_name as 'Value', g.pledge as 'Pledge', g.made_on as 'Made',"
            + " g.due_on as 'Due', lower(replace(g.state, '_', ' ')) as 'State', g.evidence as 'Evidence',"
            + " lower(replace(g.shown, '_', ' ')) as 'Shown' from strategy_pledge g"
            + " join strategy_page p on p.id = g.page_id order by g.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListsOfStrategy() {
        this.jdbi = null;
    }

    @Inject
    public ListsOfStrategy(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ExportableList> lists() {
        return List.of(
                new SqlList(jdbi, "public-pages", "Public pages with owners and reviews", PAGES),
                new SqlList(jdbi, "format-requests", "Requests for other formats", FORMATS),
                new SqlList(jdbi, "document-comments", "Comments on documents", COMMENTS),
                new SqlList(jdbi, "pledges", "Pledges", PLEDGES));
    }
}
