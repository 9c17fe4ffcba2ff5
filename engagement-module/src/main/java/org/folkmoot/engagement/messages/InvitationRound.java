package org.folkmoot.engagement.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.SharedWords;

/**
 * The invitations to one meeting: what they say is made once for everybody who is written to in the same way, and each
 * has its own name, address and links.
 */
public final class InvitationRound {

    private final MeetingMessages messages;
    private final Meeting meeting;
    private final Map<Way, Message> patterns = new HashMap<>();

    InvitationRound(MeetingMessages messages, Meeting meeting) {
        this.messages = messages;
        this.meeting = meeting;
    }

    /** The invitation of one guest. */
    public Message to(Invited guest) {
        Message pattern = patterns.computeIfAbsent(
                Way.of(guest), unknown -> messages.invitation(meeting, guest.named(SharedWords.NAME)));
        Message.Builder message = pattern.again().to(guest.name(), address(pattern, guest));
        if (guest.person() != null) {
            message.person(guest.person());
        }
        pattern.links().keySet().forEach(name -> message.link(name, MessageForms.link(name, guest)));
        return message.build();
    }

    private static String address(Message pattern, Invited guest) {
        return switch (pattern.channel()) {
            case EMAIL -> Objects.requireNonNull(guest.mail());
            case SMS -> Objects.requireNonNull(guest.textTo());
            case LETTER -> Objects.requireNonNullElse(guest.postalAddress(), "");
        };
    }

    /** What decides how a guest is written to. */
    private record Way(boolean byLetter, boolean hasMail, boolean byText, boolean canStop, boolean mustBeTold) {

        static Way of(Invited guest) {
            return new Way(
                    guest.byLetter(),
                    guest.mail() != null,
                    guest.textTo() != null,
                    guest.subscription() > 0,
                    guest.mustBeTold());
        }
    }
}
