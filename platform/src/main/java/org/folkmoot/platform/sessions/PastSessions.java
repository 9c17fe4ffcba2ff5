package org.folkmoot.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.access.Subject;
import org.jdbi.v3.core.Jdbi;

/** Whose session a cookie was, over or not: it lets nobody in. */
@ApplicationScoped
public class PastSessions {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected PastSessions() {
        this.jdbi = null;
    }

    @Inject
    public PastSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whose session it was; empty where it never was one. */
    public Optional<Subject> owner(String token) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select subject_kind, subject_id from platform_session where token_hash = ?")
                .bind(0, Secret.hash(Sessions.PURPOSE, token))
                .map((row, context) ->
                        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")))
                .findOne());
    }
}
