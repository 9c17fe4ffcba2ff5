package org.folkmoot.engagement.mailings.web;

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
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.mailings.MailingMessages;
import org.folkmoot.engagement.mailings.RunMailing;
import org.folkmoot.engagement.mailings.TryMailing;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.outbox.MessagesAbout;
import org.folkmoot.platform.refusals.NotFound;

/** {@code /office/mailings/{id}}: one mailing: looked at, tried, planned, held, stopped. */
@Path("/office/mailings")
@ApplicationScoped
@Requires(Permission.RUN_ENGAGEMENT)
public class OfficeMailing {
    private static final String HOME = "/office/mailings";
    private static final String ONE = "{id: [0-9]{1,18}}";

    private final MailingBook book;
    private final MailingMessages messages;
    private final RunMailing run;
    private final TryMailing trying;
    private final MessagesAbout outbox;
    private final SeeAudiences audiences;
    private final MeetingFacts facts;
    private final FormatsPiece formats;
    private final MemberPreview asRead;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeMailing() {
        this.book = null;
        this.messages = null;
        this.run = null;
        this.trying = null;
        this.outbox = null;
        this.audiences = null;
        this.facts = null;
        this.formats = null;
        this.asRead = null;
        this.clock = null;
    }

    @Inject
    public OfficeMailing(
            MailingBook book,
            MailingMessages messages,
            RunMailing run,
            TryMailing trying,
            MessagesAbout outbox,
            SeeAudiences audiences,
            MeetingFacts facts,
            FormatsPiece formats,
            MemberPreview asRead,
            Clock clock) {
        this.book = book;
        this.messages = messages;
        this.run = run;
        this.trying = trying;
        this.outbox = outbox;
        this.audiences = audiences;
        this.facts = facts;
        this.formats = formats;
        this.asRead = asRead;
        this.clock = clock;
    }

    @GET
    @Path(ONE)
    public View show(@PathParam("id") long id) {
        Mailing mailing = find(id);
        return page(mailing, new PlanForm(clock.instant()).fill(mailing.version()), new TestForm(), new PreviewForm());
    }

    /** Plans it. */
    @POST
    @Path(ONE + "/plan")
    public Response plan(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Mailing mailing = find(id);
        PlanForm form = new PlanForm(clock.instant());
        if (!form.bind(input)) {
            return page(mailing, form, new TestForm(), new PreviewForm())
                    .errors(form)
                    .response();
        }
        run.plan(id, form.version(), form.at(), form.stages());
        return back(id, form.at().isAfter(clock.instant()) ? "It goes by itself at that time." : "It goes out now.");
    }

    /** Sends a test. */
    @POST
    @Path(ONE + "/test")
    public Response test(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Mailing mailing = find(id);
        TestForm form = new TestForm();
        if (!form.bind(input)) {
            PlanForm plan = new PlanForm(clock.instant()).fill(mailing.version());
            return page(mailing, plan, form, new PreviewForm()).errors(form).response();
        }
        trying.test(id, form.mail.value());
        return back(id, "The test is on its way to " + form.mail.value() + ".");
    }

    /** Shows it as one member gets it. */
    @POST
    @Path(ONE + "/preview")
    public Response preview(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Mailing mailing = find(id);
        PreviewForm form = new PreviewForm();
        if (form.bind(input)) {
            KnownRecipient person = trying.member(form.member.value()).orElse(null);
            if (person != null) {
                return asRead.of(mailing, person).response();
            }
            form.refuse(form.member, "There is nobody with this number who can be written to");
        }
        PlanForm plan = new PlanForm(clock.instant()).fill(mailing.version());
        return page(mailing, plan, new TestForm(), form).errors(form).response();
    }

    @POST
    @Path(ONE + "/take-back")
    public Response takeBack(@PathParam("id") long id) {
        run.takeBack(id);
        return back(id, "It is a draft again. Nothing was sent.");
    }

    @POST
    @Path(ONE + "/pause")
    public Response pause(@PathParam("id") long id) {
        run.pause(id);
        return back(id, "Paused. What has not been sent waits; letters in the print queue stay there.");
    }

    @POST
    @Path(ONE + "/resume")
    public Response resume(@PathParam("id") long id) {
        run.resume(id);
        return back(id, "It goes on.");
    }

    @POST
    @Path(ONE + "/stop")
    public Response stop(@PathParam("id") long id) {
        int withdrawn = run.stop(id);
        return back(id, "Stopped. " + Words.countFirst(withdrawn, "message was", "messages were") + " withdrawn.");
    }

