package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.contracts.MailMayGoAgain;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;

/** Lets mail go again to an address that had been shut, and tells the modules whose mail had come back from there. */
@ApplicationScoped
public class WriteAgain {

    private final ReturnRows rows;
    private final AddressMarks marks;
    private final EventPublisher events;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteAgain() {
        rows = null;
        marks = null;
        events = null;
        audit = null;
    }

    @Inject
    WriteAgain(ReturnRows rows, AddressMarks marks, EventPublisher events, Audit audit) {
        this.rows = rows;
        this.marks = marks;
        this.events = events;
        this.audit = audit;
    }

    /** Opens the address that a returned mail had gone to; a conflict where it is not shut. */
    @Transactional
    public void after(long returned) {
        ReturnedMail mail = rows.find(returned).orElseThrow(() -> NotFound.of("returned email", returned));
        byte[] mark = marks.of(mail.toAddress());
        List<MailMayGoAgain> news = rows.cameBackFrom(mark);
        if (mail.toAddress().isEmpty() || !rows.open(mark)) {
            throw Conflict.on("returned email", returned);
        }
        news.forEach(events::publish);
        String subject = mail.person() == null ? "message:" + mail.message() : "person:" + mail.person();
        audit.wrote("mail.open", subject, "Mail may go to the address again");
    }
}
