package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.folkmoot.contracts.MailAnswers;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.bounces.AnswerRows.Answered;
import org.folkmoot.platform.clock.RealTime;

/**
 * Hands what somebody answered by mail to the module that asked, once however often it is read. A program that answers
 * every mail is cut off after ten.
 */
@ApplicationScoped
public class TakeAnswer {

    private static final int MOST = 10;

    private final AnswerRows rows;
    private final Iterable<MailAnswers> takers;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeAnswer() {
        rows = null;
        takers = null;
        audit = null;
    }

    @Inject
    TakeAnswer(AnswerRows rows, @Any Instance<MailAnswers> takers, Audit audit) {
        this(rows, (Iterable<MailAnswers>) takers, audit);
    }

    TakeAnswer(AnswerRows rows, Iterable<MailAnswers> takers, Audit audit) {
        this.rows = rows;
        this.takers = takers;
        this.audit = audit;
    }

    /** Takes the answer; false where it says nothing new, or nobody takes answers to such a mail. */
    @Transactional
    public boolean take(MailedAnswer answer) {
        Optional<Answered> to = rows.answered(answer.message());
        Optional<MailAnswers> taker = to.flatMap(each -> taker(each.kind()));
        if (taker.isEmpty() || rows.count(answer.message()) >= MOST || !rows.note(answer, RealTime.now())) {
            return false;
        }
        taker.get().take(to.get().about(), to.get().person(), answer.words());
        audit.wrote("mail.answer", to.get().about(), "Answer to message " + answer.message() + " came by email");
        return true;
    }

    private Optional<MailAnswers> taker(String kind) {
        for (MailAnswers each : takers) {
            if (each.answers(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
