package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The board of directors in the database. */
@ApplicationScoped
public class JdbiDirectors implements Directors {

    private static final RowMapper<Director> DIRECTOR = (row, context) -> new Director(
            row.getLong("id"),
            row.getObject("person_id", Long.class),
            row.getString("name"),
            row.getString("post"),
            DirectorKind.valueOf(row.getString("kind")),
            row.getBoolean("votes"),
            row.getObject("since", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getObject("ended_on", LocalDate.class),
            row.getString("end_reason"));

    private static final RowMapper<Interest> INTEREST = (row, context) -> new Interest(
            row.getLong("id"),
            row.getLong("director_id"),
            row.getObject("declared_on", LocalDate.class),
            row.getString("words"),
            row.getObject("ended_on", LocalDate.class));

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiDirectors() {
        this.jdbi = null;
    }

    @Inject
    public JdbiDirectors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Director> inOffice() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_director where ended_on is null"
                        + " order by case kind when 'CHAIR' then 0 when 'NON_EXECUTIVE' then 1 else 2 end, name, id")
                .map(DIRECTOR)
                .list());
    }

    @Override
    public List<Director> former(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_director where ended_on is not null"
                        + " order by ended_on desc, id desc limit :most")
                .bind("most", most)
                .map(DIRECTOR)
                .list());
    }

    @Override
    public Optional<Director> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_director where id = :id")
                .bind("id", id)
                .map(DIRECTOR)
                .findOne());
    }

    @Override
    public long add(Director director) {
        return jdbi.withHandle(handle -> entry(
                        handle.createUpdate("insert into members_director (person_id, name, post, kind, votes, since,"
                                + " until) values (:person, :name, :post, :kind, :votes, :since, :until)"),
                        director)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean correct(Director director) {
        return jdbi.withHandle(handle -> entry(
                                handle.createUpdate("update members_director set person_id = :person, name = :name,"
                                        + " post = :post, kind = :kind, votes = :votes, since = :since,"
                                        + " until = :until where id = :id and ended_on is null"),
                                director)
                        .bind("id", director.id())
                        .execute())
                == 1;
    }

    private static Update entry(Update update, Director director) {
        return update.bind("person", director.person())
                .bind("name", director.name())
                .bind("post", director.post())
                .bind("kind", director.kind().name())
                .bind("votes", director.votes())
                .bind("since", director.since())
                .bind("until", director.until());
    }

    @Override
    public boolean end(long id, LocalDate on, String reason) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_director set ended_on = :on,"
                                + " end_reason = :reason where id = :id and ended_on is null")
                        .bind("on", on)
                        .bind("reason", reason)
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public boolean goOn(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_director set ended_on = null,"
                                + " end_reason = null where id = :id and ended_on is not null")
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public List<Interest> standing() {
        return jdbi.withHandle(handle -> handle.createQuery("select i.* from members_director_interest i"
                        + " join members_director d on d.id = i.director_id where d.ended_on is null"
                        + " and i.ended_on is null order by i.declared_on, i.id")
                .map(INTEREST)
                .list());
    }

    @Override
    public List<Interest> interestsOf(long director) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_director_interest"
                        + " where director_id = :director order by declared_on desc, id desc")
                .bind("director", director)
                .map(INTEREST)
                .list());
    }

    @Override
    public void declare(long director, LocalDate on, @Nullable String words) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update members_director_interest set ended_on = :on where director_id = :director"
                            + " and ended_on is null" + (words == null ? "" : " and words is null"))
                    .bind("on", on)
                    .bind("director", director)
                    .execute();
            handle.createUpdate("insert into members_director_interest (director_id, declared_on, words)"
                            + " values (:director, :on, :words)")
                    .bind("director", director)
                    .bind("on", on)
                    .bind("words", words)
                    .execute();
        });
    }

    @Override
    public boolean endInterest(long director, long interest, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_director_interest set ended_on = :on"
                                + " where id = :id and director_id = :director and ended_on is null")
                        .bind("on", on)
                        .bind("id", interest)
                        .bind("director", director)
                        .execute())
                == 1;
    }

    @Override
    public boolean restoreInterest(long director, long interest) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_director_interest set ended_on = null"
                                + " where id = :id and director_id = :director and ended_on is not null"
                                + " and words is not null")
                        .bind("id", interest)
                        .bind("director", director)
                        .execute())
                == 1;
    }
}
