package org.folkmoot.engagement.after.web;

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
import org.folkmoot.engagement.after.FollowUp;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.HowItWas;
import org.folkmoot.engagement.web.MeetingDoors;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Writing to those who came, and what they said of how it was. */
@Path("/office/meetings/{id}/after")
@ApplicationScoped
public class FollowUpPages implements MeetingDoors {
    private final MeetingBook book;
    private final AttendanceBook attendance;
    private final FollowUpBook followUps;
    private final FollowUp sending;
    private final FormatsPiece formats;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowUpPages() {
        this.book = null;
        this.attendance = null;
        this.followUps = null;
        this.sending = null;
        this.formats = null;
        this.clock = null;
    }

    @Inject
    public FollowUpPages(
            MeetingBook book,
            AttendanceBook attendance,
            FollowUpBook followUps,
            FollowUp sending,
            FormatsPiece formats,
            Clock clock) {
        this.book = book;
        this.attendance = attendance;
        this.followUps = followUps;
        this.sending = sending;
        this.formats = formats;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        Meeting meeting = meeting(id);
        return page(meeting, new FollowUpForm().fill(meeting.details().title()));
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response send(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        FollowUpForm form = new FollowUpForm();
        if (!form.bind(input)) {
            return page(meeting(id), form).response();
        }
        int told;
        try {
            told = sending.send(id, form.subject.value(), form.words.value(), form.ask.isTicked());
        } catch (RuleBroken e) {
            form.refuse(form.words, e.rule().words());
            return page(meeting(id), form).response();
        }
        return Redirects.withNotice(
                "/office/meetings/" + id + "/after",
                Words.countFirst(told, "person is", "people are") + " written to.");
    }

    @Override
    public List<Door> doors(Meeting meeting) {
        String here = "/office/meetings/" + meeting.id();
        return meeting.state().isAnnounced()
                ? List.of(
                        new Door(50, "Who came", here + "/came"),
                        new Door(60, "Thanks, news and how it was", here + "/after"),
                        new Door(70, "Expenses and payments", here + "/payments"))
                : List.of();
    }

    private Meeting meeting(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private View page(Meeting meeting, FollowUpForm form) {
        long id = meeting.id();
        int came = attendance.turnout(id).came();
        BlocksPage page = BlocksPage.of("After the meeting")
                .caption(meeting.details().title())
                .with("How it was", HowItWas.of(followUps.evaluations(id)))
                .with(null, Pieces.link("Answers on paper or by phone", "/office/meetings/" + id + "/after/paper"))
                .with("What they were written", written(followUps.of(id)))
                .with("Formats", formats.of(Outgoing.followUp(id)));
        return page.with("Write to those who came", writing(meeting, came, form))
                .view()
                .errors(form)
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    private Content writing(Meeting meeting, int came, FollowUpForm form) {
        String here = "/office/meetings/" + meeting.id();
        if (new AttendanceIsNotedOnceItBegan(meeting, clock.instant()).broken()) {
            return Pieces.paragraph("You can write to those who came once the meeting has begun.");
        }
        return came == 0
                ? Pieces.link("First note who came", here + "/came")
                : formats.sending(
                        Outgoing.followUp(meeting.id()),
                        Pieces.form(
                                form,
                                Button.of("Send to " + Words.count(came, "person", "people") + " who came"),
                                here + "/after"));
    }

    private static Content written(List<FollowUpBook.FollowUp> sent) {
        if (sent.isEmpty()) {
            return Pieces.paragraph("Nothing yet.");
        }
        Table table = Table.of("Messages")
                .hideCaption()
                .responsive()
                .columns("When", "Subject", "Asked how it was")
                .numeric("Written to")
                .numeric("Left out");
        return Components.table(table.rows(
                sent,
                each -> List.of(
                        Words.dateAndTime(each.sentAt()),
                        each.subject(),
                        each.asksHowItWas() ? "Yes" : "No",
                        Words.number(each.people()),
                        Words.number(each.leftOut()))));
    }
}