    private Mailing find(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("mailing", id));
    }

    private View page(Mailing mailing, PlanForm plan, TestForm test, PreviewForm preview) {
        String here = HOME + "/" + mailing.id();
        BlocksPage page = BlocksPage.of(mailing.text().subject())
                .caption(by(mailing))
                .with(null, MailingPieces.state(mailing.state()))
                .with(null, Components.summaryList(rows(mailing)));
        page = mailing.state() == MailingState.DRAFT ? draft(page, mailing, plan, here) : running(page, mailing, here);
        return page.with(
                        "As a member reads it",
                        Pieces.mail(messages.subject(mailing), messages.preview(mailing, "[member's name]")))
                .with("As one member gets it", Pieces.form(preview, secondary("Show"), here + "/preview"))
                .with("Try it", Pieces.form(test, secondary("Send a test"), here + "/test"))
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }

    /** A job has a name of its own that tells people nothing. */
    private static String by(Mailing mailing) {
        return mailing.madeBy().startsWith("job ") ? "Mailing" : "Mailing by " + mailing.madeBy();
    }

    private List<SummaryRow> rows(Mailing mailing) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("For", facts.audience(mailing.audience())));
        rows.add(Components.row("Sort", sort(mailing)));
        if (mailing.sendAt() != null) {
            rows.add(Components.row("Goes from", Words.dateAndTime(mailing.sendAt())));
        }
        if (mailing.stages().size() > 0) {
            rows.add(Components.row(
                    "In stages",
                    Words.count(mailing.stages().size(), "person", "people") + " every "
                            + Words.count(mailing.stages().minutes(), "minute", "minutes")));
        }
        if (mailing.people() > 0 && audiences.showsExactly(mailing.audience())) {
            rows.add(Components.row(
                    "In the outbox",
                    Words.number(book.queuedOf(mailing.id())) + " of " + Words.number(mailing.people())));
            rows.add(Components.row("Left out", Words.number(mailing.leftOut())));
        }
        return rows;
    }

    private static String sort(Mailing mailing) {
        String words = mailing.text().kind().words();
        return mailing.text().basis().isEmpty()
                ? words
                : words + ": " + mailing.text().basis();
    }

    private BlocksPage draft(BlocksPage page, Mailing mailing, Form plan, String here) {
        return page.with(null, Components.secondaryLink("Change it", here + "/edit"))
                .with(null, Pieces.link("Remove the draft", here + "/remove"))
                .with(
                        "Who gets it now",
                        MeetingFacts.countOfMessage(
                                book.count(mailing.audience(), mailing.text().kind()),
                                audiences.showsExactly(mailing.audience())))
                .with("Formats", formats.of(Outgoing.mailing(mailing.id())))
                .with(
                        "Send it",
                        formats.sending(
                                Outgoing.mailing(mailing.id()), Pieces.form(plan, Button.of("Send"), here + "/plan")));
    }

    private BlocksPage running(BlocksPage page, Mailing mailing, String here) {
        BlocksPage more =
                held(page, mailing).with("What became of it", MailingPieces.outcomes(outbox, mailing.about()));
        return switch (mailing.state()) {
            case SCHEDULED ->
                more.with("Formats", formats.of(Outgoing.mailing(mailing.id())))
                        .with(
                                null,
                                Pieces.paragraph(
                                        "Where a format is still missing when it goes, only those who need it are"
                                                + " held back."))
                        .with(null, post("Take it back", here + "/take-back"));
            case SENDING -> more.with(null, post("Pause", here + "/pause")).with(null, stop(here));
            case PAUSED -> more.with(null, post("Go on", here + "/resume")).with(null, stop(here));
            case DRAFT, SENT, STOPPED -> more;
        };
    }

    /** Whom it holds back, and what for. */
    private BlocksPage held(BlocksPage page, Mailing mailing) {
        int held = book.heldOf(mailing.id());
        if (held == 0) {
            return page;
        }
        String people = ShownNumber.people(held, audiences.showsExactly(mailing.audience()));
        String words = mailing.state() == MailingState.STOPPED
                ? people + " did not get it: their format was not there when it was stopped."
                : people
                        + " did not get it yet. They need a format that nobody had settled when their turn came. It goes"
                        + " on to them within 15 minutes after somebody settles it.";
        return page.with("Held back", Components.inset(words))
                .with(null, formats.ofHeldBack(Outgoing.mailing(mailing.id())));
    }

    private static Content post(String words, String action) {
        return Pieces.post(secondary(words), action, null);
    }

    private static Content stop(String here) {
        return Pieces.post(Button.of("Stop it for good").warning(), here + "/stop", null);
    }

    private static Button secondary(String words) {
        return Button.of(words).secondary();
    }

    private static Response back(long id, String notice) {
        return Redirects.withNotice(HOME + "/" + id, notice);
    }
}
