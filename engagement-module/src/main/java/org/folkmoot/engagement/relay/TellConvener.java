package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** Tells a convener by mail that something happened to their message; what members said stands on the page alone. */
@ApplicationScoped
public class TellConvener {
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Instance<IdentitySource> identities;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellConvener() {
        this.outbox = null;
        this.settings = null;
        this.identities = null;
    }

    @Inject
    public TellConvener(Outbox outbox, TrustSettings settings, Instance<IdentitySource> identities) {
        this.outbox = outbox;
        this.settings = settings;
        this.identities = identities;
    }

    void tell(MemberThread thread, String subject, String words) {
        person(thread.convener())
                .flatMap(this::identity)
                .ifPresent(who -> outbox.queue(message(who, thread, subject, words)));
    }

    private Message message(Identity who, MemberThread thread, String subject, String words) {
        MailBody body = new MailBody(
                who.name(),
                List.of(words),
                List.of(new MailBody.Fact("Your message", thread.subject())),
                List.of(new MailBody.Call("Open it", "thread")),
                settings.trustName(),
                null);
        return Message.mail(MessageClass.TRANSACTIONAL, "relay-news")
                .about("thread:" + thread.id())
                .to(who.name(), who.mail())
                .subject(subject)
                .text(body.text())
                .html(body.html())
                .link("thread", MessageLink.open("/governor/threads/" + thread.id()))
                .build();
    }

    private Optional<Identity> identity(Subject subject) {
        return identities.stream()
                .flatMap(source -> source.byId(subject).stream())
                .filter(who -> !who.mail().isBlank())
                .findFirst();
    }

    private static Optional<Subject> person(String reference) {
        return reference.matches("person:\\d{1,18}")
                ? Optional.of(Subject.person(Long.parseLong(reference.substring("person:".length()))))
                : Optional.empty();
    }
}
