package org.folkmoot.engagement.formats.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.formats.JobSheet;
import org.folkmoot.engagement.formats.MeetingFormats;
import org.folkmoot.engagement.formats.MeetingFormats.Line;
import org.folkmoot.engagement.formats.SettleFormat;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.UploadPage;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.forms.Upload;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.clock.WorkingDays;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;

/** The gate of one meeting: which formats its people need, what is missing, ordering it, and signing exceptions. */
@Path("/office/meetings")
@ApplicationScoped
public class MeetingFormatPages {
    private static final int USUAL_DAYS = 7;

    private final MeetingBook meetings;
    private final MeetingFormats formats;
    private final SettleFormat settling;
    private final JobSheet sheet;
    private final FileStore files;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingFormatPages() {
        this.meetings = null;
        this.formats = null;
        this.settling = null;
        this.sheet = null;
        this.files = null;
        this.clock = null;
    }

    @Inject
    public MeetingFormatPages(
            MeetingBook meetings,
            MeetingFormats formats,
            SettleFormat settling,
            JobSheet sheet,
            FileStore files,
            Clock clock) {
        this.meetings = meetings;
        this.formats = formats;
        this.settling = settling;
        this.sheet = sheet;
        this.files = files;
        this.clock = clock;
    }

    /** What is needed and what is missing. */
    @GET
    @Path("{id: [0-9]{1,18}}/formats")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        LocalDate usual = WorkingDays.after(today(), USUAL_DAYS);
        return page(meeting(id), new OrderForm(today()).fill(usual));
    }

    private View page(Meeting meeting, OrderForm order) {
        String here = "/office/meetings/" + meeting.id() + "/formats";
        List<Line> lines = formats.of(meeting);
        long missing = lines.stream().filter(line -> !line.isOpen()).count();
        int people = lines.stream()
                .filter(line -> !line.isOpen())
                .mapToInt(line -> line.needed().people())
                .sum();
        BlocksPage page = BlocksPage.of("Formats of the invitation")
                .caption(meeting.details().title());
        page = missing == 0
                ? page.with(
                        null,
                        Components.inset(
                                lines.isEmpty()
                                        ? "Everybody who would be invited reads the usual format."
                                        : "Every format is settled. The invitation can go out."))
                : page.with(
                        null,
                        Components.inset("The invitation waits: " + Words.count(people, "person needs", "people need")
                                + " a format that nobody has ordered, sent"
                                + " in, or signed an exception for."));
        page = lines.isEmpty() ? page : page.with(null, table(lines, here));
        if (missing > 0) {
            page = page.with(
                    "Order everything that is missing",
                    Pieces.form(order, Button.of("Order everything that is missing"), here + "/order"));
        }
        return page.with(null, Pieces.link("All orders and the yearly question", "/office/formats"))
                .view()
                .errors(order)
                .back("/office/meetings/" + meeting.id())
                .section(Section.OFFICE)
                .wide();
    }

    private static Content table(List<Line> lines, String here) {
        Table table = Table.of("Formats")
                .hideCaption()
                .responsive()
                .columns("Format", "People", "Where it stands", "Details", "Job sheet");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(
                                line.needed().words(),
                                here + "/" + line.needed().key()),
                        Words.number(line.needed().people()),
                        state(line),
                        details(line),
                        Pieces.cellLink(
                                "Job sheet for " + line.needed().words(),
                                here + "/" + line.needed().key() + "/job-sheet.pdf"))));
    }

    private static Content state(Line line) {
        SettledFormat settled = line.settled();
        if (settled == null || !line.isOpen()) {
            return Components.tag("Missing", TagColour.RED);
        }
        return Components.tag(settled.way().words(), settled.way() == Way.EXISTS ? TagColour.GREEN : TagColour.BLUE);
    }

    static String details(Line line) {
        SettledFormat settled = line.settled();
        return settled == null ? "Nobody has settled it" : details(settled);
    }

    private static String details(SettledFormat settled) {
        String words =
                switch (settled.way()) {
                    case EXISTS -> settled.fileName() == null ? "At the office" : settled.fileName();
                    case ORDERED ->
                        (settled.dueOn() == null ? "" : "For " + Words.date(settled.dueOn()))
                                + (settled.supplier() == null ? "" : ", made by " + settled.supplier());
                    case EXCEPTION ->
                        settled.reason()
                                + (settled.until() == null ? "" : " (until " + Words.date(settled.until()) + ")");
                };
        return words + ". Settled by " + settled.signedBy();
    }

    /** Orders everything that is missing. */
    @POST
    @Path("{id: [0-9]{1,18}}/formats/order")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response order(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        OrderForm form = new OrderForm(today());
        if (!form.bind(input)) {
            return page(meeting(id), form).response();
        }
        int ordered = settling.orderAll(id, form.due.given().orElseThrow());
        return Redirects.withNotice(
                "/office/meetings/" + id + "/formats",
                Words.count(ordered, "format was", "formats were") + " ordered. Print the job sheets.");
    }

    /** One format. */
    @GET
    @Path("{id: [0-9]{1,18}}/formats/{format: [\\p{L}0-9-]{1,150}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id, @PathParam("format") String format) {
        return formatPage(
                id,
                line(id, format),
                new FormatForm(today()).fill(line(id, format).settled()));
    }

    /** Settles it. */
    @POST
    @Path("{id: [0-9]{1,18}}/formats/{format: [\\p{L}0-9-]{1,150}}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 100)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response settle(@PathParam("id") long id, @PathParam("format") String format, List<EntityPart> parts) {
        Line line = line(id, format);
        FormatForm form = new FormatForm(today());
        if (!form.bind(parts)) {
            return formatPage(id, line, form).response();
        }
        switch (form.way.value(Way.class)) {
            case EXISTS -> {
                Upload upload = form.file.given().orElse(null);
                settling.exists(
                        id,
                        format,
                        upload == null ? null : upload.fileName(),
                        upload == null ? null : upload.content());
            }
            case ORDERED ->
                settling.ordered(
                        id,
                        format,
                        form.due.given().orElseThrow(),
                        form.supplier.given().orElse(null));
            case EXCEPTION ->
                settling.exception(
                        id, format, form.reason.value(), form.until.given().orElseThrow());
        }
        return Redirects.withNotice("/office/meetings/" + id + "/formats", "It was kept.");
    }

    private View formatPage(long id, Line line, FormatForm form) {
        String here = "/office/meetings/" + id + "/formats";
        SettledFormat settled = line.settled();
        BlocksPage top = BlocksPage.of(line.needed().words())
                .caption(meeting(id).details().title())
                .lead(Words.count(line.needed().people(), "person", "people") + " would be invited in this format.")
                .with(
                        null,
                        Pieces.link(
                                "Job sheet (PDF)", here + "/" + line.needed().key() + "/job-sheet.pdf"));
        top = settled == null ? top : top.with(null, Pieces.paragraph(details(settled)));
        top = settled == null || settled.file() == null
                ? top
                : top.with(
                        null,
                        Pieces.link(
                                "The file that was sent in",
                                here + "/" + line.needed().key() + "/file"));
        return UploadPage.of(top, here + "/" + line.needed().key(), form, "Save")
                .back(here)
                .section(Section.OFFICE);
    }

    /** The sheet for whoever makes it. */
    @GET
    @Path("{id: [0-9]{1,18}}/formats/{format: [\\p{L}0-9-]{1,150}}/job-sheet.pdf")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response jobSheet(@PathParam("id") long id, @PathParam("format") String format) {
        Line line = line(id, format);
        return Response.ok(sheet.pdf(meeting(id), line.needed(), line.settled()), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"job-sheet.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The format that was sent in. */
    @GET
    @Path("{id: [0-9]{1,18}}/formats/{format: [\\p{L}0-9-]{1,150}}/file")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        SettledFormat settled = line(id, format).settled();
        Long file = settled == null ? null : settled.file();
        if (settled == null || file == null) {
            throw NotFound.of("file", format);
        }
        StreamingOutput content = out -> {
            try (InputStream in = files.open(file)) {
                in.transferTo(out);
            }
        };
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plain(settled) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String plain(SettledFormat settled) {
        String name = settled.fileName();
        return name == null ? "format" : name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private Line line(long id, String format) {
        return formats.of(meeting(id)).stream()
                .filter(each -> each.needed().key().equals(format))
                .findFirst()
                .orElseThrow(() -> NotFound.of("format", format));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }
}
