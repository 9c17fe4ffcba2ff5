package org.folkmoot.engagement.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.engagement.messages.MeetingMessages.Way;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.jspecify.annotations.Nullable;

/** Makes the messages that follow an answer: they carry what the person has just asked for, so no objection stops them. */
@ApplicationScoped
public class ReplyMessages {
    private static final Way ANSWER = new Way("See or change your answer", "reply", "/r/");
    private static final Way TAKE = new Way("Take the place", "reply", "/r/");
    private static final Way DECLINE = new Way("Leave it to somebody else", "decline", "/r/no/");

    private final MeetingMessages messages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyMessages() {
        this.messages = null;
    }

    @Inject
    public ReplyMessages(MeetingMessages messages) {
        this.messages = messages;
    }

    /** The person has a place. */
    public Message confirmed(Meeting meeting, Invited guest, Reply reply, @Nullable String doorCode) {
        List<String> words = new ArrayList<>();
        words.add("You have a place. " + party(meeting, reply));
        if (doorCode != null && reply.mode() != Mode.ONLINE) {
            words.add("When you arrive, give your name or show this code: " + shown(doorCode)
                    + ". The page behind the link shows it as a square for a camera.");
        }
        Venue venue = meeting.details().venue();
        if (venue.onlineLink() != null && (reply.mode() == Mode.ONLINE || venue.place() == null)) {
            words.add("To join online: " + venue.onlineLink());
        }
        words.add("If you can no longer come, please tell us so that someone else can.");
        return make(
                "meeting-confirmed",
                meeting,
                guest,
                messages.subject(meeting, "You have a place: "),
                words,
                List.of(ANSWER));
    }

    /** The meeting is full and the person waits. */
    public Message onTheList(Meeting meeting, Invited guest, int position) {
        List<String> words = List.of(
                "The meeting is full. You are " + ordinal(position) + " on the waiting list.",
                "If a place comes free for you, we tell you and hold it for you for a while. You do not need to do"
                        + " anything until then.");
        return make(
                "meeting-waiting",
                meeting,
                guest,
                messages.subject(meeting, "You are on the waiting list: "),
                words,
                List.of(ANSWER));
    }

    /** A place came free and is held for the person until then. */
    public Message offered(Meeting meeting, Invited guest, Instant until) {
        String by = Words.dateAndTime(until, meeting.details().time().zone());
        List<String> words = List.of(
                "A place came free. We hold it for you until " + by + ".",
                "Please tell us by then if you take it. Otherwise it goes to the next person on the waiting list.");
        return make(
                "meeting-offer",
                meeting,
                guest,
                messages.subject(meeting, "A place came free: "),
                words,
                List.of(TAKE, DECLINE));
    }

    /** The offer went by. */
    public Message offerMissed(Meeting meeting, Invited guest) {
        List<String> words = List.of(
                "We held a place for you and did not hear from you in time, so it went to the next person on the"
                        + " waiting list.",
                "If you still want to come, answer again and you join the end of the list.");
        return make(
                "meeting-offer-missed",
                meeting,
                guest,
                messages.subject(meeting, "Your place went to someone else: "),
                words,
                List.of(ANSWER));
    }

    /** First, second as 1st, 2nd. */
    public static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return Words.number(number) + ending;
    }

    /** A code in two parts, which are easier to read out. */
    public static String shown(String doorCode) {
        return doorCode.length() > 3 ? doorCode.substring(0, 3) + " " + doorCode.substring(3) : doorCode;
    }

    private static String party(Meeting meeting, Reply reply) {
        List<String> with = new ArrayList<>();
        Party party = reply.party();
        add(with, party.guests(), "guest", "guests");
        add(with, party.carers(), "carer", "carers");
        add(with, party.interpreters(), "interpreter", "interpreters");
        String how = meeting.details().modes().size() > 1 && reply.mode() != null
                ? " " + reply.mode().words().toLowerCase(Locale.UK)
                : "";
        return "You are coming" + how + (with.isEmpty() ? "." : " with " + Words.list(with) + ".");
    }

    private static void add(List<String> with, int number, String one, String many) {
        if (number > 0) {
            with.add(Words.count(number, one, many));
        }
    }

    private Message make(
            String kind, Meeting meeting, Invited guest, String subject, List<String> words, List<Way> ways) {
        return messages.make(MessageClass.TRANSACTIONAL, kind, meeting, guest, subject, words, ways);
    }
}
