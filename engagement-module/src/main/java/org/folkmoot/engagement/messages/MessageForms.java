package org.folkmoot.engagement.messages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.calendar.CalendarEntry;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.messages.MeetingMessages.Way;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.outbox.Attachment;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.NotifySetup;
import org.folkmoot.platform.settings.TrustSettings;

/**
 * Gives what people are told the form that reaches them: a mail with a calendar entry, a letter that explains how to answer, or
 * a text.
 */
final class MessageForms {

    /** The name of the link behind which one answers. */
    static final String REPLY = "reply";

    /** The name of the link that stops such messages. */
    static final String STOP = "stop";

    // Long enough that the list of mails and a locked telephone show nothing of what follows.
    private static final String OPENING = "We are writing to you because you asked to hear from us. What this message"
            + " is about comes further below, so that nobody reads it by chance when it arrives.";

    private final TrustSettings settings;
    private final CalendarFile calendar;
    private final NotifySetup notify;
    private final Clock clock;

    MessageForms(TrustSettings settings, CalendarFile calendar, NotifySetup notify, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.notify = notify;
        this.clock = clock;
    }

    /**
     * What a message is about.
     *
     * @param discreet whether sender, subject and opening give nothing away
     */
    record Occasion(MessageClass messageClass, String kind, Meeting meeting, boolean discreet, String subject) {

        /** Whether one may stop such messages. */
        boolean stoppable() {
            return messageClass == MessageClass.ENGAGEMENT;
        }
    }

    /** Any message about a meeting; the ways are what the person can do by a link of their own. */
    Message make(Occasion occasion, Invited guest, List<String> words, List<Way> ways) {
        MailBody body = body(occasion, guest, opened(occasion.discreet(), words), ways);
        Message.Builder message = notify.sendsTexts() && guest.textTo() != null
                ? text(occasion, guest, ways)
                : builder(occasion, guest, body, !ways.isEmpty());
        if (guest.person() != null) {
            message.person(guest.person());
        }
        ways.forEach(way -> message.link(way.name(), reply(way.path(), guest)));
        return message.about("meeting:" + occasion.meeting().id())
                .subject(occasion.subject())
                .expires(Expiry.at(occasion.meeting().details().time().ends().toInstant(), clock))
                .build();
    }

    private Message.Builder builder(Occasion occasion, Invited guest, MailBody body, boolean answerable) {
        return guest.byLetter() || guest.mail() == null
                ? letter(occasion, guest, body, answerable)
                : mail(occasion, guest, body);
    }

    /** A text says what it is about, when, and what to do; the page behind the link says the rest. */
    private Message.Builder text(Occasion occasion, Invited guest, List<Way> ways) {
        StringBuilder words = new StringBuilder(settings.shortName() + ": " + occasion.subject());
        words.append(". ")
                .append(MeetingMessages.when(occasion.meeting().details().time()))
                .append('.');
        ways.forEach(way -> words.append(' ')
                .append(way.words())
                .append(": [[")
                .append(way.name())
                .append("]]"));
        Message.Builder text = Message.text(occasion.messageClass(), occasion.kind())
                .to(guest.name(), Objects.requireNonNull(guest.textTo()))
                .text(words.toString());
        return occasion.stoppable() && guest.subscription() > 0
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

    private Message.Builder mail(Occasion occasion, Invited guest, MailBody body) {
        Message.Builder mail = Message.mail(occasion.messageClass(), occasion.kind())
                .to(guest.name(), Objects.requireNonNull(guest.mail()))
                .text(body.text())
                .html(body.html())
                .attach(attachment(occasion));
        if (occasion.discreet()) {
            mail.fromName(settings.hasMembers() ? "Membership office" : "Engagement office");
        }
        return body.stop() == null ? mail : mail.link(STOP, stop(guest)).unsubscribe(STOP);
    }

    private Message.Builder letter(Occasion occasion, Invited guest, MailBody body, boolean answerable) {
        String text = answerable ? body.text() + "\n" + howToReply() + "\n" : body.text();
        return Message.letter(occasion.messageClass(), occasion.kind())
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

    private Attachment attachment(Occasion occasion) {
        boolean cancelled = occasion.meeting().state() == MeetingState.CANCELLED;
        String type = "text/calendar; charset=UTF-8; method=" + (cancelled ? "CANCEL" : "PUBLISH");
        return new Attachment(
                "meeting.ics", type, calendar.of(CalendarEntry.of(occasion.meeting(), occasion.discreet())));
    }

    private MailBody body(Occasion occasion, Invited guest, List<String> words, List<Way> ways) {
        List<MailBody.Call> calls = ways.stream()
                .map(way -> new MailBody.Call(way.words(), way.name()))
                .toList();
        boolean stops = occasion.stoppable() && guest.subscription() > 0 && !guest.byLetter();
        MailBody.Call stop = stops ? new MailBody.Call("Stop invitations like this one", STOP) : null;
        return new MailBody(guest.name(), words, facts(occasion.meeting()), calls, settings.trustName(), stop);
    }

    /** What, when and where, as every message says it. */
    static List<MailBody.Fact> facts(Meeting meeting) {
        MeetingDetails details = meeting.details();
        List<MailBody.Fact> facts = new ArrayList<>();
        facts.add(new MailBody.Fact("Meeting", details.title()));
        facts.add(new MailBody.Fact("When", MeetingMessages.when(details.time())));
        facts.add(new MailBody.Fact("Where", details.venue().words()));
        if (!details.access().isUnknown()) {
            facts.add(new MailBody.Fact("Access", details.access().words()));
        }
        return facts;
    }

    /** The words, with an opening that gives nothing away where that is needed. */
    static List<String> opened(boolean discreet, List<String> words) {
        if (!discreet) {
            return words;
        }
        List<String> all = new ArrayList<>();
        all.add(OPENING);
        all.addAll(words);
        return all;
    }
}
