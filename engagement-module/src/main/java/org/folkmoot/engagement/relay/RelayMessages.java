package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Makes what the relay sends: the convener's message, and later their answer to one member. */
@ApplicationScoped
public class RelayMessages {
    /** The purpose of the links by which members answer. */
    public static final String PURPOSE = "relay";

    /** The kind of a convener's message to a member. */
    static final String MESSAGE = "relay-message";

    /** The kind of a convener's answer to a member. */
    static final String ANSWERED = "relay-answer";

    private static final String ANSWER = "answer";
    private static final String STOP = "stop";

    private final TrustSettings settings;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RelayMessages() {
        this.settings = null;
        this.topics = null;
    }

    @Inject
    public RelayMessages(TrustSettings settings, TopicBook topics) {
        this.settings = settings;
        this.topics = topics;
    }

    /** The message to one member. */
    public Message message(MemberThread thread, Invited member) {
        return make(thread, member, MessageClass.ENGAGEMENT, MESSAGE, subject(thread, thread.subject()), words(thread));
    }

    private static List<String> words(MemberThread thread) {
        List<String> words = new ArrayList<>(Paragraphs.of(thread.body()));
        words.add(thread.convenerName() + " wrote this. Our office sent it: " + thread.convenerName()
                + " does not see your address. Your answer goes through our office, too.");
        return words;
    }

    /** What a member reads, without any link, for a preview. */
    public MailBody preview(MemberThread thread) {
        return new MailBody(
                "[member's name]",
                words(thread),
                List.of(),
                List.of(new MailBody.Call("Answer in your own words", ANSWER)),
                settings.trustName(),
                new MailBody.Call("Stop messages like this one", STOP));
    }

    /** The subject as it is sent; it says nothing where the network is sensitive. */
    public String subject(MemberThread thread, String words) {
        return isDiscreet(thread) ? "A message for you" : words;
    }

    /** The convener's answer to one member. */
    public Message answer(MemberThread thread, Invited member, String asked, String answer) {
        List<String> words = new ArrayList<>();
        words.add("You wrote to " + thread.convenerName() + ":");
        words.addAll(Paragraphs.of(asked));
        words.add(thread.convenerName() + " answers:");
        words.addAll(Paragraphs.of(answer));
        return make(
                thread,
                member,
                MessageClass.TRANSACTIONAL,
                ANSWERED,
                subject(thread, "An answer to what you told us: " + thread.subject()),
                words);
    }

    private Message make(
            MemberThread thread,
            Invited member,
            MessageClass messageClass,
            String kind,
            String subject,
            List<String> words) {
        boolean stops = messageClass == MessageClass.ENGAGEMENT && member.subscription() > 0 && !member.byLetter();
        MailBody body = new MailBody(
                member.name(),
                words,
                List.of(),
                List.of(new MailBody.Call("Answer in your own words", ANSWER)),
                settings.trustName(),
                stops ? new MailBody.Call("Stop messages like this one", STOP) : null);
        Message.Builder message = member.byLetter()
                ? Message.letter(messageClass, kind)
                        .to(member.name(), Objects.requireNonNull(member.postalAddress()))
                        .text(body.text() + "\n" + howToReply())
                : mail(thread, member, messageClass, kind, body);
        if (member.person() != null) {
            message.person(member.person());
        }
        return message.about("thread:" + thread.id())
                .subject(subject)
                .link(ANSWER, MessageLink.signed("/t/", PURPOSE, member.invitation(), member.linkVersion()))
                .build();
    }

    private Message.Builder mail(
            MemberThread thread, Invited member, MessageClass messageClass, String kind, MailBody body) {
        Message.Builder mail = Message.mail(messageClass, kind)
                .to(member.name(), Objects.requireNonNull(member.mail()))
                .text(body.text())
                .html(body.html());
        if (isDiscreet(thread)) {
            mail.fromName(settings.hasMembers() ? "Membership office" : "Engagement office");
        }
        return body.stop() == null
                ? mail
                : mail.link(STOP, MessageLink.signed("/u/", "unsubscribe", member.subscription(), 1))
                        .unsubscribe(STOP);
    }

    private String howToReply() {
        return "You can also answer by phone or post.\n" + contact("contact.phone", "Phone: ")
                + contact("contact.post", "Post: ");
    }

    private String contact(String key, String before) {
        @Nullable String value = settings.get(key).orElse(null);
        return value == null ? "" : before + value + "\n";
    }

    private boolean isDiscreet(MemberThread thread) {
        return topics.isSensitive(thread.scope());
    }
}
