package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All payments to people who came. */
public interface PaymentBook {

    /** Keeps a payment. */
    void add(Payment payment);

    /** The payments of a meeting, first first. */
    List<Payment> of(long meeting);

    /** One payment of a meeting. */
    default Optional<Payment> find(long meeting, long id) {
        return of(meeting).stream().filter(payment -> payment.id() == id).findFirst();
    }

    /** The payment stands elsewhere now. */
    void become(long id, Payment.State state, Instant now);
}
