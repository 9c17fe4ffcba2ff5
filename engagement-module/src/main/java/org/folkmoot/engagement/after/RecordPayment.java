package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.engagement.model.PaymentBook;
import org.folkmoot.engagement.model.rules.APaymentGoesItsWay;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Notes what someone gets for coming, and where it stands until it is paid. */
@ApplicationScoped
public class RecordPayment {
    private static final String ACTION = "meeting.payment";

    private final MeetingBook meetings;
    private final PaymentBook payments;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RecordPayment() {
        this.meetings = null;
        this.payments = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RecordPayment(MeetingBook meetings, PaymentBook payments, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes a payment.
     *
     * @param person who gets it; null for somebody who is not on record
     */
    @Transactional
    public void note(
            long meeting, @Nullable PersonId person, String name, Payment.Kind kind, int pence, @Nullable String note) {
        if (meetings.lock(meeting).isEmpty()) {
            throw NotFound.of("meeting", meeting);
        }
        Instant now = clock.instant();
        payments.add(new Payment(0, meeting, person, name, kind, pence, note, Payment.State.NOTED, now, now));
        audit.wrote(ACTION, "meeting:" + meeting, "Noted a payment of " + pence + " pence");
    }

    /** Lets a payment go on its way. */
    @Transactional
    public void become(long meeting, long id, Payment.State next) {
        if (meetings.lock(meeting).isEmpty()) {
            throw NotFound.of("meeting", meeting);
        }
        Payment payment = payments.find(meeting, id).orElseThrow(() -> NotFound.of("payment", id));
        RuleBroken.check(new APaymentGoesItsWay(payment.state(), next));
        payments.become(id, next, clock.instant());
        audit.wrote(ACTION, "meeting:" + meeting, "Payment " + id + ": " + next.words());
    }
}
