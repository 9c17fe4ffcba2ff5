package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.folkmoot.contracts.MailAnswers;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Lets members answer the relay's mails by mail; the office reads what they say first. */
@ApplicationScoped
class AnswersByMail implements MailAnswers {
    private static final Set<String> KINDS = Set.of(RelayMessages.MESSAGE, RelayMessages.ANSWERED);
    private static final String ABOUT = "thread:\\d{1,18}";

    private final TakeReply taking;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswersByMail() {
        this.taking = null;
    }

    @Inject
    AnswersByMail(TakeReply taking) {
        this.taking = taking;
    }

    @Override
    public boolean answers(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void take(String about, @Nullable PersonId person, String words) {
        if (about.matches(ABOUT)) {
            taking.byMail(Long.parseLong(about.substring(about.indexOf(':') + 1)), person, words);
        }
    }
}
