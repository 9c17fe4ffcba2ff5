package org.folkmoot.engagement.replying.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.papers.GuestsPapers;
import org.folkmoot.engagement.replying.InvitationLinks;
import org.folkmoot.engagement.replying.Seats;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.PlaceWords;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;

/** What the reply pages say about the meeting, its seats, and where the person stands. */
@ApplicationScoped
class ReplyPiece {
    private final Seats seats;
    private final PaperBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyPiece() {
        this.seats = null;
        this.book = null;
    }

    @Inject
    ReplyPiece(Seats seats, PaperBook book) {
        this.seats = seats;
        this.book = book;
    }

    /** What the page says of the meeting; {@code papers} is how many those invited may read. */
    List<SummaryRow> facts(InvitationLinks.Opened opened, String token, int papers) {
        MeetingDetails details = opened.meeting().details();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("Invitation for", opened.name()));
        rows.add(Components.row("When", MeetingMessages.when(details.time())));
        rows.add(Components.row("Where", Components.lines(details.venue().words())));
        String link = details.venue().onlineLink();
        // Where places online are counted, whoever has one in the room does not get the way in.
        if (link != null && opened.invitation().hasPlace() && !comesInPerson(opened)) {
            rows.add(Components.row("Join online", link));
        }
        rows.addAll(PlaceWords.rows(details.access()));
        if (papers > 0) {
            String words = "Read " + Words.count(papers, "paper", "papers");
            rows.add(Components.row("Papers", Pieces.cellLink(words, "/r/" + token + "/papers")));
        }
        return rows;
    }

    private static boolean comesInPerson(InvitationLinks.Opened opened) {
        return opened.meeting().details().capacity().online() != null
                && opened.invitation()
                        .reply()
                        .filter(reply -> reply.mode() == Mode.IN_PERSON)
                        .isPresent();
    }

    /** How many papers those invited may read. */
    int papers(Meeting meeting) {
        return GuestsPapers.count(book, meeting);
    }

    /** The seats that the person may take, asked for once a page; none where they have a place or wait for one. */
    List<Seats.Free> free(InvitationLinks.Opened opened) {
        Invitation invitation = opened.invitation();
        return invitation.isWaiting() || invitation.hasPlace() ? List.of() : seats.free(opened.meeting(), invitation);
    }

    /** What to say about free places, or about the person's own on the waiting list; nothing where there is no limit. */
    List<String> standing(InvitationLinks.Opened opened, List<Seats.Free> free) {
        Invitation invitation = opened.invitation();
        if (invitation.offerUntil() != null) {
            return List.of(
                    "A place came free and is held for you until "
                            + Words.dateAndTime(
                                    invitation.offerUntil(),
                                    opened.meeting().details().time().zone()) + ".",
                    "Send \"I am coming\" to take it. If you do not answer by then, it goes to the next person.");
        }
        if (invitation.isWaiting()) {
            return waiting(opened);
        }
        if (invitation.hasPlace()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (invitation.offerMissedAt() != null) {
            lines.add("We held a place for you and did not hear from you in time, so it went to the next person. You"
                    + " can answer again.");
        }
        lines.addAll(words(free));
        return lines;
    }

    /** The same for who has just answered; of free seats only where they may still want one. */
    List<String> standsAfter(InvitationLinks.Opened opened) {
        boolean declined = opened.invitation()
                .reply()
                .filter(reply -> reply.answer() == Answer.NOT_COMING)
                .isPresent();
        return declined ? List.of() : standing(opened, free(opened));
    }

    /** What became of somebody on the waiting list once the meeting has begun; nothing for all others. */
    static String waitedInVain(InvitationLinks.Opened opened) {
        return opened.invitation().isWaiting() && opened.meeting().state() != MeetingState.CANCELLED
                ? "You were on the waiting list. No place came free for you before the meeting began, and none is offered any more."
                : "";
    }

    private List<String> waiting(InvitationLinks.Opened opened) {
        Seats.Standing standing = seats.standing(opened.meeting(), opened.invitation());
        String list = standing.mode() == null
                ? ""
                : " for coming " + standing.mode().words().toLowerCase(Locale.UK);
        String since =
                Words.dateAndTime(Objects.requireNonNull(opened.invitation().waitingSince(), "the invitation waits"));
        List<String> lines = new ArrayList<>();
        lines.add("You are " + ReplyMessages.ordinal(standing.place()) + " on the waiting list" + list + ".");
        lines.add("You joined it on " + since + ". "
                + (standing.cameFree() == 0
                        ? "No place has come free since then."
                        : "Since then " + Words.count(standing.cameFree(), "place", "places")
                                + " came free and went to people before you."));
        seats.free(opened.meeting(), opened.invitation()).stream()
                .filter(free -> standing.mode() != null && free.mode() != standing.mode() && free.any())
                .forEach(free -> lines.add(free.mode().words()
                        + ": there are places. Change your answer if you would rather take part that way."));
        return lines;
    }

    private static List<String> words(List<Seats.Free> free) {
        return free.stream()
                .filter(each -> each.seats() != null)
                .map(each -> (free.size() == 1 ? "" : each.mode().words() + ": ") + words(each))
                .toList();
    }

    private static String words(Seats.Free free) {
        int left = Objects.requireNonNullElse(free.seats(), 0);
        return left == 0
                ? "The meeting is full. If you say that you are coming, you go on the waiting list and we tell you if a place comes free."
                : "There " + (left == 1 ? "is 1 place" : "are " + Words.number(left) + " places") + " left.";
    }

    /** True where there is a seat for this person, so that it is right to ask what they need. */
    boolean canHaveSeat(InvitationLinks.Opened opened, List<Seats.Free> free) {
        Invitation invitation = opened.invitation();
        return invitation.seatsHeld() > 0
                || (!invitation.isWaiting() && free.stream().anyMatch(Seats.Free::any));
    }

    String confirmation(Invitation invitation) {
        if (invitation.isWaiting()) {
            return "You are on the waiting list";
        }
        return switch (invitation.reply().map(Reply::answer).orElse(Answer.MAYBE)) {
            case COMING -> "You are coming";
            case NOT_COMING -> "You are not coming";
            case MAYBE -> "You are not sure yet";
        };
    }
}
