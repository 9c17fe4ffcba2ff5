package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** Requests for documents in another format, comments on documents and strategies, and pledges. Answers to consultations name nobody, so they cannot be given here. */
@ApplicationScoped
class HeldInStrategy implements HeldSource {

    private static final String REQUESTS = "select p.title as 'Page', r.format as 'Format', r.detail as 'Detail',"
            + " r.name as 'Name', r.contact as 'Contact', r.asked_at as 'Asked', r.due as 'Due',"
            + " r.promised as 'Promised for',"
            + " lower(r.state) as 'State', r.answered_at as 'Answered' from strategy_format_request r"
            + " join strategy_page p on p.id = r.page_id where r.person_id = :person order by r.id";

    private static final String COMMENTS = "select p.title as 'Page', c.version as 'Version',"
            + " c.passage as 'Part', c.words as 'The passage', c.comment as 'What you said', c.name as 'Name', c.mail as 'Email',"
            + " c.may_publish as 'May be published', c.marks as 'Looked odd', c.sent_at as 'Sent',"
            + " lower(c.state) as 'State', c.public_comment as 'As published', c.reply as 'Answer',"
            + " c.decided_at as 'Decided' from strategy_document_comment c"
            + " join strategy_page p on p.id = c.page_id where c.person_id = :person order by c.id";

    private static final String PLEDGES = "select p.title as 'Network', l.by_name as 'Who pledges',"
            + " lower(l.by_kind) as 'Kind', l.community as 'Community', l.value_name as 'Value',"
            + " l.pledge as 'Pledge', l.made_on as 'Made', l.due_on as 'Due', lower(l.state) as 'State',"
            + " l.evidence as 'What shows it', lower(l.shown) as 'Shown', l.marks as 'Looked odd', l.mail as 'Email',"
            + " l.sent_at as 'Sent' from strategy_pledge l join strategy_page p on p.id = l.page_id"
            + " where l.person_id = :person order by l.id";

    private static final String FOLLOWS = "select p.title as 'Page', f.goal as 'Goal', f.mail as 'Email',"
            + " lower(f.frequency) as 'How often', lower(f.state) as 'State', f.asked_at as 'Asked',"
            + " f.confirmed_at as 'Confirmed', f.stopped_at as 'Stopped', f.told_at as 'Last told'"
            + " from strategy_follow f join strategy_page p on p.id = f.page_id"
            + " where f.person_id = :person order by f.id";

    private static final String INTERESTS = "select p.title as 'Consultation', i.audience as 'To', i.name as 'Name',"
            + " i.mail as 'Email', i.phone as 'Telephone', i.needs as 'Needs', i.sent_at as 'Sent',"
            + " i.marks as 'Looked odd', lower(i.state) as 'State', i.answer as 'Answer', i.decided_at as 'Answered'"
            + " from strategy_interest i join strategy_page p on p.id = i.page_id"
            + " where i.person_id = :person order by i.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldInStrategy() {
        this.jdbi = null;
    }

    @Inject
    HeldInStrategy(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Documents you asked for in another format", REQUESTS, person),
                HeldRows.read(jdbi, "Your comments on documents and strategies", COMMENTS, person),
                HeldRows.read(jdbi, "Your pledges", PLEDGES, person),
                HeldRows.read(jdbi, "Focus groups and sessions you wanted to come to", INTERESTS, person),
                HeldRows.read(jdbi, "Pages you follow by email", FOLLOWS, person));
    }
}
