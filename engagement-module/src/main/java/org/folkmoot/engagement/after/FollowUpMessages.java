package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.AttendanceBook.Attendee;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Makes the message to someone who came to a meeting; one about a sensitive network says nothing in its subject. */
@ApplicationScoped
class FollowUpMessages {
    /** The purpose of links to the short form, for those with a place. */
    static final String PURPOSE = "evaluate";

    /** The purpose of links to the short form, for those who came without one. */
    static final String PURPOSE_CAME = "evaluate-came";

    private static final String ASK = "evaluate";
    private static final String STOP = "stop";

    private final TrustSettings settings;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowUpMessages() {
        this.settings = null;
        this.topics = null;
    }

    @Inject
    FollowUpMessages(TrustSettings settings, TopicBook topics) {
        this.settings = settings;
        this.topics = topics;
    }

    Message to(Attendee guest, Meeting meeting, String subject, String words, boolean ask) {
        boolean letter = guest.byLetter() || guest.mail() == null;
        boolean stoppable = guest.subscription() != 0;
        MailBody body = new MailBody(
                guest.name(),
                ask && letter ? askedByLetter(words) : Paragraphs.of(words),
                List.of(new MailBody.Fact("Meeting", meeting.details().title())),
                ask && !letter ? List.of(new MailBody.Call("Tell us how it was", ASK)) : List.of(),
                settings.trustName(),
                stoppable && !letter ? new MailBody.Call("Stop messages like this one", STOP) : null);
        Message.Builder message = letter ? letter(guest, body) : mail(guest, body, stoppable);
        if (ask && !letter) {
            message.link(ASK, form(guest));
        }
        if (guest.person() != null) {
            message.person(guest.person());
        }
        return message.about("meeting:" + meeting.id())
                .subject(discreet(meeting, subject))
                .build();
    }

    private static MessageLink form(Attendee guest) {
        return guest.invitation() == 0
                ? MessageLink.signed("/evaluate/", PURPOSE_CAME, guest.id(), 1)
                : MessageLink.signed("/evaluate/", PURPOSE, guest.invitation(), guest.linkVersion());
    }

    /** Who has no mail answers on paper or by phone, and the office types it in. */
    private List<String> askedByLetter(String words) {
        List<String> all = new ArrayList<>(Paragraphs.of(words));
        all.add(
                "Please tell us how it was. Was it worth coming? Were you listened to? Could you take part in the way you"
                        + " needed? What should we do differently next time? You can write it on this letter and send it back,"
                        + " or tell us by phone"
                        + settings.get("contact.phone")
                                .map(phone -> ": " + phone)
                                .orElse("") + ".");
        return all;
    }

    private static Message.Builder letter(Attendee guest, MailBody body) {
        return Message.letter(MessageClass.ENGAGEMENT, "meeting-follow-up")
                .to(guest.name(), Objects.requireNonNull(guest.postalAddress()))
                .text(body.text());
    }

    private static Message.Builder mail(Attendee guest, MailBody body, boolean stoppable) {
        Message.Builder mail = Message.mail(MessageClass.ENGAGEMENT, "meeting-follow-up")
                .to(guest.name(), mail(guest.mail()))
                .text(body.text())
                .html(body.html());
        return stoppable
                ? mail.link(STOP, MessageLink.signed("/u/", "unsubscribe", guest.subscription(), 1))
                        .unsubscribe(STOP)
                : mail;
    }

    private static String mail(@Nullable String address) {
        return Objects.requireNonNull(address);
    }

    private String discreet(Meeting meeting, String subject) {
        return topics.isSensitive(meeting.scope()) ? "After your meeting" : subject;
    }
}
