package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.engagement.model.PaymentBook;
import org.jdbi.v3.core.Jdbi;

/** Payments by SQL. */
@ApplicationScoped
public class SqlPaymentBook implements PaymentBook {
    private static final String ADD = """
            insert into engagement_payment
                (meeting_id, person_id, name, kind, pence, note, state, noted_at, changed_at)
            values (:meetingId, :personId, :name, :kind, :pence, :note, :state, :notedAt, :changedAt)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlPaymentBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlPaymentBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Payment payment) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD).bindMethods(payment).execute());
    }

    @Override
    public List<Payment> of(long meeting) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_payment where meeting_id = :meeting order by id")
                        .bind("meeting", meeting)
                        .mapTo(Payment.class)
                        .list());
    }

    @Override
    public void become(long id, Payment.State state, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update engagement_payment set state = :state, changed_at = :now where id = :id")
                .bind("state", state.name())
                .bind("now", now)
                .bind("id", id)
                .execute());
    }
}
