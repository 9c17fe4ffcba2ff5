package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The office's list of people, page by page. */
@ApplicationScoped
public class MemberLists {

    /** Where counting stops. */
    public static final int COUNT_LIMIT = 10_000;

    private static final RowMapper<MemberRow> ROW = (row, context) -> new MemberRow(
            row.getLong("id"),
            row.getString("title"),
            row.getString("first_name"),
            row.getString("last_name"),
            row.getString("first_key"),
            row.getString("last_key"),
            row.getString("status"),
            row.getString("constituency"),
            row.getString("class_code"),
            row.getString("postcode"),
            row.getString("mail"),
            row.getString("channel"),
            row.getString("format"),
            row.getObject("joined_on", LocalDate.class));

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberLists() {
        this.jdbi = null;
    }

    @Inject
    public MemberLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A page of the list.
     *
     * @param after key that the page begins behind; null for none
     * @param before key that the page ends in front of; null for none
     */
    public ListPage page(MemberFilter filter, @Nullable String after, @Nullable String before, int size) {
        PageKey key = PageKey.read(before == null ? after : before).orElse(null);
        boolean backwards = before != null && key != null;
        List<MemberRow> rows = rows(filter, key, backwards, size + 1);
        boolean more = rows.size() > size;
        List<MemberRow> shown = more ? rows.subList(0, size) : rows;
        if (backwards) {
            shown = reversed(shown);
        }
        boolean earlier = backwards ? more : key != null;
        boolean later = backwards || more;
        return new ListPage(
                shown,
                count(filter),
                earlier && !shown.isEmpty() ? PageKey.of(shown.get(0)).written() : null,
                later && !shown.isEmpty()
                        ? PageKey.of(shown.get(shown.size() - 1)).written()
                        : null);
    }

    private static List<MemberRow> reversed(List<MemberRow> rows) {
        List<MemberRow> turned = new java.util.ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    private List<MemberRow> rows(MemberFilter filter, @Nullable PageKey key, boolean backwards, int size) {
        MemberQuery query = new MemberQuery(filter);
        String sql = query.page(key, backwards, size);
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(query.values()).map(ROW).list());
    }

    /** How many people there are, counted up to one more than the limit. */
    public long count(MemberFilter filter) {
        MemberQuery query = new MemberQuery(filter);
        String sql = query.count(COUNT_LIMIT + 1);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(query.values())
                .mapTo(Long.class)
                .one());
    }

    /** The rows behind a row, in the order of the list; to read all of it piece by piece. */
    public List<MemberRow> rowsAfter(MemberFilter filter, @Nullable MemberRow last, int size) {
        return rows(filter, last == null ? null : PageKey.of(last), false, size);
    }

    /**
     * A page with its count and the keys of its neighbours.
     *
     * @param count exact up to the limit, above it only more than the limit
     */
    public record ListPage(
            List<MemberRow> rows,
            long count,
            @Nullable String previous,
            @Nullable String next) {}
}
