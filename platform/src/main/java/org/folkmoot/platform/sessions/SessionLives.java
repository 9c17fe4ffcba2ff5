package org.folkmoot.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.settings.Installation;

/**
 * How long a browser stays signed in. Staff: 30 minutes idle, 12 hours in all
 * ({@code FOLKMOOT_SESSION_STAFF_IDLE_MINUTES}, {@code FOLKMOOT_SESSION_STAFF_HOURS}). People on record: 20 hours idle,
 * as the NHS service manual asks for long forms, 7 days in all ({@code FOLKMOOT_SESSION_MEMBER_IDLE_MINUTES},
 * {@code FOLKMOOT_SESSION_MEMBER_HOURS}).
 */
@ApplicationScoped
public class SessionLives {

    private static final int STAFF_IDLE_MINUTES = 30;
    private static final int STAFF_HOURS = 12;
    private static final int MEMBER_IDLE_MINUTES = 20 * 60;
    private static final int MEMBER_HOURS = 7 * 24;

    private final Installation installation;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SessionLives() {
        this.installation = null;
    }

    @Inject
    public SessionLives(Installation installation) {
        this.installation = installation;
    }

    /** How long a session of this kind of subject may lie idle. */
    public Duration idle(Subject.Kind kind) {
        return Duration.ofMinutes(
                kind == Subject.Kind.STAFF
                        ? installation.number("SESSION_STAFF_IDLE_MINUTES", STAFF_IDLE_MINUTES)
                        : installation.number("SESSION_MEMBER_IDLE_MINUTES", MEMBER_IDLE_MINUTES));
    }

    /** How long a session of this kind of subject lasts at most. */
    public Duration absolute(Subject.Kind kind) {
        return Duration.ofHours(
                kind == Subject.Kind.STAFF
                        ? installation.number("SESSION_STAFF_HOURS", STAFF_HOURS)
                        : installation.number("SESSION_MEMBER_HOURS", MEMBER_HOURS));
    }
}
