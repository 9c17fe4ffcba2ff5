package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of job that this version knows. */
@ApplicationScoped
class JobKinds {

    private final Supplier<List<JobKind>> kinds;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobKinds() {
        kinds = null;
    }

    @Inject
    JobKinds(@Any Instance<JobKind> kinds) {
        this(() -> kinds.stream().toList());
    }

    JobKinds(Supplier<List<JobKind>> kinds) {
        this.kinds = kinds;
    }

    Optional<JobKind> named(String name) {
        return kinds.get().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The title that the office reads; the bare name where this version no longer knows the kind. */
    String title(String name) {
        return named(name).map(JobKind::title).orElse(name);
    }
}
