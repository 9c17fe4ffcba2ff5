package org.folkmoot.strategy.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.limits.RateLimits;

/**
 * Looks over what anybody may send without signing in: whether it is in order, whether its page was open for too long, and
 * whether too much came from the same connection.
 */
@ApplicationScoped
public class FromAnybody {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int TOO_MANY = 429;

    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FromAnybody() {
        this(null, null, null);
    }

    @Inject
    public FromAnybody(SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.trap = trap;
        this.limits = limits;
        this.visit = visit;
    }

    /** What stands at the end of a form that is shown for the first time. */
    public Content fields() {
        return trap.fields();
    }

    /** What looks odd, for the moderator; empty for nothing. */
    public String marks(MultivaluedMap<String, String> input) {
        return trap.marks(input);
    }

    /**
     * Fills the form in; answers with its page, as it was filled in, where it is refused.
     *
     * @param what what is counted for each connection
     * @param page the form's page, with what stands at its end
     */
    public Optional<Response> refused(
            String what, Form form, MultivaluedMap<String, String> input, Function<Content, View> page) {
        if (form.bind(input) && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Look over what you wrote and send it again");
        }
        if (!form.isValid()) {
            return Optional.of(page.apply(trap.again(input)).errors(form).response());
        }
        if (limits.take(what, visit.address(), MOST, HOUR)) {
            return Optional.empty();
        }
        form.refuse("Too much came from your connection in the last hour. Try again later");
        return Optional.of(
                page.apply(trap.again(input)).errors(form).status(TOO_MANY).response());
    }
}
