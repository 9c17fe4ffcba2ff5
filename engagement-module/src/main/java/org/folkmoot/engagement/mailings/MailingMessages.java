package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.MailBody.Call;
import org.folkmoot.engagement.messages.MailBody.Fact;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.MailingText.Item;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Makes the messages of a mailing, its preview and its test. */
@ApplicationScoped
public class MailingMessages {
    private static final String KIND = "mailing";
    private static final String STOP = "stop";
    private static final String ITEM = "item";

    private final TrustSettings settings;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailingMessages() {
        this.settings = null;
        this.topics = null;
    }

    @Inject
    public MailingMessages(TrustSettings settings, TopicBook topics) {
        this.settings = settings;
        this.topics = topics;
    }

    /** The message to one person. */
    public Message message(Mailing mailing, Invited person) {
        MailingText text = mailing.text();
        boolean stops = text.kind() != MailingKind.NOTICE && person.subscription() > 0 && !person.byLetter();
        Message.Builder message = person.byLetter()
                ? Message.letter(classOf(text), KIND)
                        .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                        .text(letter(text, person.name()))
                : mail(classOf(text), text, person, stops);
        if (!person.byLetter() && isDiscreet(mailing)) {
            message.fromName(settings.hasMembers() ? "Membership office" : "Engagement office");
        }
        if (person.person() != null) {
            message.person(person.person());
        }
        return message.about(mailing.about()).subject(subject(mailing)).build();
    }

    private Message.Builder mail(MessageClass messageClass, MailingText text, Invited person, boolean stops) {
        MailBody body = body(text, person.name(), stops ? new Call("Stop news like this", STOP) : null);
        Message.Builder mail = linked(
                Message.mail(messageClass, KIND)
                        .to(person.name(), Objects.requireNonNull(person.mail()))
                        .text(body.text())
                        .html(body.html()),
                text);
        return stops
                ? mail.link(STOP, MessageLink.signed("/u/", "unsubscribe", person.subscription(), 1))
                        .unsubscribe(STOP)
                : mail;
    }

    /** The mailing to the one who tries it, who gets it at once and cannot stop it. */
    public Message test(Mailing mailing, String name, String mail) {
        MailBody body = body(mailing.text(), name, null);
        return linked(Message.mail(MessageClass.TRANSACTIONAL, "mailing-test"), mailing.text())
                .to(name, mail)
                .text(body.text())
                .html(body.html())
                .about(mailing.about() + "/test")
                .subject("Test: " + subject(mailing))
                .build();
    }

    /** The subject as it is sent; it says nothing where a network is sensitive. */
    public String subject(Mailing mailing) {
        return isDiscreet(mailing) ? "A message for you" : mailing.text().subject();
    }

    /** What somebody of this name reads. */
    public MailBody preview(Mailing mailing, String name) {
        boolean stops = mailing.text().kind() != MailingKind.NOTICE;
        return body(mailing.text(), name, stops ? new Call("Stop news like this", STOP) : null);
    }

    private boolean isDiscreet(Mailing mailing) {
        return mailing.audience().networks().stream().anyMatch(slug -> topics.isSensitive(Scope.network(slug)));
    }

    /** What somebody of this name reads on paper. */
    public String letter(Mailing mailing, String name) {
        return letter(mailing.text(), name);
    }

    private MailBody body(MailingText text, String name, @Nullable Call stop) {
        List<Call> calls = new ArrayList<>();
        for (Item item : text.items()) {
            calls.add(new Call(item.words(), ITEM + calls.size()));
        }
        return new MailBody(name, words(text), List.of(), calls, settings.trustName(), stop);
    }

    private String letter(MailingText text, String name) {
        List<Fact> facts = text.items().stream()
                .map(item -> new Fact(item.words(), settings.baseUrl() + item.path()))
                .toList();
        return new MailBody(name, words(text), facts, List.of(), settings.trustName(), null).text();
    }

    private static List<String> words(MailingText text) {
        List<String> words = new ArrayList<>(Paragraphs.of(text.body()));
        if (text.kind() == MailingKind.NOTICE) {
            words.add("We must send you this notice: " + text.basis() + ".");
        }
        return words;
    }

    private static MessageClass classOf(MailingText text) {
        return switch (text.kind()) {
            case NEWS -> MessageClass.ENGAGEMENT;
            case OFFER -> MessageClass.MARKETING;
            case NOTICE -> MessageClass.STATUTORY;
        };
    }

    private static Message.Builder linked(Message.Builder mail, MailingText text) {
        int number = 0;
        for (Item item : text.items()) {
            mail.link(ITEM + number++, MessageLink.open(item.path()));
        }
        return mail;
    }
}
