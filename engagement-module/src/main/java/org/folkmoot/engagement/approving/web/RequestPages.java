package org.folkmoot.engagement.approving.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.approving.DecideChange;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.store.views.ReplyViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** One change that a convener asks for: as it is, as it would be, and the decision. */
@Path("/office/approvals")
@ApplicationScoped
public class RequestPages {
    private final MeetingBook book;
    private final ReplyViews replies;
    private final DecideChange deciding;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RequestPages() {
        this.book = null;
        this.replies = null;
        this.deciding = null;
    }

    @Inject
    public RequestPages(MeetingBook book, ReplyViews replies, DecideChange deciding) {
        this.book = book;
        this.replies = replies;
        this.deciding = deciding;
    }

    @GET
    @Path("/requests/{request}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("request") long id) {
        return page(request(id), reason());
    }

    @POST
    @Path("/requests/{request}/accept")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response accept(@PathParam("request") long id) {
        int told = deciding.accept(id);
        return Redirects.withNotice(
                "/office/approvals", "Done. " + Words.countFirst(told, "person was", "people were") + " told.");
    }

    @POST
    @Path("/requests/{request}/refuse")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response refuse(@PathParam("request") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = reason();
        if (!form.bind(input)) {
            return page(request(id), form).response();
        }
        deciding.refuse(id, form.reason.value());
        return Redirects.withNotice("/office/approvals", "The convener was told that the change is not made.");
    }

    private ChangeRequest request(long id) {
        return book.waitingRequests().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> NotFound.of("request", id));
    }

    private static ReasonForm reason() {
        return new ReasonForm("Why not?", "Say why the change is not made");
    }

    private View page(ChangeRequest request, ReasonForm reason) {
        Meeting meeting = book.find(request.meetingId()).orElseThrow();
        int coming = replies.counts(meeting.id()).coming();
        String here = "/office/approvals/requests/" + request.id();
        boolean cancel = request.kind() == ChangeRequest.Kind.CANCEL;
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("Why", request.reason()));
        rows.add(Components.row(
                "When, now", MeetingMessages.when(meeting.details().time())));
        rows.add(Components.row("Where, now", meeting.details().venue().words()));
        request.move(meeting.details().time().zone()).ifPresent(move -> {
            rows.add(Components.row("When, asked for", MeetingMessages.when(move.time())));
            rows.add(Components.row("Where, asked for", move.venue().words()));
        });
        return BlocksPage.of(
                        (cancel ? "Cancel " : "Change ") + meeting.details().title())
                .lead(Words.countFirst(coming, "person has", "people have")
                        + " said they are coming. Everyone who is invited and has not said no will be told.")
                .with(null, Components.summaryList(rows))
                .with(
                        null,
                        Pieces.post(
                                cancel
                                        ? Button.of("Cancel the meeting and tell people")
                                                .warning()
                                        : Button.of("Make the change and tell people"),
                                here + "/accept",
                                null))
                .with(
                        "Or refuse",
                        Pieces.form(reason, Button.of("Refuse with this reason").secondary(), here + "/refuse"))
                .view()
                .errors(reason)
                .back("/office/approvals")
                .section(Section.OFFICE);
    }
}
