package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** The mails to staff about their accounts. */
@ApplicationScoped
public class StaffMails {

    /** Where the link of an invitation leads, before its token. */
    public static final String PATH = "/sign-in/invitation/";

    private final Outbox outbox;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected StaffMails() {
        this.outbox = null;
        this.settings = null;
    }

    @Inject
    public StaffMails(Outbox outbox, TrustSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Asks a new member of staff to choose a password. */
    public void invitation(String name, String address, String token, Instant expires) {
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "staff-invitation")
                .to(name, address)
                .subject("Your account at " + settings.shortName())
                .text(SignInMails.greeting(name) + "You have an account for the membership system of "
                        + settings.trustName()
                        + ". Choose a password with this link:\n\n[[password]]\n\nThe link works once, until "
                        + Words.dateAndTime(expires) + ".\n")
                .link("password", MessageLink.secret(PATH, token))
                .expires(expires)
                .build());
    }
}
