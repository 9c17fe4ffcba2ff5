package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.Follow;
import org.folkmoot.strategy.store.views.FollowLine;
import org.jdbi.v3.core.Jdbi;

/** Who follows which page, and what there is to tell them. */
@ApplicationScoped
public class Follows {

    private static final String LINE = "select f.id, f.page_id as page, p.kind, p.slug, p.title, f.goal, f.mail,"
            + " f.frequency, f.state, f.person_id as person, f.told_news, f.told_at from strategy_follow f"
            + " join strategy_page p on p.id = f.page_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Follows() {
        this(null);
    }

    @Inject
    public Follows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes that somebody asked to follow; one who follows already goes on as before. Returns its id. */
    public long ask(Follow follow, Instant at) {
        return jdbi.withHandle(h -> {
            h.createUpdate("insert into strategy_follow (page_id, goal, mail, frequency, state, person_id, asked_at,"
                            + " told_news) values (:page, :goal, :mail, :often, 'ASKED', :person, :at, 0)"
                            + " on duplicate key update asked_at = :at,"
                            + " state = case when state = 'STOPPED' then 'ASKED' else state end,"
                            + " frequency = case when state = 'CONFIRMED' then frequency else :often end,"
                            // Reason: who asks again while signed in is to be found when they are erased; what an
                            // address has confirmed is nobody else's to take.
                            + " person_id = case when state = 'CONFIRMED' then person_id else :person end")
                    .bindMethods(follow)
                    .bind("often", follow.frequency().name())
                    .bind("at", at)
                    .execute();
            return h.createQuery(
                            "select id from strategy_follow where page_id = :page and goal = :goal and mail = :mail")
                    .bindMethods(follow)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** One follow. */
    public Optional<FollowLine> find(long follow) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where f.id = :id")
                .bind("id", follow)
                .mapTo(FollowLine.class)
                .findOne());
    }

    /** Begins it: what is already known is not told again. False where it was confirmed before. */
    public boolean confirm(long follow, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_follow set state = 'CONFIRMED', confirmed_at = :at,"
                                + " told_at = :at, told_news = (select coalesce(max(id), 0) from strategy_news)"
                                + " where id = :id and state <> 'CONFIRMED'")
                        .bind("id", follow)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    /** Ends it; false where it had ended. */
    public boolean stop(long follow, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_follow set state = 'STOPPED', stopped_at = :at"
                                + " where id = :id and state <> 'STOPPED'")
                        .bind("id", follow)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    /** Notes something to tell the followers of a page; {@code goal} is 0 for what concerns the whole page. */
    public void note(long page, int goal, String words, String address, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_news (page_id, goal, words, address, noted_at)"
                        + " values (:page, :goal, :words, :address, :at)")
                .bind("page", page)
                .bind("goal", goal)
                .bind("words", words.substring(0, Math.min(words.length(), 600)))
                .bind("address", address)
                .bind("at", at)
                .execute());
    }

    /**
     * Followers whom there is something to tell, taken so that no other node tells them too.
     *
     * @param weekBefore those who hear weekly are due where they last heard before this time
     */
    public List<FollowLine> due(Instant weekBefore, int most) {
        return jdbi.withHandle(h -> {
            List<Long> taken = h.createQuery("select f.id from strategy_follow f where f.state = 'CONFIRMED'"
                            + " and (f.frequency = 'AT_ONCE' or f.told_at <= :week)"
                            + " and exists (select 1 from strategy_news n where n.page_id = f.page_id"
                            + " and n.goal = f.goal and n.id > f.told_news)"
                            + " order by f.id limit :most for update skip locked")
                    .bind("week", weekBefore)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list();
            return taken.isEmpty()
                    ? List.of()
                    : h.createQuery(LINE + " where f.id in (<ids>) order by f.id")
                            .bindList("ids", taken)
                            .mapTo(FollowLine.class)
                            .list();
        });
    }

    /** What a follower has not heard yet. */
    public List<News> news(FollowLine follow) {
        return jdbi.withHandle(h -> h.createQuery("select id, words, address from strategy_news"
                        + " where page_id = :page and goal = :goal and id > :told order by id limit 50")
                .bind("page", follow.page())
                .bind("goal", follow.goal())
                .bind("told", follow.toldNews())
                .mapTo(News.class)
                .list());
    }

    /** Notes what a follower has now heard. */
    public void told(long follow, long news, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_follow set told_news = :news, told_at = :at where id = :id")
                .bind("id", follow)
                .bind("news", news)
                .bind("at", at)
                .execute());
    }

    /** Removes what was asked for and never confirmed, and addresses of those who stopped, before a time. */
    public int tidy(Instant before) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_follow"
                        + " where (state = 'ASKED' and asked_at < :before)"
                        + " or (state = 'STOPPED' and stopped_at < :before)")
                .bind("before", before)
                .execute());
    }

    /** Removes what an erased person follows. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_follow where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** A piece of news. */
    public record News(long id, String words, String address) {}
}
