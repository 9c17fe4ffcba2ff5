package org.folkmoot.engagement.replying.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.replying.InvitationLinks;
import org.folkmoot.engagement.web.PlaceWords;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.jspecify.annotations.Nullable;

/** What the reply pages say about the meeting and its room. */
@ApplicationScoped
class ReplyPiece {
    private final InvitationBook invitations;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyPiece() {
        this.invitations = null;
    }

    @Inject
    ReplyPiece(InvitationBook invitations) {
        this.invitations = invitations;
    }

    List<SummaryRow> facts(InvitationLinks.Opened opened) {
        MeetingDetails details = opened.meeting().details();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("Invitation for", opened.name()));
        rows.add(Components.row("When", MeetingMessages.when(details.time())));
        rows.add(Components.row("Where", Components.lines(details.venue().words())));
        String link = details.venue().onlineLink();
        if (link != null && opened.invitation().seatsHeld() > 0) {
            rows.add(Components.row("Join online", link));
        }
        rows.addAll(PlaceWords.rows(details.access()));
        return rows;
    }

    /** What to say about free places; null where there is no limit. */
    @Nullable
    String room(InvitationLinks.Opened opened) {
        MeetingDetails details = opened.meeting().details();
        Integer capacity = details.capacity().in(details.usualMode());
        if (capacity == null || opened.invitation().seatsHeld() > 0) {
            return null;
        }
        int room = capacity
                - invitations.seatsHeld(
                        opened.meeting().id(), opened.invitation().id());
        if (room <= 0) {
            return "The meeting is full. If you say that you are coming, you go on the waiting list and we tell you if a place comes free.";
        }
        return "There " + (room == 1 ? "is 1 place" : "are " + room + " places") + " left.";
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
