package org.folkmoot.engagement.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.messages.MessageForms.Occasion;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.NotifySetup;
import org.folkmoot.platform.settings.TrustSettings;

/** Says what people are told about a meeting; {@link MessageForms} makes mails, letters and texts of it. */
@ApplicationScoped
public class MeetingMessages {
    private static final String REPLY = MessageForms.REPLY;
    private static final String NOTICE =
            "We must tell every member of the annual members’ meeting, whatever else they chose not to hear.";

    private final TrustSettings settings;
    private final TopicBook topics;
    private final MessageForms forms;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingMessages() {
        this.settings = null;
        this.topics = null;
        this.forms = null;
    }

    /** An installation that sends no text messages. */
    public MeetingMessages(TrustSettings settings, CalendarFile calendar, TopicBook topics, Clock clock) {
        this(settings, calendar, topics, NotifySetup.none(), clock);
    }

    @Inject
    public MeetingMessages(
            TrustSettings settings, CalendarFile calendar, TopicBook topics, NotifySetup notify, Clock clock) {
        this.settings = settings;
        this.topics = topics;
        this.forms = new MessageForms(settings, calendar, notify, clock);
    }

    /** Invitations to many. */
    public InvitationRound invitations(Meeting meeting) {
        return new InvitationRound(this, meeting);
    }

    /** The invitation itself. */
    public Message invitation(Meeting meeting, Invited guest) {
        List<String> words = invitationWords(meeting);
        if (guest.mustBeTold()) {
            words.add(NOTICE);
        }
        return make(
                guest.mustBeTold() ? MessageClass.STATUTORY : MessageClass.ENGAGEMENT,
                "meeting-invitation",
                meeting,
                guest,
                invitationSubject(meeting),
                words,
                "Tell us if you are coming");
    }

    /** The subject of the invitation; it says nothing where the network is sensitive. */
    public String invitationSubject(Meeting meeting) {
        return isDiscreet(meeting) ? "An invitation" : meeting.text().subject();
    }

    /** What an invited member reads, without any link, for a preview. */
    public MailBody preview(Meeting meeting) {
        boolean notice = meeting.details().kind() == MeetingKind.ANNUAL_MEMBERS_MEETING;
        List<String> words = invitationWords(meeting);
        if (notice) {
            words.add(NOTICE);
        }
        return new MailBody(
                "[member's name]",
                MessageForms.opened(isDiscreet(meeting), words),
                MessageForms.facts(meeting),
                List.of(new MailBody.Call("Tell us if you are coming", REPLY)),
                settings.trustName(),
                notice ? null : new MailBody.Call("Stop invitations like this one", MessageForms.STOP));
    }

    /** The meeting moved; why is said as it was written. */
    public Message moved(Meeting meeting, Invited guest, String why) {
        List<String> words = new ArrayList<>(List.of("This meeting has changed. The new details are below."));
        words.addAll(Paragraphs.of(why));
        words.add("If you can no longer come, please tell us.");
        return make(
                mustKnow(guest),
                "meeting-changed",
                meeting,
                guest,
                subject(meeting, "Changed: "),
                words,
                "See or change your answer");
    }

    /** The meeting will not take place. */
    public Message cancelled(Meeting meeting, Invited guest) {
        List<String> words = new ArrayList<>(List.of("We are sorry: this meeting will not take place."));
        if (meeting.comment() != null) {
            words.add(meeting.comment());
        }
        return make(
                mustKnow(guest),
                "meeting-cancelled",
                meeting,
                guest,
                subject(meeting, "Cancelled: "),
                words,
                List.of());
    }

    /** The meeting is near. */
    public Message reminder(Meeting meeting, Invited guest, int days) {
        String when = days == 1 ? "tomorrow or later today" : "within " + days + " days";
        String answer = guest.answer() == null
                ? "We have not heard from you yet."
                : guest.waiting()
                        ? "You are on the waiting list."
                        : "You told us: " + guest.answer().words().toLowerCase(Locale.UK) + ".";
        List<String> words =
                new ArrayList<>(List.of("This is a reminder of a meeting that begins " + when + ".", answer));
        boolean comes = guest.answer() == Answer.COMING && !guest.waiting();
        if (comes && meeting.details().venue().onlineLink() != null) {
            words.add("If you take part online, the way in stands on the page behind the link.");
        }
        return make(
                guest.answer() == Answer.COMING ? MessageClass.TRANSACTIONAL : MessageClass.ENGAGEMENT,
                "meeting-reminder",
                meeting,
                guest,
                subject(meeting, "Reminder: "),
                words,
                "See or change your answer");
    }

    /** The personal link for someone who booked on the public page. */
    public Message booking(Meeting meeting, Invited guest) {
        List<String> words = List.of(
                "You asked for a place at this meeting. Please confirm it with the link below.",
                "If you did not ask, ignore this mail: no place is taken.");
        return make(
                MessageClass.TRANSACTIONAL,
                "meeting-booking",
                meeting,
                guest,
                subject(meeting, "Confirm your place: "),
                words,
                "Confirm, change or cancel your place");
    }

    private static MessageClass mustKnow(Invited guest) {
        if (guest.answer() == Answer.COMING) {
            return MessageClass.TRANSACTIONAL;
        }
        return guest.mustBeTold() ? MessageClass.STATUTORY : MessageClass.ENGAGEMENT;
    }

    /** A subject that names the meeting only where that gives nothing away. */
    String subject(Meeting meeting, String before) {
        return before
                + (isDiscreet(meeting) ? "your meeting" : meeting.details().title());
    }

    private List<String> invitationWords(Meeting meeting) {
        List<String> words = new ArrayList<>(Paragraphs.of(meeting.text().body()));
        if (words.isEmpty()) {
            words.addAll(Paragraphs.of(meeting.details().purpose()));
        }
        return words;
    }

    private Message make(
            MessageClass messageClass,
            String kind,
            Meeting meeting,
            Invited guest,
            String subject,
            List<String> words,
            String call) {
        return make(messageClass, kind, meeting, guest, subject, words, List.of(new Way(call, REPLY, "/r/")));
    }

    /** Any message about a meeting; the ways are what the person can do by a link of their own. */
    Message make(
            MessageClass messageClass,
            String kind,
            Meeting meeting,
            Invited guest,
            String subject,
            List<String> words,
            List<Way> ways) {
        return forms.make(new Occasion(messageClass, kind, meeting, isDiscreet(meeting), subject), guest, words, ways);
    }

    /** Something a person can do by a personal link: the words, the link's name in the body, and the path before the token. */
    record Way(String words, String name, String path) {}

    /** The time in words. */
    public static String when(MeetingTime time) {
        return Words.occasion(time.starts().toLocalDateTime(), time.ends().toLocalDateTime());
    }

    /** True where neither sender, subject nor opening say anything: the meeting belongs to a sensitive network. */
    public boolean isDiscreet(Meeting meeting) {
        return topics.isSensitive(meeting.scope());
    }
}
