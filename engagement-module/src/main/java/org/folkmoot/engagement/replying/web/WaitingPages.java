package org.folkmoot.engagement.replying.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.replying.MoveOnTheLine;
import org.folkmoot.engagement.store.views.LineViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The waiting list of a meeting for the office: who is next, what was offered, and moving somebody with a reason. */
@Path("/office/meetings/{id}/waiting")
@ApplicationScoped
public class WaitingPages {
    private static final int MOST = 500;
    private static final int STEPS = 100;

    private final MeetingBook meetings;
    private final LineViews views;
    private final MoveOnTheLine moving;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WaitingPages() {
        this.meetings = null;
        this.views = null;
        this.moving = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WaitingPages(MeetingBook meetings, LineViews views, MoveOnTheLine moving, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.moving = moving;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        Meeting meeting = meeting(id);
        List<LineViews.Waiting> line = views.line(id, MOST);
        List<LineViews.Step> steps = views.steps(id, STEPS);
        boolean begun = meeting.details().time().hasBegun(clock.instant());
        audit.readMany("waiting list", "meeting " + id, line.size());
        return BlocksPage.of("Waiting list")
                .caption(meeting.details().title())
                .lead(
                        begun
                                ? "The meeting has begun. No place is offered any more, and offers that nobody answered"
                                        + " have run out."
                                : "A free place is offered to the first person whose party fits. It is held for them"
                                        + " until they answer or the offer runs out, and then goes to the next.")
                .with(null, line.isEmpty() ? Pieces.paragraph("Nobody is waiting.") : table(id, line, begun))
                .with(
                        "What happened",
                        steps.isEmpty() ? Pieces.paragraph("Nothing happened yet.") : Pieces.bullets(lines(steps)))
                .view()
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    private static Content table(long id, List<LineViews.Waiting> line, boolean begun) {
        Table table = Table.of("Who waits")
                .hideCaption()
                .responsive()
                .columns("Place", "Name", "How", "Seats", "Since", "Offer", "Change");
        int place = 0;
        for (LineViews.Waiting each : line) {
            boolean offered = each.offerUntil() != null && !begun;
            place += offered ? 0 : 1;
            table.row(
                    offered ? "Offered" : ReplyMessages.ordinal(place),
                    each.name(),
                    mode(each.mode()),
                    Words.number(each.seats()),
                    Words.dateAndTime(each.since()),
                    begun && each.offerUntil() != null ? "Ran out" : offer(each),
                    offered || begun
                            ? Components.text(begun ? "The meeting has begun" : "Waits for the answer")
                            : Pieces.cellLink("Move", "/office/meetings/" + id + "/waiting/" + each.invitation()));
        }
        return Components.table(table);
    }

    private static String offer(LineViews.Waiting each) {
        return each.offerUntil() == null
                ? "None yet"
                : "Until " + Words.dateAndTime(each.offerUntil())
                        + (each.withoutMail() ? ". No email: tell them by phone" : "");
    }

    private static String mode(@Nullable String mode) {
        return mode == null ? "Not said" : Mode.valueOf(mode).words();
    }

    private static List<String> lines(List<LineViews.Step> steps) {
        return steps.stream()
                .map(step -> Words.dateAndTime(step.at()) + ": " + step.name() + ". "
                        + LineStep.valueOf(step.step()).words()
                        + (step.seats() > 1 ? " (" + step.seats() + " seats)" : "")
                        + (step.reason() == null ? "" : ": " + step.reason()))
                .toList();
    }

    @GET
    @Path("/{invitation}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id, @PathParam("invitation") long invitation) {
        return page(id, waiting(id, invitation), new MoveOnLineForm());
    }

    @POST
    @Path("/{invitation}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response move(
            @PathParam("id") long id, @PathParam("invitation") long invitation, MultivaluedMap<String, String> input) {
        LineViews.Waiting waiting = waiting(id, invitation);
        MoveOnLineForm form = new MoveOnLineForm();
        if (form.bind(input) && moved(id, invitation, form)) {
            return Redirects.withNotice("/office/meetings/" + id + "/waiting", waiting.name() + " was moved");
        }
        return page(id, waiting, form).response();
    }

    private boolean moved(long id, long invitation, MoveOnLineForm form) {
        try {
            moving.move(id, invitation, form.place.intValue(), form.reason.value());
            return true;
        } catch (RuleBroken e) {
            form.refuse(form.place, e.rule().words());
            return false;
        }
    }

    private View page(long id, LineViews.Waiting waiting, MoveOnLineForm form) {
        return FormPage.of(
                        "Move " + waiting.name() + " on the waiting list",
                        "/office/meetings/" + id + "/waiting/" + waiting.invitation(),
                        form,
                        "Move")
                .caption(meeting(id).details().title())
                .view()
                .back("/office/meetings/" + id + "/waiting")
                .section(Section.OFFICE);
    }

    private LineViews.Waiting waiting(long id, long invitation) {
        return views.line(id, Integer.MAX_VALUE).stream()
                .filter(each -> each.invitation() == invitation)
                .findFirst()
                .orElseThrow(() -> NotFound.of("waiting person", invitation));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }
}
