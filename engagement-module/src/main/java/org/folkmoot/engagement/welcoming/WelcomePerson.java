package org.folkmoot.engagement.welcoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;

/** Welcomes someone who joined: names what they belong to and the open meetings about what interests them. */
@ApplicationScoped
public class WelcomePerson {
    private static final int MEETINGS = 5;
    private static final Duration LATE = Duration.ofDays(30);

    private final RecipientBook recipients;
    private final TrustSettings settings;
    private final Constituencies constituencies;
    private final TopicBook topics;
    private final CalendarViews calendar;
    private final TellInFormat telling;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WelcomePerson() {
        this.recipients = null;
        this.settings = null;
        this.constituencies = null;
        this.topics = null;
        this.calendar = null;
        this.telling = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WelcomePerson(
            RecipientBook recipients,
            TrustSettings settings,
            Constituencies constituencies,
            TopicBook topics,
            CalendarViews calendar,
            TellInFormat telling,
            Audit audit,
            Clock clock) {
        this.recipients = recipients;
        this.settings = settings;
        this.constituencies = constituencies;
        this.topics = topics;
        this.calendar = calendar;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues the welcome, by the way they chose; once for each time that they join. */
    public void welcome(Recipient recipient) {
        if (isTooLate(recipient) || !recipients.welcomeOnce(recipient.person(), recipient.joinedOn())) {
            return;
        }
        MailBody body = new MailBody(
                recipient.name(),
                words(recipient),
                facts(recipient),
                List.of(new MailBody.Call("See all meetings", "meetings")),
                settings.trustName(),
                null);
        recipients
                .find(recipient.person())
                .map(person -> ForOne.known(person, each -> message(each, body)))
                .ifPresent(welcome -> telling.tellEach(List.of(welcome), null));
        audit.wrote("person.welcome", "person:" + recipient.person(), "Queued the welcome");
    }

    private boolean isTooLate(Recipient recipient) {
        boolean reachable = recipient.mail() != null || recipient.postalAddress() != null;
        return !reachable
                || recipient.joinedOn().isBefore(TrustClock.today(clock).minusDays(LATE.toDays()));
    }

    private Message message(KnownRecipient person, MailBody body) {
        Message.Builder message = person.byLetter()
                ? Message.letter(MessageClass.STATUTORY, "welcome")
                        .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                : Message.mail(MessageClass.STATUTORY, "welcome")
                        .to(person.name(), Objects.requireNonNull(person.mail()))
                        .html(body.html());
        return message.person(person.person())
                .about("person:" + person.person())
                .subject("Welcome to " + settings.trustName())
                .text(body.text())
                .link("meetings", MessageLink.open("/meetings"))
                .build();
    }

    private List<String> words(Recipient recipient) {
        List<String> words = new ArrayList<>();
        words.add("Welcome to " + settings.trustName() + ". Thank you for joining.");
        String code = recipient.constituency();
        if (code != null) {
            words.add("You are a member of the constituency " + name(code) + ".");
        }
        List<String> networks = plainNames(recipient.networks());
        if (!networks.isEmpty()) {
            words.add("You signed up to: " + Words.list(networks) + ".");
        }
        return words;
    }

    private List<String> plainNames(List<String> slugs) {
        // A sensitive network is not named in a mail that others may see.
        return topics.all().stream()
                .filter(topic -> slugs.contains(topic.slug()) && !topic.sensitive())
                .map(Topic::name)
                .toList();
    }

    private String name(String code) {
        return constituencies.find(code).map(Constituencies.Known::name).orElse(code);
    }

    private List<MailBody.Fact> facts(Recipient recipient) {
        return recipient.objectsToEngagement()
                ? List.of()
                : calendar.comingUp(clock.instant(), recipient.interests(), MEETINGS).stream()
                        .map(meeting -> new MailBody.Fact(
                                "You are invited to",
                                meeting.title() + ", "
                                        + Words.dateAndTime(meeting.starts().toInstant()) + ", " + meeting.where()))
                        .toList();
    }
}
