package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.folkmoot.strategy.model.LinkVerdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Addresses of other sites to which pages lead, with what was found there. */
@ApplicationScoped
public class Links {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Links() {
        this(null);
    }

    @Inject
    public Links(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes to which addresses a page leads now. */
    public void place(long page, Collection<String> addresses) {
        jdbi.useHandle(h -> {
            h.execute("delete from strategy_link_place where page_id = ?", page);
            addresses.forEach(address -> place(h, page, address));
        });
    }

    private static void place(Handle h, long page, String address) {
        String mark = mark(address);
        h.execute(
                "insert ignore into strategy_link (mark, address, verdict, answer, failures) values (?, ?, 'NEW', '', 0)",
                mark,
                address);
        h.execute("insert ignore into strategy_link_place (page_id, mark) values (?, ?)", page, mark);
    }

    /** Forgets addresses to which no page leads any more; returns how many those were. */
    public int forgetUnused() {
        return jdbi.withHandle(
                h -> h.execute("delete from strategy_link where mark not in (select mark from strategy_link_place)"));
    }

    /** Some that are to be looked at: never looked at first, then those whose last look was before one of these times. */
    public List<Known> due(Instant wellBefore, Instant failedBefore, int most) {
        return jdbi.withHandle(h -> h.createQuery("select mark, address, verdict, failures, failing_since"
                        + " from strategy_link where looked_at is null or looked_at < :well"
                        + " or (verdict in ('GONE', 'SILENT') and looked_at < :failed)"
                        + " order by looked_at is not null, looked_at, mark limit :most")
                .bind("well", wellBefore)
                .bind("failed", failedBefore)
                .bind("most", most)
                .mapTo(Known.class)
                .list());
    }

    /** Keeps what was found at an address. */
    public void keep(Known link, LinkVerdict verdict, String answer, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_link set looked_at = :at, verdict = :verdict,"
                        + " answer = :answer, failures = :failures, failing_since = :since where mark = :mark")
                .bind("at", at)
                .bind("verdict", verdict.name())
                .bind("answer", answer.length() > 300 ? answer.substring(0, 300) : answer)
                .bind("failures", verdict.failed() ? link.failures() + 1 : 0)
                .bind("since", verdict.failed() ? (link.failingSince() == null ? at : link.failingSince()) : null)
                .bind("mark", link.mark())
                .execute());
    }

    /** By what an address is known. */
    public static String mark(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    /** An address and how it was the last time. */
    public record Known(
            String mark,
            String address,
            LinkVerdict verdict,
            int failures,
            @Nullable Instant failingSince) {}
}
