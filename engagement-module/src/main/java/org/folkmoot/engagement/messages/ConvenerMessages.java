package org.folkmoot.engagement.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** Tells a convener by mail what the office decided. */
@ApplicationScoped
public class ConvenerMessages {
    private final Outbox outbox;
    private final TrustSettings settings;
    private final TopicBook topics;
    private final Instance<IdentitySource> identities;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerMessages() {
        this.outbox = null;
        this.settings = null;
        this.topics = null;
        this.identities = null;
    }

    @Inject
    public ConvenerMessages(
            Outbox outbox, TrustSettings settings, TopicBook topics, Instance<IdentitySource> identities) {
        this.outbox = outbox;
        this.settings = settings;
        this.topics = topics;
        this.identities = identities;
    }

    /** Queues a mail to the subject behind a reference such as {@code person:12}; nobody where there is no address. */
    public void tell(String subjectReference, Meeting meeting, String subject, List<String> words) {
        subject(subjectReference)
                .flatMap(this::identity)
                .ifPresent(who -> outbox.queue(message(who, meeting, subject, words)));
    }

    /** How many people, as the convener of this meeting may know it. */
    public String people(Meeting meeting, int number) {
        return ShownNumber.people(number, !topics.isSensitive(meeting.scope()));
    }

    private Message message(Identity who, Meeting meeting, String subject, List<String> words) {
        MailBody body = new MailBody(
                who.name(),
                words,
                List.of(new MailBody.Fact("Meeting", meeting.details().title())),
                List.of(new MailBody.Call("Open the meeting", "meeting")),
                settings.trustName(),
                null);
        return Message.mail(MessageClass.TRANSACTIONAL, "meeting-decision")
                .about("meeting:" + meeting.id())
                .to(who.name(), who.mail())
                .subject(subject)
                .text(body.text())
                .html(body.html())
                .link(
                        "meeting",
                        MessageLink.open(
                                (meeting.isOfTheOffice() ? "/office" : "/governor") + "/meetings/" + meeting.id()))
                .build();
    }

    private Optional<Identity> identity(Subject subject) {
        return identities.stream()
                .flatMap(source -> source.byId(subject).stream())
                .filter(who -> !who.mail().isBlank())
                .findFirst();
    }

    private static Optional<Subject> subject(String reference) {
        String[] parts = reference.split(":", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts[1]);
        return Optional.of("person".equals(parts[0]) ? Subject.person(id) : Subject.staff(id));
    }
}
