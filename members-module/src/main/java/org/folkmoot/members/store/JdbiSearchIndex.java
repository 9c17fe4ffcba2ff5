package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.MailParts;
import org.folkmoot.members.model.NameSuffixes;
import org.folkmoot.members.model.SearchIndex;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The index of what is inside names and mail addresses, in the database. */
@ApplicationScoped
public class JdbiSearchIndex implements SearchIndex {

    /**
     * Numbers below may be in a transaction that had not ended when those above were seen: a piece of an import takes a
     * thousand at once, while others join.
     */
    private static final int LOOK_BACK = 2000;

    private static final long UNKNOWN = -1;

    private static final String PEOPLE = "select id, first_key, last_key, mail_key from members_person where ";

    private final Jdbi jdbi;

    /** Up to whom this node has taken people of whom none can still be in a transaction; nobody where it does not know. */
    private volatile long settled = UNKNOWN;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiSearchIndex() {
        this.jdbi = null;
    }

    @Inject
    public JdbiSearchIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A person's names and mail address as they are searched by. */
    private record Entry(
            long id, String first, String last, @Nullable String mail) {}

    @Override
    public int takeNext(int most) {
        return jdbi.withHandle(handle -> {
            Optional<Long> reached = handle.createQuery(
                            "select reached from members_search_state where id = 1 for update skip locked")
                    .mapTo(Long.class)
                    .findOne();
            if (reached.isEmpty()) {
                handle.execute("insert ignore into members_search_state (id, reached, stale, swept)"
                        + " values (1, 0, false, 0)");
                return 0;
            }
            long newest = newest(handle);
            return newest <= reached.get() ? 0 : takeNext(handle, reached.get(), newest, most);
        });
    }

    /** Far behind the newest nobody is missing any more, so that nobody is taken twice there. */
    private int takeNext(Handle handle, long reached, long newest, int most) {
        boolean far = newest - reached > most + LOOK_BACK;
        int again = reached == settled ? 0 : LOOK_BACK;
        long last = far ? newest - LOOK_BACK : newest;
        List<Entry> people = handle.createQuery(PEOPLE + "id > :after and id <= :last order by id limit :most")
                .bind("after", reached - again)
                .bind("last", last)
                .bind("most", most + again)
                .map((row, context) -> entry(row))
                .list();
        take(handle, people);
        long upTo = people.size() < most + again
                ? last
                : people.get(people.size() - 1).id();
        reach(handle, upTo);
        settled = far ? upTo : UNKNOWN;
        return far ? Math.max(most, people.size()) : people.size();
    }

    private static long newest(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) from members_person")
                .mapTo(Long.class)
                .one();
    }

    private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Entry(
                row.getLong("id"), row.getString("first_key"), row.getString("last_key"), row.getString("mail_key"));
    }

    private static void reach(Handle handle, long person) {
        handle.createUpdate("update members_search_state set reached = :person where id = 1")
                .bind("person", person)
                .execute();
    }

    @Override
    public void take(PersonId person) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from members_mail_part where person_id = :person")
                    .bind("person", person.value())
                    .execute();
            take(
                    handle,
                    handle.createQuery(PEOPLE + "id = :person")
                            .bind("person", person.value())
                            .map((row, context) -> entry(row))
                            .list());
        });
    }

    private static void take(Handle handle, List<Entry> people) {
        Set<String> names = new HashSet<>();
        Rows parts = new Rows("insert ignore", "members_mail_part", "part, person_id");
        for (Entry each : people) {
            names.add(each.last());
            names.add(each.first());
            String mail = each.mail();
            if (mail != null) {
                MailParts.of(mail).forEach(part -> parts.add(part, each.id()));
            }
        }
        names.remove("");
        parts.insert(handle.getConnection());
        learn(handle, names);
    }

    private static void learn(Handle handle, Set<String> names) {
        Set<String> fresh = new HashSet<>(names);
        fresh.removeAll(known(handle, names).keySet());
        if (fresh.isEmpty()) {
            return;
        }
        Rows keys = new Rows("insert ignore", "members_name_key", "name");
        fresh.forEach(keys::add);
        keys.insert(handle.getConnection());
        Rows suffixes = new Rows("insert ignore", "members_name_suffix", "suffix, key_id");
        known(handle, fresh).forEach((name, id) -> NameSuffixes.of(name).forEach(suffix -> suffixes.add(suffix, id)));
        suffixes.insert(handle.getConnection());
    }

    private static Map<String, Long> known(Handle handle, Set<String> names) {
        Map<String, Long> known = new LinkedHashMap<>();
        for (List<String> some : FewSizes.of(names)) {
            handle.createQuery("select name, id from members_name_key where name in (<names>)")
                    .bindList("names", some)
                    .map((row, context) -> known.put(row.getString("name"), row.getLong("id")))
                    .list();
        }
        return known;
    }

    @Override
    public void goBackTo(long person) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update members_search_state set reached = least(reached, :person) where id = 1")
                .bind("person", person - 1)
                .execute());
    }

    @Override
    public void someNameMayBeNobodys() {
        jdbi.useHandle(
                handle -> handle.execute("update members_search_state set stale = true, swept = 0 where id = 1"));
    }

    @Override
    public boolean forgetNobodys(int most) {
        return jdbi.withHandle(handle -> {
            Optional<Long> swept = handle.createQuery(
                            "select swept from members_search_state where id = 1 and stale for update skip locked")
                    .mapTo(Long.class)
                    .findOne();
            if (swept.isEmpty()) {
                return false;
            }
            List<Long> keys = handle.createQuery(
                            "select id from members_name_key where id > :swept order by id limit " + most)
                    .bind("swept", swept.get())
                    .mapTo(Long.class)
                    .list();
            forget(handle, keys);
            handle.createUpdate("update members_search_state set stale = :more, swept = :upTo where id = 1")
                    .bind("more", !keys.isEmpty())
                    .bind("upTo", keys.isEmpty() ? 0 : keys.get(keys.size() - 1))
                    .execute();
            return !keys.isEmpty();
        });
    }

    private static void forget(Handle handle, List<Long> keys) {
        for (List<Long> some : FewSizes.of(keys)) {
            List<Long> nobodys = handle.createQuery("select k.id from members_name_key k where k.id in (<keys>)"
                            + " and not exists (select 1 from members_person p where p.last_key = k.name)"
                            + " and not exists (select 1 from members_person p where p.first_key = k.name)")
                    .bindList("keys", some)
                    .mapTo(Long.class)
                    .list();
            remove(handle, nobodys);
        }
    }

    private static void remove(Handle handle, List<Long> nobodys) {
        for (List<Long> some : FewSizes.of(nobodys)) {
            for (String table : List.of("members_name_suffix where key_id", "members_name_key where id")) {
                handle.createUpdate("delete from " + table + " in (<keys>)")
                        .bindList("keys", some)
                        .execute();
            }
        }
    }
}
