package org.folkmoot.platform.database;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Answers of the database that many requests ask for, each held for a short while on this node. An answer that was read
 * under an earlier version is never given; that nothing was found is not held, so that guessing fills no memory.
 *
 * @param <K> what is asked for, with an {@code equals} of its own
 * @param <V> the answer
 */
public final class HeldAnswers<K, V> {

    private final Function<V, Duration> life;
    private final int most;
    private final LongSupplier nanos;
    private final LongSupplier version;
    private final Map<K, Held<V>> answers = new ConcurrentHashMap<>();

    /**
     * Holds answers.
     *
     * @param life how old an answer may be
     * @param most how many are held; when there are more all go, which costs one question each
     * @param version the version of what is asked about, as far as this node knows
     */
    public HeldAnswers(Duration life, int most, LongSupplier version) {
        this(answer -> life, most, version, System::nanoTime);
    }

    /** Holds each answer for as long as the answer itself says. */
    public HeldAnswers(Function<V, Duration> life, int most) {
        this(life, most, () -> 0, System::nanoTime);
    }

    HeldAnswers(Function<V, Duration> life, int most, LongSupplier version, LongSupplier nanos) {
        this.life = life;
        this.most = most;
        this.nanos = nanos;
        this.version = version;
    }

    /** The answer: the held one while it is fresh, otherwise that of the question. */
    public Optional<V> get(K key, Supplier<Optional<V>> question) {
        long now = nanos.getAsLong();
        // Read before the question is asked: what changes meanwhile makes the answer old at once.
        long current = version.getAsLong();
        Held<V> held = answers.get(key);
        if (held != null && held.version() == current && now - held.readAt() < held.life()) {
            return Optional.of(held.value());
        }
        Optional<V> answer = question.get();
        answer.ifPresentOrElse(
                value -> hold(
                        key, new Held<>(value, current, now, life.apply(value).toNanos())),
                () -> answers.remove(key));
        return answer;
    }

    private void hold(K key, Held<V> held) {
        if (answers.size() >= most) {
            answers.clear();
        }
        answers.put(key, held);
    }

    private record Held<V>(V value, long version, long readAt, long life) {}
}
