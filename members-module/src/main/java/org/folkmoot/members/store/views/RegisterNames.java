package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The public register as it stands now, page by page: whoever objects a moment earlier is not in it. */
@ApplicationScoped
public class RegisterNames {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RegisterNames() {
        this.jdbi = null;
    }

    @Inject
    public RegisterNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A page of names.
     *
     * @param constituencies those that may be shown
     * @param after key that the page begins behind; null for none
     * @param before key that the page ends in front of; null for none
     */
    public NamesPage page(
            Collection<String> constituencies, @Nullable String after, @Nullable String before, int size) {
        if (constituencies.isEmpty()) {
            return new NamesPage(List.of(), null, null);
        }
        PageKey key = PageKey.read(before == null ? after : before).orElse(null);
        boolean backwards = before != null && key != null;
        List<Row> rows = new ArrayList<>(rows(constituencies, key, backwards, size + 1));
        boolean more = rows.size() > size;
        List<Row> shown = more ? rows.subList(0, size) : rows;
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean earlier = backwards ? more : key != null;
        boolean later = backwards || more;
        return new NamesPage(
                shown.stream().map(Row::name).toList(),
                earlier && !shown.isEmpty() ? shown.get(0).key().written() : null,
                later && !shown.isEmpty() ? shown.get(shown.size() - 1).key().written() : null);
    }

    private List<Row> rows(Collection<String> codes, @Nullable PageKey key, boolean backwards, int size) {
        String order = backwards ? " desc" : "";
        String sql = "select id, first_name, last_name, first_key, last_key, constituency, class_code"
                + " from members_person where status = 'MEMBER' and objects_register = false"
                + " and constituency in (<codes>)" + (key == null ? "" : beyond(backwards ? "<" : ">"))
                + " order by last_key" + order + ", first_key" + order + ", id" + order + " limit :size";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bindList("codes", List.copyOf(codes))
                    .bind("size", size);
            if (key != null) {
                query.bind("last", key.last()).bind("first", key.first()).bind("id", key.id());
            }
            return query.map((row, context) -> new Row(
                            new Name(
                                    (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                                    row.getString("constituency"),
                                    row.getString("class_code")),
                            PageKey.ofName(row.getString("last_key"), row.getString("first_key"), row.getLong("id"))))
                    .list();
        });
    }

    private static String beyond(String than) {
        return " and last_key " + than + "= :last and (last_key " + than + " :last or first_key " + than
                + " :first or (first_key = :first and id " + than + " :id))";
    }

    private record Row(Name name, PageKey key) {}

    /** What the register shows of a member. */
    public record Name(
            String name, String constituency, @Nullable String classCode) {}

    /** A page with the keys of its neighbours. */
    public record NamesPage(
            List<Name> names,
            @Nullable String previous,
            @Nullable String next) {}
}
