package org.folkmoot.platform.outbox;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many mails this node hands over in a minute, in all and to one host; nothing means no limit. */
final class SendingRate {

    private static final int MOST_HOSTS = 10_000;

    private final int perHost;
    private final Bucket all;
    private final Map<String, Bucket> hosts = new ConcurrentHashMap<>();

    SendingRate(int perMinute, int perHost) {
        this.perHost = perHost;
        this.all = bucket(perMinute);
    }

    /** True where one more mail may go now. */
    boolean take() {
        return all.tryConsume(1);
    }

    /** True where one more mail may go to this host now. */
    boolean takeFor(String host) {
        if (perHost <= 0) {
            return true;
        }
        if (hosts.size() > MOST_HOSTS) {
            hosts.clear();
        }
        return hosts.computeIfAbsent(host, unknown -> bucket(perHost)).tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        long most = perMinute <= 0 ? Integer.MAX_VALUE : perMinute;
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }
}
