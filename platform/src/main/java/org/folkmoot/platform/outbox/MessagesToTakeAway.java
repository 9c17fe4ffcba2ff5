package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/** What became of every message, as a list to take away: never to whom it went, nor what it said. */
@ApplicationScoped
class MessagesToTakeAway implements ExportSource {

    /** Of what is about one person only the kind of thing is given. */
    private static final String MESSAGES = "select id as 'Number', lower(message_class) as 'Class',"
            + " lower(channel) as 'Way', kind as 'Kind', if(about regexp '^(meeting|mailing|thread|update):[0-9]+$', about,"
            + " substring_index(about, ':', 1)) as 'About', lower(state) as 'State',"
            + " attempts as 'Attempts', queued_at as 'Queued (UTC)', changed_at as 'Last change (UTC)'"
            + " from platform_message order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MessagesToTakeAway() {
        this.jdbi = null;
    }

    @Inject
    MessagesToTakeAway(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ExportableList> lists() {
        return List.of(new SqlList(jdbi, "messages", "Messages in the outbox", MESSAGES));
    }
}
