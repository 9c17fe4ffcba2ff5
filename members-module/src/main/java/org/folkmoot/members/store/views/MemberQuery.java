package org.folkmoot.members.store.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.members.store.views.MemberFilter.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one page of the list. A search by name becomes one select per way to read the words, each a range of an
 * index that stops after a page, put together again; so a page costs the same whatever the size of the register.
 */
final class MemberQuery {

    private static final String COLUMNS = "id, title, first_name, last_name, first_key, last_key, status, constituency,"
            + " class_code, postcode, mail, channel, format, joined_on";

    private final MemberFilter filter;
    private final Searched searched;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();

    MemberQuery(MemberFilter filter) {
        this.filter = filter;
        this.searched = Searched.of(filter.search());
        where("constituency = :constituency", "constituency", filter.constituency());
        where("status = :status", "status", filter.status());
        where("channel = :channel", "channel", filter.channel());
        where("joined_on >= :joinedFrom", "joinedFrom", filter.joinedFrom());
        where("joined_on <= :joinedTo", "joinedTo", filter.joinedTo());
        where("id = :number", "number", searched.number());
        where("mail_key like :mail", "mail", prefix(searched.mail()));
        where("postcode_key like :postcode", "postcode", prefix(searched.postcode()));
        if (filter.sort() == Sort.JOINED) {
            conditions.add("joined_on is not null");
        }
        if (Searched.hopeless(filter.search(), searched)) {
            conditions.add("1 = 0");
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String prefix(@Nullable String start) {
        return start == null
                ? null
                : start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** One page after, or before, a key; without a key the first. */
    String page(@Nullable PageKey key, boolean backwards, int size) {
        if (key != null) {
            beyond(key, backwards);
        }
        String order = " order by " + order(backwards) + " limit " + size;
        return union(COLUMNS, order) + (searched.branches().size() > 1 ? order : "");
    }

    /** The number of people, counted up to a limit. */
    String count(int limit) {
        boolean several = searched.branches().size() > 1;
        return "select count(*) from (" + union("id", " limit " + limit) + (several ? " limit " + limit : "")
                + ") counted";
    }

    private String union(String columns, String end) {
        List<Searched.Branch> branches = searched.branches();
        if (branches.isEmpty()) {
            return select(columns, null, 0) + end;
        }
        List<String> selects = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            selects.add(select(columns, branches.get(i), i) + end);
        }
        return selects.size() == 1
                ? selects.get(0)
                : selects.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" union "));
    }

    private String select(String columns, Searched.@Nullable Branch branch, int number) {
        List<String> all = new ArrayList<>(conditions);
        if (branch != null) {
            name(all, "last_key", "last" + number, branch.last());
            name(all, "first_key", "first" + number, branch.first());
        }
        return "select " + columns + " from members_person"
                + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }

    private void name(List<String> all, String column, String parameter, @Nullable String start) {
        if (start != null) {
            all.add(column + " like :" + parameter);
            values.put(parameter, prefix(start));
        }
    }

    private void beyond(PageKey key, boolean backwards) {
        String beyond = backwards == (filter.sort() == Sort.NAME) ? "<" : ">";
        values.put("keyId", key.id());
        switch (filter.sort()) {
            case NAME -> {
                values.put("keyLast", key.last());
                values.put("keyFirst", key.first());
                conditions.add("last_key " + beyond + "= :keyLast and (last_key " + beyond
                        + " :keyLast or first_key " + beyond + " :keyFirst or (first_key = :keyFirst and id " + beyond
                        + " :keyId))");
            }
            case JOINED -> {
                values.put("keyJoined", key.joined());
                conditions.add("joined_on " + beyond + "= :keyJoined and (joined_on " + beyond + " :keyJoined or id "
                        + beyond + " :keyId)");
            }
            case NUMBER -> conditions.add("id " + beyond + " :keyId");
        }
    }

    private String order(boolean backwards) {
        return switch (filter.sort()) {
            case NAME -> backwards ? "last_key desc, first_key desc, id desc" : "last_key, first_key, id";
            case JOINED -> backwards ? "joined_on, id" : "joined_on desc, id desc";
            case NUMBER -> backwards ? "id" : "id desc";
        };
    }

    Map<String, Object> values() {
        return values;
    }
}
