package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** What conveners sent for approval, and the changes they ask for. */
@Path("/office/approvals")
@ApplicationScoped
public class ApprovalsList {
    private final ConvenedViews views;
    private final MeetingBook book;
    private final MeetingFacts facts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApprovalsList() {
        this.views = null;
        this.book = null;
        this.facts = null;
    }

    @Inject
    public ApprovalsList(ConvenedViews views, MeetingBook book, MeetingFacts facts) {
        this.views = views;
        this.book = book;
        this.facts = facts;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return BlocksPage.of("Approvals")
                .with("Meetings to approve", meetings(views.waiting()))
                .with("Changes that conveners ask for", requests(book.waitingRequests()))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content meetings(List<ConvenedViews.ConvenedLine> lines) {
        if (lines.isEmpty()) {
            return Pieces.paragraph("No meeting waits for approval.");
        }
        Table table = Table.of("Meetings to approve").hideCaption().responsive().columns("Meeting", "When", "For");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(line.title(), "/office/approvals/" + line.id()),
                        Words.dateAndTime(line.starts().toLocalDateTime()),
                        facts.scope(line.scope()))));
    }

    private Content requests(List<ChangeRequest> requests) {
        if (requests.isEmpty()) {
            return Pieces.paragraph("No change waits for a decision.");
        }
        Table table = Table.of("Changes to decide").hideCaption().responsive().columns("Meeting", "What", "Why");
        return Components.table(table.rows(
                requests,
                request -> List.of(
                        (Object) Pieces.cellLink(title(request), "/office/approvals/requests/" + request.id()),
                        request.kind() == ChangeRequest.Kind.CANCEL ? "Cancel" : "Another time or place",
                        request.reason())));
    }

    private String title(ChangeRequest request) {
        return book.find(request.meetingId())
                .map(meeting -> meeting.details().title())
                .orElse("Meeting " + request.meetingId());
    }
}
