package org.folkmoot.engagement.welcoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.messages.Expiry;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;

/** Tells the followers of some topics that a consultation opened. */
@ApplicationScoped
public class TellFollowers {
    private static final int BATCH = 500;

    private final RecipientBook recipients;
    private final NetworkBook networks;
    private final TrustSettings settings;
    private final TellInFormat telling;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellFollowers() {
        this.recipients = null;
        this.networks = null;
        this.settings = null;
        this.telling = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public TellFollowers(
            RecipientBook recipients,
            NetworkBook networks,
            TrustSettings settings,
            TellInFormat telling,
            Audit audit,
            Clock clock) {
        this.recipients = recipients;
        this.networks = networks;
        this.settings = settings;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues a mail or a letter to each, once; returns how many. */
    public int tell(ConsultationOpened opened) {
        if (!recipients.tellOnce("consultation-opened:" + opened.consultation(), clock.instant())) {
            return 0;
        }
        gather(opened);
        int told = tellAll(opened);
        audit.wrote("followers.tell", "consultation:" + opened.consultation(), told + " followers told");
        return told;
    }

    /** Those who want their news gathered get this with the next. */
    private void gather(ConsultationOpened opened) {
        String words = "You can tell us what you think until " + Words.date(opened.closes()) + ".";
        opened.topics()
                .forEach(topic -> networks.news(
                        topic,
                        "Have your say: " + opened.title(),
                        words,
                        "/consultations/" + opened.slug(),
                        clock.instant()));
    }

    private int tellAll(ConsultationOpened opened) {
        int told = 0;
        List<KnownRecipient> batch = recipients.followers(opened.topics(), 0, BATCH);
        while (!batch.isEmpty()) {
            List<ForOne> news = batch.stream()
                    .filter(KnownRecipient::isReachable)
                    .map(person -> ForOne.known(person, each -> message(opened, each)))
                    .toList();
            telling.tellEach(news, closing(opened));
            told += news.size();
            batch = recipients.followers(
                    opened.topics(), batch.get(batch.size() - 1).person().value(), BATCH);
        }
        return told;
    }

    private Message message(ConsultationOpened opened, KnownRecipient person) {
        boolean letter = person.byLetter();
        MailBody.Call stop = letter ? null : new MailBody.Call("Stop mails about this topic", "stop");
        MailBody body = new MailBody(
                person.name(),
                List.of(
                        "A consultation opened about something you follow: " + opened.title() + ".",
                        "You can tell us what you think until " + Words.date(opened.closes()) + "."),
                List.of(),
                List.of(new MailBody.Call("Have your say", "consultation")),
                settings.trustName(),
                stop);
        Message.Builder message = letter
                ? Message.letter(MessageClass.ENGAGEMENT, "consultation-opened")
                        .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                : mail(opened, person, body);
        return message.person(person.person())
                .about("consultation:" + opened.consultation())
                .subject("Have your say: " + opened.title())
                .text(body.text())
                .link("consultation", MessageLink.open("/consultations/" + opened.slug()))
                .expires(Expiry.at(closing(opened), clock))
                .build();
    }

    private static Instant closing(ConsultationOpened opened) {
        return opened.closes().plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant();
    }

    private Message.Builder mail(ConsultationOpened opened, KnownRecipient person, MailBody body) {
        long subscription = recipients.subscriptions(person.person()).stream()
                .filter(each -> !each.stopped() && opened.topics().contains(each.topic()))
                .mapToLong(RecipientBook.Subscription::id)
                .findFirst()
                .orElseGet(() -> recipients.subscriptionTo(person.person(), Topic.MEETINGS, TrustClock.today(clock)));
        return Message.mail(MessageClass.ENGAGEMENT, "consultation-opened")
                .to(person.name(), Objects.requireNonNull(person.mail()))
                .html(body.html())
                .link("stop", MessageLink.signed("/u/", "unsubscribe", subscription, 1))
                .unsubscribe("stop");
    }
}
