package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** The mails of signing in; each goes to the outbox with the change that causes it. */
@ApplicationScoped
class SignInMails {

    private final Outbox outbox;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInMails() {
        this.outbox = null;
        this.settings = null;
    }

    @Inject
    SignInMails(Outbox outbox, TrustSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The link, to an address that someone signs in with. */
    void link(String address, List<Identity> people, String token, Instant expires) {
        String name = people.size() == 1 ? people.get(0).name() : "";
        Message.Builder mail = Message.mail(MessageClass.TRANSACTIONAL, "sign-in")
                .to(name, address)
                .subject("Your link to sign in to " + settings.shortName())
                .text(greeting(name) + "Use this link to sign in to " + settings.trustName() + ":\n\n[[sign-in]]\n\n"
                        + "The link works once, for 10 minutes. Open it in the browser in which you asked for it.\n\n"
                        + "If you did not ask to sign in, you can ignore this email. Never send the link to anyone.\n")
                .link("sign-in", MessageLink.secret("/sign-in/", token))
                .expires(expires);
        if (people.size() == 1 && people.get(0).subject().kind() == Subject.Kind.PERSON) {
            mail.person(new PersonId(people.get(0).subject().id()));
        }
        outbox.queue(mail.build());
    }

    /** To an address that nobody signs in with, so that its owner knows which address not to use. */
    void unknown(String address, Instant expires) {
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "sign-in-unknown")
                .to("", address)
                .subject("You asked to sign in to " + settings.shortName())
                .text("Someone, perhaps you, asked to sign in to " + settings.trustName()
                        + " with this email address. Nobody is signed up with it.\n\n"
                        + "If it was you, try another address that you may have given us. You can also join:\n\n[[join]]\n\n"
                        + "If it was not you, you can ignore this email.\n")
                .link("join", MessageLink.open("/join"))
                .expires(expires)
                .build());
    }

    /** Tells someone that a browser which they have not used before has signed in. */
    void newDevice(Identity identity, String device) {
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "sign-in-new-device")
                .to(identity.name(), identity.mail())
                .subject("New sign-in to " + settings.shortName())
                .text(greeting(identity.name()) + "Someone signed in to " + settings.trustName() + " as you on "
                        + Words.dateAndTime(RealTime.now()) + " with " + device
                        + ", which you have not used before.\n\n"
                        + "If it was you, there is nothing to do. If not, tell us at once:\n\n[[contact]]\n")
                .link("contact", MessageLink.open("/contact"))
                .build());
    }

    static String greeting(String name) {
        return name.isEmpty() ? "Hello,\n\n" : "Dear " + name + ",\n\n";
    }
}
