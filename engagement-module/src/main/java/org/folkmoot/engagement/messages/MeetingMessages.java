package org.folkmoot.engagement.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.engagement.calendar.CalendarEntry;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Attachment;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.NotifySetup;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes the messages about a meeting: a mail with a calendar entry, or a letter that explains how to answer. */
@ApplicationScoped
public class MeetingMessages {
    private static final String REPLY = "reply";
    private static final String STOP = "stop";
    // Long enough that the list of mails and a locked telephone show nothing of what follows.
    private static final String OPENING = "We are writing to you because you asked to hear from us. What this message"
            + " is about comes further below, so that nobody reads it by chance when it arrives.";

    private final TrustSettings settings;
    private final CalendarFile calendar;
    private final TopicBook topics;
    private final NotifySetup notify;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingMessages() {
        this.settings = null;
        this.calendar = null;
        this.topics = null;
        this.notify = null;
        this.clock = null;
    }

    /** An installation that sends no text messages. */
    public MeetingMessages(TrustSettings settings, CalendarFile calendar, TopicBook topics, Clock clock) {
        this(settings, calendar, topics, NotifySetup.none(), clock);
    }

    @Inject
    public MeetingMessages(
            TrustSettings settings, CalendarFile calendar, TopicBook topics, NotifySetup notify, Clock clock) {
        this.notify = notify;
        this.settings = settings;
        this.calendar = calendar;
        this.topics = topics;
        this.clock = clock;
    }

    /** Invitations to many. */
    public InvitationRound invitations(Meeting meeting) {
        return new InvitationRound(this, meeting);
    }

    /** The invitation itself. */
    public Message invitation(Meeting meeting, Invited guest) {
        return make(
                MessageClass.ENGAGEMENT,
                "meeting-invitation",
                meeting,
                guest,
                invitationSubject(meeting),
                invitationWords(meeting),
                "Tell us if you are coming");
    }

    /** The subject of the invitation; it says nothing where the network is sensitive. */
    public String invitationSubject(Meeting meeting) {
        return isDiscreet(meeting) ? "An invitation" : meeting.text().subject();
    }

    /** What an invited member reads, without any link, for a preview. */
    public MailBody preview(Meeting meeting) {
        return new MailBody(
                "[member's name]",
                opened(meeting, invitationWords(meeting)),
                facts(meeting),
                List.of(new MailBody.Call("Tell us if you are coming", REPLY)),
                settings.trustName(),
                new MailBody.Call("Stop invitations like this one", STOP));
    }

