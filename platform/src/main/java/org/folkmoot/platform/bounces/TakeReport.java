package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.MailReturned;
import org.folkmoot.contracts.MailReturned.Why;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.bounces.Report.Kind;
import org.folkmoot.platform.bounces.ReturnRows.SentTo;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.events.EventPublisher;

/**
 * Keeps what a mail server says of one of our mails, once however often it says so. An address is shut by one report
 * that is for good or by three others within thirty days, and the modules are told when it is.
 */
@ApplicationScoped
public class TakeReport {

    private static final int MOST_SOFT = 3;
    private static final Duration SOFT_WITHIN = Duration.ofDays(30);

    private final ReturnRows rows;
    private final AddressMarks marks;
    private final EventPublisher events;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeReport() {
        rows = null;
        marks = null;
        events = null;
        audit = null;
    }

    @Inject
    TakeReport(ReturnRows rows, AddressMarks marks, EventPublisher events, Audit audit) {
        this.rows = rows;
        this.marks = marks;
        this.events = events;
        this.audit = audit;
    }

    /** Takes the report; false where it says nothing new, or is of a message that is not known any more. */
    @Transactional
    public boolean take(Report report) {
        Optional<SentTo> sent = rows.sentTo(report.message());
        if (sent.isEmpty()) {
            return false;
        }
        SentTo to = sent.get();
        byte[] mark = marks.of(to.address());
        Instant now = RealTime.now();
        if (!rows.keep(report, to.person(), mark, now)) {
            return false;
        }
        String subject = to.person() == null ? "message:" + report.message() : "person:" + to.person();
        audit.wrote("mail.return", subject, report.kind().words() + ", message " + report.message());
        boolean news = report.kind() == Kind.COMPLAINT || isShutNow(report, mark, now);
        if (news && to.person() != null) {
            Why why = report.kind() == Kind.COMPLAINT ? Why.UNWANTED : Why.UNREACHABLE;
            events.publish(new MailReturned(new PersonId(to.person()), report.message(), why));
        }
        return true;
    }

    private boolean isShutNow(Report report, byte[] mark, Instant now) {
        boolean enough = report.kind() == Kind.HARD || rows.soft(mark, now.minus(SOFT_WITHIN)) >= MOST_SOFT;
        return enough && rows.shut(mark, report.message(), now);
    }
}
