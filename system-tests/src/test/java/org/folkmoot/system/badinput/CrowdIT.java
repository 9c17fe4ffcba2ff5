package org.folkmoot.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.Test;

/** A hospital's Wi-Fi is one address: a crowd behind it sends at the same moment, and everybody is on record once. */
@OnTheSharedTrust
class CrowdIT {

    private static final int CROWD = 100;
    private static final int FILLING_IN = 8;

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final String crowd = "crowd." + System.nanoTime() + ".";

    @Test
    void aHundredWhoSendAtTheSameMomentAreAllOnRecordOnce() throws Exception {
        List<Visitor> ready = inParallel(FILLING_IN, this::filledIn);

        CountDownLatch together = new CountDownLatch(CROWD);
        List<Answer> answers = inParallel(CROWD, each -> {
            together.countDown();
            await(together);
            return ready.get(each).postOnce("/join/check", Map.of("declaration", List.of("yes")));
        });

        assertThat(answers).allSatisfy(answer -> assertThat(
                        answer.status() + " " + answer.header("Location").orElse(""))
                .startsWith("303")
                .endsWith("/join/equality"));
        assertThat(number("select count(*) from members_person where mail like ?"))
                .isEqualTo(CROWD);
        assertThat(number("select count(distinct a.person_id) from members_application a"
                        + " join members_person p on p.id = a.person_id where p.mail like ?"))
                .isEqualTo(CROWD);
        assertThat(number("select count(*) from members_application a"
                        + " join members_person p on p.id = a.person_id where p.mail like ?"))
                .isEqualTo(CROWD);
        assertThat(number("select count(*) from platform_message where to_address like ?"))
                .isEqualTo(CROWD);
    }

    private Visitor filledIn(int each) {
        Visitor visitor = trust.visitor();
        new Joining(visitor, crowd + each + "@example.org").fill();
        return visitor;
    }

    private long number(String sql) {
        return trust.database().number(sql, crowd + "%");
    }

    private static <T> List<T> inParallel(int threads, Function<Integer, T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> started = IntStream.range(0, CROWD)
                    .mapToObj(each -> pool.submit(() -> work.apply(each)))
                    .toList();
            List<T> done = new java.util.ArrayList<>();
            for (Future<T> each : started) {
                done.add(each.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