    /** The meeting moved. */
    public Message moved(Meeting meeting, Invited guest) {
        List<String> words = List.of(
                "This meeting has changed. The new details are below.", "If you can no longer come, please tell us.");
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
        List<String> words = List.of("This is a reminder of a meeting that begins " + when + ".", answer);
        return make(
                mustKnow(guest),
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
        return guest.answer() == Answer.COMING ? MessageClass.TRANSACTIONAL : MessageClass.ENGAGEMENT;
    }

    /** A subject that names the meeting only where that gives nothing away. */
    String subject(Meeting meeting, String before) {
        return before
                + (isDiscreet(meeting) ? "your meeting" : meeting.details().title());
    }

    private List<String> opened(Meeting meeting, List<String> words) {
        if (!isDiscreet(meeting)) {
            return words;
        }
        List<String> all = new ArrayList<>();
        all.add(OPENING);
        all.addAll(words);
        return all;
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
        MailBody body = body(meeting, guest, opened(meeting, words), ways, messageClass == MessageClass.ENGAGEMENT);
        Message.Builder message = notify.sendsTexts() && guest.textTo() != null
                ? text(messageClass, kind, meeting, guest, subject, ways)
                : builder(messageClass, kind, meeting, guest, body, !ways.isEmpty());
        if (guest.person() != null) {
            message.person(guest.person());
        }
        ways.forEach(way -> message.link(way.name(), reply(way.path(), guest)));
        return message.about("meeting:" + meeting.id())
                .subject(subject)
                .expires(Expiry.at(meeting.details().time().ends().toInstant(), clock))
                .build();
    }

    private Message.Builder builder(
            MessageClass messageClass, String kind, Meeting meeting, Invited guest, MailBody body, boolean answerable) {
        return guest.byLetter() || guest.mail() == null
                ? letter(messageClass, kind, guest, body, answerable)
                : mail(messageClass, kind, meeting, guest, body);
    }

    /** A text says what it is about, when, and what to do; the page behind the link says the rest. */
    private Message.Builder text(
            MessageClass messageClass, String kind, Meeting meeting, Invited guest, String subject, List<Way> ways) {
        StringBuilder words = new StringBuilder(settings.shortName() + ": " + subject);
        words.append(". ").append(when(meeting.details().time())).append('.');
        ways.forEach(way -> words.append(' ')
                .append(way.words())
                .append(": [[")
                .append(way.name())
                .append("]]"));
        Message.Builder text = Message.text(messageClass, kind)
                .to(guest.name(), Objects.requireNonNull(guest.textTo()))
                .text(words.toString());
        return messageClass == MessageClass.ENGAGEMENT && guest.subscription() > 0
                ? text.text(words + " To stop: [[" + STOP + "]]")
                        .link(STOP, stop(guest))
                        .unsubscribe(STOP)
                : text;
    }

    /** A guest's own link of this name in an invitation. */
    static MessageLink link(String name, Invited guest) {
        return STOP.equals(name) ? stop(guest) : reply("/r/", guest);
    }

    private static MessageLink reply(String path, Invited guest) {
        return MessageLink.signed(path, "reply", guest.invitation(), guest.linkVersion());
    }

    private static MessageLink stop(Invited guest) {
        return MessageLink.signed("/u/", "unsubscribe", guest.subscription(), 1);
    }

    /** Something a person can do by a personal link: the words, the link's name in the body, and the path before the token. */
    record Way(String words, String name, String path) {}

    private Message.Builder mail(
            MessageClass messageClass, String kind, Meeting meeting, Invited guest, MailBody body) {
        Message.Builder mail = Message.mail(messageClass, kind)
                .to(guest.name(), Objects.requireNonNull(guest.mail()))
                .text(body.text())
                .html(body.html())
                .attach(attachment(meeting));
        if (isDiscreet(meeting)) {
            mail.fromName(settings.hasMembers() ? "Membership office" : "Engagement office");
        }
        return body.stop() == null ? mail : mail.link(STOP, stop(guest)).unsubscribe(STOP);
    }

    private Message.Builder letter(
            MessageClass messageClass, String kind, Invited guest, MailBody body, boolean answerable) {
        String text = answerable ? body.text() + "\n" + howToReply() + "\n" : body.text();
        return Message.letter(messageClass, kind)
                .to(guest.name(), Objects.requireNonNullElse(guest.postalAddress(), ""))
                .text(text);
    }

    private String howToReply() {
        return "You can also tell us by phone or post if you are coming, how many guests you bring, and what you need to take part.\n"
                + settings.get("contact.phone")
                        .map(phone -> "Phone: " + phone + "\n")
                        .orElse("")
                + settings.get("contact.post")
                        .map(post -> "Post: " + post + "\n")
                        .orElse("");
    }

    private Attachment attachment(Meeting meeting) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        String type = "text/calendar; charset=UTF-8; method=" + (cancelled ? "CANCEL" : "PUBLISH");
        return new Attachment("meeting.ics", type, calendar.of(CalendarEntry.of(meeting, isDiscreet(meeting))));
    }

    private MailBody body(Meeting meeting, Invited guest, List<String> words, List<Way> ways, boolean stoppable) {
        List<MailBody.Call> calls = ways.stream()
                .map(way -> new MailBody.Call(way.words(), way.name()))
                .toList();
        boolean stops = stoppable && guest.subscription() > 0 && !guest.byLetter();
        MailBody.Call stop = stops ? new MailBody.Call("Stop invitations like this one", STOP) : null;
        return new MailBody(guest.name(), words, facts(meeting), calls, settings.trustName(), stop);
    }

    private static List<MailBody.Fact> facts(Meeting meeting) {
        MeetingDetails details = meeting.details();
        List<MailBody.Fact> facts = new ArrayList<>();
        facts.add(new MailBody.Fact("Meeting", details.title()));
        facts.add(new MailBody.Fact("When", when(details.time())));
        facts.add(new MailBody.Fact("Where", details.venue().words()));
        if (!details.access().isUnknown()) {
            facts.add(new MailBody.Fact("Access", details.access().words()));
        }
        return facts;
    }

    /** The time in words. */
    public static String when(MeetingTime time) {
        return Words.occasion(time.starts().toLocalDateTime(), time.ends().toLocalDateTime());
    }

    /** True where neither sender, subject nor opening say anything: the meeting belongs to a sensitive network. */
    public boolean isDiscreet(Meeting meeting) {
        return topics.isSensitive(meeting.scope());
    }
}
