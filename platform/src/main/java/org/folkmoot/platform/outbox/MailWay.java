package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.settings.Installation;

/** Whether this installation has a mail server to hand mail to; without one every mail waits. */
@ApplicationScoped
public class MailWay {

    private final boolean there;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailWay() {
        there = false;
    }

    @Inject
    public MailWay(Installation installation) {
        there = installation.value("SMTP").isPresent();
    }

    /** True where mail goes out. */
    public boolean isThere() {
        return there;
    }
}
