package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/**
 * The lists of content, of what people said and of what became of it that the office takes away as files; nobody's contacts
 * stand in them, and what was taken out of somebody's words stays out.
 */
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

    private static final String COMMENTS = "select p.title as 'Page', c.version as 'Version',"
            + " c.passage as 'Passage', c.comment as 'Comment', lower(replace(c.state, '_', ' ')) as 'State',"
            + " c.reply as 'Reply', c.sent_at as 'Sent (UTC)', c.decided_by as 'Decided by',"
            + " c.decided_at as 'Decided (UTC)' from strategy_document_comment c"
            + " join strategy_page p on p.id = c.page_id order by c.id";

    private static final String PLEDGES = "select p.title as 'Page', g.by_name as 'By', lower(g.by_kind) as 'Kind',"
            + " g.community as 'Community', g.value_name as 'Value', g.pledge as 'Pledge', g.made_on as 'Made',"
            + " g.due_on as 'Due', lower(replace(g.state, '_', ' ')) as 'State', g.evidence as 'Evidence',"
            + " lower(replace(g.shown, '_', ' ')) as 'Shown' from strategy_pledge g"
            + " join strategy_page p on p.id = g.page_id order by g.id";

    private static final String FEEDBACK = "select p.title as 'Network', x.community as 'Community', x.value_name as"
            + " 'Value', case x.state when 'PUBLISHED' then x.public_words when 'SET_ASIDE' then '' else x.told end as"
            + " 'Feedback', x.source as 'Source', x.told_on as 'Told on', if(x.may_publish, 'yes', 'no') as"
            + " 'May be published', lower(replace(x.state, '_', ' ')) as 'State', x.decided_by as 'Decided by',"
            + " x.decided_at as 'Decided (UTC)' from strategy_experience x join strategy_page p on p.id = x.page_id"
            + " order by p.title, x.community, x.id";

    private static final String SAID =
            "select p.title as 'Consultation', lower(c.source) as 'From', c.about as 'About',"
                    + " c.said_on as 'Said on', if(c.state = 'WITHHELD', '', coalesce(c.redacted, c.words)) as 'Words', lower(c.state) as 'State',"
                    + " if(c.publishable, 'yes', 'no') as 'May be published', coalesce((select group_concat(distinct t.name"
                    + " order by t.name separator '; ') from strategy_coding k join strategy_theme t on t.id = k.theme_id"
                    + " where k.contribution_id = c.id), '') as 'Themes' from strategy_contribution c"
                    + " join strategy_page p on p.id = c.page_id order by p.title, c.id";

    private static final String PROOF = "select p.title as 'Consultation', t.name as 'Theme',"
            + " lower(replace(coalesce(t.outcome, ''), '_', ' ')) as 'Outcome', t.did as 'Done', t.because as 'Because',"
            + " d.title as 'Decision', d.body as 'Decided by', d.decided_on as 'Decided on', d.strategy_slug as"
            + " 'Strategy', d.goal as 'Goal', a.action as 'Action', a.owner_role as 'Owner', a.due as 'Due',"
            + " lower(replace(coalesce(a.state, ''), '_', ' ')) as 'State', e.words as 'Evidence', e.href as 'Where',"
            + " e.shown_on as 'Shown on' from strategy_theme t join strategy_page p on p.id = t.page_id"
            + " left join strategy_decision_theme dt on dt.theme_id = t.id"
            + " left join strategy_decision d on d.id = dt.decision_id"
            + " left join strategy_delivery a on a.decision_id = d.id"
            + " left join strategy_evidence e on e.delivery_id = a.id"
            + " order by p.title, t.position, t.id, d.id, a.id, e.id";

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
                new SqlList(jdbi, "document-comments", "Comments on documents and strategies", COMMENTS),
                new SqlList(jdbi, "feedback", "Feedback to networks", FEEDBACK),
                new SqlList(jdbi, "what-people-said", "What people said to consultations", SAID),
                new SqlList(jdbi, "proof", "Themes, decisions, actions and evidence", PROOF),
                new SqlList(jdbi, "pledges", "Pledges", PLEDGES));
    }
}
