package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.Tidying;
import org.jdbi.v3.core.Jdbi;

/** Blanks the random tokens of messages that will not be sent any more, a week after they ended. */
@ApplicationScoped
class OldSecrets implements Tidying {

    private static final Duration KEEP = Duration.ofDays(7);

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OldSecrets() {
        jdbi = null;
    }

    @Inject
    OldSecrets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String what() {
        return "messages without their tokens now";
    }

    @Override
    public int tidy(int most) {
        return jdbi.withHandle(handle -> {
            List<Kept> old = handle.createQuery("select id, links from platform_message where state in"
                            + " ('REJECTED', 'FAILED', 'EXPIRED', 'CANCELLED', 'PRINTED') and changed_at < :before"
                            + " and links like '%\"secret\":\"%' and links not like '%\"secret\":\"\"%' limit :most")
                    .bind("before", RealTime.now().minus(KEEP))
                    .bind("most", most)
                    .mapTo(Kept.class)
                    .list();
            old.forEach(each -> handle.execute(
                    "update platform_message set links = ? where id = ?", MessageJson.blank(each.links()), each.id()));
            return old.size();
        });
    }

    private record Kept(long id, String links) {}
}
