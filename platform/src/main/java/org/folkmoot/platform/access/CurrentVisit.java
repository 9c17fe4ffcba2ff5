package org.folkmoot.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The running request's {@link Visit}, bound to the thread; empty in jobs. */
@ApplicationScoped
public class CurrentVisit {

    private static final ThreadLocal<@Nullable Visit> BOUND = new ThreadLocal<>();

    /** The visit of the running request. */
    public Optional<Visit> get() {
        return Optional.ofNullable(BOUND.get());
    }

    /** The client's network address, for rate limits; {@code none} in jobs. */
    public String address() {
        Visit visit = BOUND.get();
        return visit == null ? "none" : visit.address();
    }

    /** Binds the visit of a request that begins. */
    public static void bind(Visit visit) {
        BOUND.set(visit);
    }

    /** Unbinds at the end of a request. */
    public static void clear() {
        BOUND.remove();
    }
}
