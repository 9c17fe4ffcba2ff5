package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;

/** Tells invited people that a meeting moved or will not take place. */
@ApplicationScoped
public class TellGuests {
    private static final int BATCH = 500;

    private final Audiences audiences;
    private final MeetingMessages messages;
    private final Outbox outbox;
    private final TellInFormat telling;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellGuests() {
        this.audiences = null;
        this.messages = null;
        this.outbox = null;
        this.telling = null;
    }

    @Inject
    public TellGuests(Audiences audiences, MeetingMessages messages, Outbox outbox, TellInFormat telling) {
        this.audiences = audiences;
        this.messages = messages;
        this.outbox = outbox;
        this.telling = telling;
    }

    /** Tells everyone but those who are not coming, and why; returns how many. */
    public int moved(Meeting meeting, String why) {
        return tell(meeting, guest -> messages.moved(meeting, guest, why));
    }

    /** Withdraws what was not sent yet, and tells everyone but those who were not coming; returns how many. */
    public int cancelled(Meeting meeting) {
        outbox.withdraw("meeting:" + meeting.id());
        return tell(meeting, guest -> messages.cancelled(meeting, guest));
    }

    private int tell(Meeting meeting, Function<Invited, Message> words) {
        String topic = meeting.audience().stoppableTopic();
        int told = 0;
        List<Invited> batch = audiences.guestsOf(meeting.id(), topic, 0, BATCH);
        while (!batch.isEmpty()) {
            List<Invited> guests = batch.stream()
                    .filter(TellGuests::wantsToKnow)
                    .map(TellGuests::inFormat)
                    .toList();
            telling.tell(guests, meeting.details().time().ends().toInstant(), words);
            told += guests.size();
            batch = audiences.guestsOf(
                    meeting.id(), topic, batch.get(batch.size() - 1).invitation(), BATCH);
        }
        return told;
    }

    /** By mail or text the usual format is enough for somebody who has not answered; a letter that cannot be read is none. */
    private static Invited inFormat(Invited guest) {
        return guest.answer() == null && !guest.byLetter() ? guest.inUsualFormat() : guest;
    }

    private static boolean wantsToKnow(Invited guest) {
        boolean reachable = guest.mail() != null || guest.postalAddress() != null || guest.textTo() != null;
        boolean booked = guest.person() != null || guest.answer() != null;
        return reachable
                && booked
                && guest.answer() != Answer.NOT_COMING
                && (guest.answer() == Answer.COMING || guest.mustBeTold() || !guest.objects());
    }
}
