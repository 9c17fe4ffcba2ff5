package org.folkmoot.engagement.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Those whom a mailing holds back until their format is there. */
final class HeldBack {
    private static final int HELD = 2;
    private static final String WHO = """
            select m.id, r.format, r.language from engagement_mailing_person m
            join engagement_recipient r on r.person_id = m.person_id where m.mailing_id = :mailing and m.queued = 2
            """;

    private HeldBack() {}

    static void hold(Handle handle, List<Long> places) {
        mark(handle, places, HELD);
    }

    static int letGo(Handle handle, long mailing, Set<String> formats) {
        List<Long> free = handle
                .createQuery(WHO)
                .bind("mailing", mailing)
                .map((row, context) ->
                        Map.entry(row.getLong("id"), Objects.requireNonNullElse(ThreadRows.ownFormat(row), "")))
                .stream()
                .filter(held -> held.getValue().isEmpty() || formats.contains(held.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!free.isEmpty()) {
            mark(handle, free, 0);
        }
        return free.size();
    }

    private static void mark(Handle handle, List<Long> places, int state) {
        handle.createUpdate("update engagement_mailing_person set queued = :state where id in (<places>)")
                .bind("state", state)
                .bindList("places", places)
                .execute();
    }

    static int of(Handle handle, long mailing) {
        return handle.select(
                        "select count(*) from engagement_mailing_person where mailing_id = ? and queued = 2", mailing)
                .mapTo(Integer.class)
                .one();
    }

    /** Only a mailing that still goes has any; each is found by its own index. */
    static long all(Handle handle) {
        return handle.select("select count(*) from engagement_mailing g join engagement_mailing_person m"
                        + " on m.mailing_id = g.id and m.queued = 2 where g.state in ('SENDING', 'PAUSED')")
                .mapTo(Long.class)
                .one();
    }
}
