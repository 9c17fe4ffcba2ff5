package org.folkmoot.engagement.after.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.after.KeyInEvaluation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;

/** How a meeting was, on paper: a form to print and hand out, and typing in what comes back. */
@Path("/office/meetings/{id}/after")
@ApplicationScoped
@Requires(Permission.RUN_ENGAGEMENT)
public class PaperEvaluationPages {
    private static final String LINES = "______________________________________\n".repeat(4);

    private final MeetingBook meetings;
    private final KeyInEvaluation keying;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaperEvaluationPages() {
        this.meetings = null;
        this.keying = null;
        this.settings = null;
        this.pdf = null;
        this.clock = null;
    }

    @Inject
    public PaperEvaluationPages(
            MeetingBook meetings, KeyInEvaluation keying, TrustSettings settings, PdfWriter pdf, Clock clock) {
        this.meetings = meetings;
        this.keying = keying;
        this.settings = settings;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** One answer to type in. */
    @GET
    @Path("paper")
    public View ask(@PathParam("id") long id) {
        return page(find(id), new EvaluationForm());
    }

    /** Keeps it and asks for the next. */
    @POST
    @Path("paper")
    public Response keyIn(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Meeting meeting = find(id);
        EvaluationForm form = new EvaluationForm();
        if (!form.bind(input)) {
            return page(meeting, form).errors(form).response();
        }
        keying.keyIn(form.evaluation(id));
        return Redirects.withNotice(home(id) + "/paper", "It was kept without a name. Type in the next.");
    }

    /** The form to print. */
    @GET
    @Path("paper-form.pdf")
    public Response form(@PathParam("id") long id) {
        PdfPage page = PdfPage.titled("How was it?")
                .inLargePrint()
                .paragraph(find(id).details().title() + "\n" + settings.trustName())
                .paragraph("Please do not write your name on it. Leave it with us when you go.");
        List.of(EvaluationForm.WORTH_IT, EvaluationForm.HEARD, EvaluationForm.REACHABLE)
                .forEach(question ->
                        page.heading(question).paragraph("☐ " + String.join("   ☐ ", EvaluationForm.ANSWERS)));
        page.heading(EvaluationForm.WORDS).paragraph(LINES);
        return Response.ok(pdf.write(page.xhtml()), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"how-was-it.pdf\"")
                .build();
    }

    private View page(Meeting meeting, EvaluationForm form) {
        AttendanceIsNotedOnceItBegan begun = new AttendanceIsNotedOnceItBegan(meeting, clock.instant());
        BlocksPage page = BlocksPage.of("How it was, on paper")
                .caption(meeting.details().title())
                .with(
                        null,
                        Components.secondaryLink("The form to print (PDF)", home(meeting.id()) + "/paper-form.pdf"));
        page = begun.broken()
                ? page.with(null, Pieces.paragraph(begun.words() + "."))
                : page.with(
                        "Type in one answer",
                        Pieces.form(form, Button.of("Keep it, and type in the next"), home(meeting.id()) + "/paper"));
        return page.view().back(home(meeting.id())).section(Section.OFFICE);
    }

    private Meeting find(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/after";
    }
}
