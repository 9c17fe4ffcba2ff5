package org.folkmoot.system.mail;

import java.util.LinkedHashSet;
import java.util.Set;
import org.folkmoot.system.trust.TrustDatabase;

/** A mailing in the outbox, queued as a use case would queue it but to people who do not exist. */
public final class Mailing {

    /** What the addresses of all mailings begin with. */
    public static final String PREFIX = "kills.mailing.";

    private Mailing() {}

    /** Queues so many mails at once; gives their addresses. */
    public static Set<String> queue(TrustDatabase database, int mails) {
        String prefix = PREFIX + System.nanoTime() + ".";
        database.execute(
                "insert into platform_message (message_class, channel, kind, to_name, to_address, subject, body_text, links,"
                        + " state, is_ready, priority, next_try, queued_at, changed_at)"
                        // a hundred by a hundred: neither database counts further than a thousand by itself
                        + " with recursive numbers (i) as (select 0 union all select i + 1 from numbers where i < 99)"
                        + " select 'ENGAGEMENT', 'EMAIL', 'kills', 'Sam Test', concat(?, 100 * a.i + b.i + 1, '@example.org'),"
                        + " 'News', 'Hello', '{}', 'QUEUED', 1, 3, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6)"
                        + " from numbers a, numbers b where 100 * a.i + b.i < ? order by 100 * a.i + b.i",
                prefix,
                mails);
        Set<String> addresses = new LinkedHashSet<>();
        for (int i = 1; i <= mails; i++) {
            addresses.add(prefix + i + "@example.org");
        }
        return addresses;
    }
}
