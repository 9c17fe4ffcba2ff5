package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Answers {@code /health/ready}: the start is done and the database answers. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

    private final StartState state;
    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadyCheck() {
        state = null;
        jdbi = null;
    }

    @Inject
    ReadyCheck(StartState state, Jdbi jdbi) {
        this.state = state;
        this.jdbi = jdbi;
    }

    @Override
    public HealthCheckResponse call() {
        boolean ready = state.isStarted() && databaseAnswers();
        return HealthCheckResponse.named("ready").status(ready).build();
    }

    private boolean databaseAnswers() {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("select 1")
                            .setQueryTimeout(5)
                            .mapTo(Integer.class)
                            .one()
                    == 1);
        } catch (JdbiException e) {
            return false;
        }
    }
}
