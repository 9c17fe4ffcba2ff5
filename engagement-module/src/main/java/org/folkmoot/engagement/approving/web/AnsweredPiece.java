package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.store.views.ReplyViews;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;

/** Who answered, and whom the invitations reached; a list of those who belong to a sensitive network is for few eyes. */
@ApplicationScoped
class AnsweredPiece {
    private static final int PAGE = 200;

    private final ReplyViews views;
    private final MeetingFacts facts;
    private final SeeAudiences audiences;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnsweredPiece() {
        this.views = null;
        this.facts = null;
        this.audiences = null;
        this.audit = null;
    }

    @Inject
    AnsweredPiece(ReplyViews views, MeetingFacts facts, SeeAudiences audiences, Audit audit) {
        this.views = views;
        this.facts = facts;
        this.audiences = audiences;
        this.audit = audit;
    }

    /** Who answered what, by name. */
    Content by(Meeting meeting, long after) {
        long id = meeting.id();
        if (!seesEveryone(meeting)) {
            return shielded(id);
        }
        List<ReplyViews.GuestLine> lines = views.guests(id, after, PAGE + 1);
        audit.readMany("answers", "meeting " + id, Math.min(lines.size(), PAGE));
        Table table = Table.of("Answers").hideCaption().responsive().columns("Name", "Answer", "How", "With them");
        table.rows(
                lines.stream().limit(PAGE).toList(),
                line -> List.of(
                        (Object) line.name(),
                        line.answer().words() + (line.waits() ? " (waiting list)" : ""),
                        line.mode() == null ? "Not said" : line.mode().words(),
                        line.party().people() == 0
                                ? "Nobody"
                                : Words.count(line.party().people(), "person", "people")));
        String next = lines.size() > PAGE
                ? "/office/meetings/" + id + "?after=" + lines.get(PAGE - 1).invitation()
                : null;
        return lines.isEmpty()
                ? Pieces.paragraph("Nobody has answered yet.")
                : Html.all(List.of(
                        Components.table(table),
                        Components.keyPaging("", after == 0 ? null : "/office/meetings/" + id, next)));
    }

    private static Content shielded(long id) {
        return Html.all(List.of(
                Components.inset(
                        "Belonging to this network says something about a person's life. Only the trust secretary"
                                + " sees a list of who was invited and what they answered. You find the answer of one person"
                                + " whose name you know, and on the day the door has the names of those who come."),
                Pieces.link("Find one person's answer", "/office/meetings/" + id + "/answers")));
    }

    private boolean seesEveryone(Meeting meeting) {
        return seesExactly(meeting.audience()) && seesExactly(new Audience(meeting.scope(), List.of()));
    }

    private boolean seesExactly(Audience audience) {
        return audiences.showsExactly(audience);
    }

    /** How many said that they are coming, in words. */
    String coming(Meeting meeting) {
        int coming = views.counts(meeting.id()).coming();
        return coming == 0
                ? "Nobody has said that they are coming."
                : "Coming: " + ShownNumber.people(coming, seesEveryone(meeting)) + ".";
    }

    /** What went out, to whom by rule, and how many that were. */
    Content sends(Meeting meeting) {
        List<ReplyViews.SendLine> sends = views.sends(meeting.id());
        List<Content> parts = new ArrayList<>();
        for (ReplyViews.SendLine send : sends) {
            parts.add(Pieces.paragraph(Words.dateAndTime(send.at()) + ": " + facts.audience(send.audience())));
            parts.add(MeetingFacts.countOfSent(
                    send.count(),
                    Audience.parse(send.audience()).map(this::seesExactly).orElse(false)));
        }
        return sends.isEmpty() ? Pieces.paragraph("No invitations were sent.") : Html.all(parts);
    }
}
