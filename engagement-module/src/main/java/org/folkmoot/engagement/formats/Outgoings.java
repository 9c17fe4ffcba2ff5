package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.FormatNeeds;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Opens whatever goes out to people: what it says, and which formats they need. */
@ApplicationScoped
public class Outgoings {
    private final FormatNeeds needs;
    private final MeetingBook meetings;
    private final PaperBook papers;
    private final ThreadBook threads;
    private final NetworkBook networks;
    private final MailingBook mailings;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Outgoings() {
        this.needs = null;
        this.meetings = null;
        this.papers = null;
        this.threads = null;
        this.networks = null;
        this.mailings = null;
        this.topics = null;
    }

    @Inject
    public Outgoings(
            FormatNeeds needs,
            MeetingBook meetings,
            PaperBook papers,
            ThreadBook threads,
            NetworkBook networks,
            MailingBook mailings,
            TopicBook topics) {
        this.needs = needs;
        this.meetings = meetings;
        this.papers = papers;
        this.threads = threads;
        this.networks = networks;
        this.mailings = mailings;
        this.topics = topics;
    }

    /** The formats needed, most wanted first. */
    List<NeededFormat> needed(Outgoing what) {
        return switch (what.kind()) {
            case INVITATION -> ofInvitation(meeting(what.id()));
            case FOLLOWUP -> needs.ofThoseWhoCame(meeting(what.id()).id());
            case PAPER -> ofPaper(paper(what.id()));
            case MESSAGE -> needs.ofMessage(new Audience(thread(what.id()).scope(), List.of()));
            case UPDATE -> needs.ofNetwork(update(what.id()).network());
            case MAILING -> {
                Mailing mailing = mailing(what.id());
                yield needs.ofMailing(mailing.audience(), mailing.text().kind());
            }
        };
    }

    private List<NeededFormat> ofPaper(Paper paper) {
        return paper.isRead() ? needs.ofGuests(paper.meetingId()) : List.of();
    }

    private List<NeededFormat> ofInvitation(Meeting meeting) {
        return meeting.invites() ? needs.ofInvitation(meeting.id(), meeting.audience()) : List.of();
    }

    /** What it says. */
    public Facts facts(Outgoing what) {
        return switch (what.kind()) {
            case INVITATION -> of(meeting(what.id()));
            case FOLLOWUP -> afterwards(meeting(what.id()));
            case PAPER -> of(paper(what.id()));
            case MESSAGE -> of(thread(what.id()));
            case UPDATE -> of(update(what.id()));
            case MAILING -> of(mailing(what.id()));
        };
    }

    /** A mark of what it says now, to compare with that of a format; null where nobody changes its words any more. */
    @Nullable
    String wording(Outgoing what) {
        boolean canChange =
                switch (what.kind()) {
                    case INVITATION -> meeting(what.id()).state().isBeforeItsInvitations();
                    case MESSAGE, UPDATE, MAILING -> true;
                    case FOLLOWUP, PAPER -> false;
                };
        return canChange ? facts(what).mark() : null;
    }

    private Facts of(Meeting meeting) {
        String title = meeting.details().title();
        List<String> words = new ArrayList<>(Paragraphs.of(meeting.text().body()));
        words.addAll(words.isEmpty() ? Paragraphs.of(meeting.details().purpose()) : List.of());
        words.add("When: " + MeetingMessages.when(meeting.details().time()));
        words.add("Where: " + meeting.details().venue().words());
        words.add("Access: "
                + (meeting.details().access().isUnknown()
                        ? "Not given"
                        : meeting.details().access().words()));
        String subject =
                meeting.text().subject().isEmpty() ? title : meeting.text().subject();
        return new Facts(title, subject, words, showsExactly(meeting.audience()), home(meeting));
    }

    /** Where the invitation is sent from, so that whoever settled its formats comes back to that. */
    private static String home(Meeting meeting) {
        String page = "/office/meetings/" + meeting.id();
        return switch (meeting.state()) {
            case WAITING_FOR_APPROVAL -> "/office/approvals/" + meeting.id();
            case DRAFT -> meeting.isOfTheOffice() ? page + "/check" : page;
            case RETURNED, APPROVED, INVITING, HELD, CANCELLED -> page;
        };
    }

    private Facts afterwards(Meeting meeting) {
        return new Facts(
                meeting.details().title(),
                "After " + meeting.details().title(),
                List.of("The words of the message go with this sheet."),
                showsExactly(meeting.audience()),
                "/office/meetings/" + meeting.id() + "/after");
    }

    private Facts of(Paper paper) {
        String words = paper.link() == null
                ? "The text is the file \"" + paper.title() + "\", which goes with this sheet."
                : "The text is at " + paper.link() + ". Print it and send it with this sheet.";
        return new Facts(
                paper.title(),
                paper.kind().words() + ": " + paper.title(),
                List.of(words),
                meetings.find(paper.meetingId())
                        .map(meeting -> showsExactly(meeting.audience()))
                        .orElse(true),
                "/office/meetings/" + paper.meetingId() + "/papers");
    }

    private Facts of(MemberThread thread) {
        return new Facts(
                thread.subject(),
                thread.subject(),
                Paragraphs.of(thread.body()),
                !topics.isSensitive(thread.scope()),
                "/office/threads/" + thread.id());
    }

    private Facts of(NetworkUpdate update) {
        return new Facts(
                update.title(),
                update.title(),
                Paragraphs.of(update.body()),
                !topics.isSensitive(new Scope(Scope.Kind.NETWORK, update.network())),
                "/office/networks/updates/" + update.id());
    }

    private Facts of(Mailing mailing) {
        MailingText text = mailing.text();
        List<String> words = new ArrayList<>(Paragraphs.of(text.body()));
        if (text.kind() == MailingKind.NOTICE) {
            words.add("We must send you this notice: " + text.basis() + ".");
        }
        text.items().forEach(item -> words.add("On our website: " + item.words()));
        return new Facts(
                text.subject(),
                text.subject(),
                words,
                showsExactly(mailing.audience()),
                "/office/mailings/" + mailing.id());
    }

    private boolean showsExactly(Audience audience) {
        return audience.networks().stream()
                .noneMatch(network -> topics.find(network).map(Topic::sensitive).orElse(true));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private Paper paper(long id) {
        return papers.paper(id).orElseThrow(() -> NotFound.of("paper", id));
    }

    private MemberThread thread(long id) {
        return threads.find(id).orElseThrow(() -> NotFound.of("message", id));
    }

    private NetworkUpdate update(long id) {
        return networks.find(id).orElseThrow(() -> NotFound.of("update", id));
    }

    private Mailing mailing(long id) {
        return mailings.find(id).orElseThrow(() -> NotFound.of("mailing", id));
    }

    /**
     * What goes out.
     *
     * @param words its paragraphs
     * @param showsExactly false where a small number would say who belongs to a sensitive network
     * @param home the office's page of it
     */
    public record Facts(String title, String subject, List<String> words, boolean showsExactly, String home) {

        /** What tells these words from others. */
        String mark() {
            try {
                byte[] text = (subject + "\n\n" + String.join("\n\n", words)).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
