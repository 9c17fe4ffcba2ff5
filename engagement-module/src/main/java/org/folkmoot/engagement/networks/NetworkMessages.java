package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.NetworkBook.Digest;
import org.folkmoot.engagement.model.NetworkBook.News;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes the messages of networks; the head of one about a sensitive network says nothing of it. */
@ApplicationScoped
public class NetworkMessages {
    private static final String STOP = "stop";

    private final TrustSettings settings;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NetworkMessages() {
        this.settings = null;
        this.topics = null;
    }

    @Inject
    public NetworkMessages(TrustSettings settings, TopicBook topics) {
        this.settings = settings;
        this.topics = topics;
    }

    /** An update to one member; {@code subscription} is what the link stops. */
    Message update(NetworkUpdate update, KnownRecipient person, long subscription) {
        List<String> words = new ArrayList<>(Paragraphs.of(update.body()));
        words.add(update.authorName() + " wrote this. The office sent it.");
        String subject = isSensitive(update.network()) ? "An update for you" : update.title();
        return make("network-update", "update:" + update.id(), person, subscription, update.network(), subject, words);
    }

    /** Gathered news for one member, in their format as well. */
    ForOne gathered(Digest digest, KnownRecipient person, LocalDate today) {
        return new ForOne(
                person.person(),
                person.name(),
                person.ownFormat(),
                digest(digest, person, today),
                () -> digest(digest, person.asLetter(), today),
                isSensitive(digest.topic()));
    }

    /** What is gathered next overtakes nothing: it has other news. */
    private Message digest(Digest digest, KnownRecipient person, LocalDate today) {
        List<String> words = new ArrayList<>();
        for (News news : digest.news()) {
            words.add(news.title());
            words.addAll(Paragraphs.of(news.body()));
            if (news.path() != null) {
                words.add("Read more: " + settings.baseUrl() + news.path());
            }
        }
        String subject = isSensitive(digest.topic()) ? "News you asked for" : "News: " + name(digest.topic());
        String about = "digest:" + digest.subscription() + ":" + today;
        return make("digest", about, person, digest.subscription(), digest.topic(), subject, words);
    }

    private Message make(
            String kind,
            String about,
            KnownRecipient person,
            long subscription,
            String topic,
            String subject,
            List<String> words) {
        boolean letter = person.byLetter();
        MailBody body = new MailBody(
                person.name(),
                words,
                List.of(),
                List.of(),
                settings.trustName(),
                letter ? null : new MailBody.Call("Stop hearing about this", STOP));
        Message.Builder message = letter
                ? Message.letter(MessageClass.ENGAGEMENT, kind)
                        .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                        .text(body.text())
                : mail(kind, person, subscription, topic, body);
        return message.person(person.person()).about(about).subject(subject).build();
    }

    private Message.Builder mail(String kind, KnownRecipient person, long subscription, String topic, MailBody body) {
        Message.Builder mail = Message.mail(MessageClass.ENGAGEMENT, kind)
                .to(person.name(), Objects.requireNonNull(person.mail()))
                .text(body.text())
                .html(body.html())
                .link(STOP, MessageLink.signed("/u/", "unsubscribe", subscription, 1))
                .unsubscribe(STOP);
        return isSensitive(topic)
                ? mail.fromName(settings.hasMembers() ? "Membership office" : "Engagement office")
                : mail;
    }

    private boolean isSensitive(String topic) {
        return topics.find(topic).map(Topic::sensitive).orElse(true);
    }

    private String name(String topic) {
        return topics.find(topic).map(Topic::name).orElse("what you follow");
    }
}
