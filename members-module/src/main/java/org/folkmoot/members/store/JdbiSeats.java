package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Seats;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The council's seats in the database. */
@ApplicationScoped
public class JdbiSeats implements Seats {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiSeats() {
        this.jdbi = null;
    }

    @Inject
    public JdbiSeats(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Seat> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_seat order by position, id")
                .map((row, context) -> seat(row))
                .list());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        Long holder = row.wasNull() ? null : person;
        return new Seat(
                row.getString("constituency"),
                row.getString("class_code"),
                row.getString("body"),
                holder,
                row.getString("holder"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_to", LocalDate.class),
                row.getString("interests"),
                row.getInt("position"));
    }

    @Override
    public void add(List<Seat> seats) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into members_seat (constituency, class_code, body, person_id, holder, term_from, term_to,"
                            + " interests, position) values (:constituency, :class, :body, :person, :holder, :from, :to,"
                            + " :interests, :position)");
            seats.forEach(each -> bind(batch, each));
            batch.execute();
        });
    }

    private static void bind(PreparedBatch batch, Seat seat) {
        batch.bind("constituency", seat.constituency())
                .bind("class", seat.classCode())
                .bind("body", seat.body())
                .bind("person", seat.person())
                .bind("holder", seat.holder())
                .bind("from", seat.from())
                .bind("to", seat.to())
                .bind("interests", seat.interests())
                .bind("position", seat.position())
                .add();
    }
}
