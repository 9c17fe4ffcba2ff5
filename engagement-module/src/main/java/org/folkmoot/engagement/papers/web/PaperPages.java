package org.folkmoot.engagement.papers.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.papers.KeepPaper;
import org.folkmoot.engagement.web.AnnualPackPiece;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.Upload;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Papers, minutes and outputs of a meeting, for the office. */
@Path("/office/meetings/{id}/papers")
@ApplicationScoped
public class PaperPages {
    private final MeetingBook book;
    private final PaperBook papers;
    private final KeepPaper keeping;
    private final PaperFiles files;
    private final AnnualPackPiece annual;
    private final FormatsPiece formats;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaperPages() {
        this.book = null;
        this.papers = null;
        this.keeping = null;
        this.files = null;
        this.annual = null;
        this.formats = null;
    }

    @Inject
    public PaperPages(
            MeetingBook book,
            PaperBook papers,
            KeepPaper keeping,
            PaperFiles files,
            AnnualPackPiece annual,
            FormatsPiece formats) {
        this.book = book;
        this.papers = papers;
        this.keeping = keeping;
        this.files = files;
        this.annual = annual;
        this.formats = formats;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(id, form(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 50)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response add(@PathParam("id") long id, List<EntityPart> parts) {
        PaperForm form = form(id);
        Optional<Long> kept = form.bind(parts) ? kept(id, form) : Optional.empty();
        if (kept.isEmpty()) {
            return page(id, form).response();
        }
        boolean waits = form.publish.isTicked()
                && papers.paper(id, kept.get()).filter(Paper::published).isEmpty();
        return Redirects.withNotice(home(id), waits ? "It was kept. It waits for formats." : "It was kept.");
    }

    private Optional<Long> kept(long id, PaperForm form) {
        if (form.link.given().isPresent()) {
            return Optional.of(keeping.link(form.paper(id), form.link.value()));
        }
        Upload upload = form.file.value();
        try {
            return Optional.of(keeping.file(form.paper(id), upload.fileName(), upload.content()));
        } catch (RuleBroken e) {
            form.refuse(form.file, e.rule().words());
            return Optional.empty();
        }
    }

    @GET
    @Path("/{paper}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response file(@PathParam("id") long id, @PathParam("paper") long paper) {
        return files.of(papers.paper(id, paper).orElseThrow(() -> NotFound.of("paper", paper)));
    }

    private PaperForm form(long id) {
        return new PaperForm(papers.agenda(id));
    }

    private View page(long id, PaperForm form) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        BlocksPage page = BlocksPage.of("Papers, minutes and outputs")
                .caption(meeting.details().title());
        if (annual.concerns(meeting)) {
            page = page.with("What an annual members' meeting needs", annual.of(meeting));
        }
        return page.with(null, table(id, papers.papers(id)))
                .with("Add something", Pieces.form(form, Button.of("Keep it"), home(id)))
                .view()
                .errors(form)
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    private Content table(long id, List<Paper> papers) {
        if (papers.isEmpty()) {
            return Pieces.paragraph("Nothing is kept yet. Add the papers before the meeting and the minutes after it.");
        }
        Table table = Table.of("Papers")
                .hideCaption()
                .responsive()
                .columns("What", "Format", "Where it stands", "Formats people need", "Change");
        return Components.table(table.rows(
                papers,
                paper -> List.of(
                        (Object) Pieces.cellLink(
                                paper.kind().words() + ": " + paper.title(), home(id) + "/" + paper.id()),
                        PaperWords.format(paper),
                        PaperWords.state(paper),
                        paper.isRead() ? formats.state(Outgoing.paper(paper.id())) : PaperWords.WITHOUT_FORMATS,
                        buttons(id, paper))));
    }

    private Content buttons(long id, Paper paper) {
        String here = home(id) + "/" + paper.id();
        List<Content> buttons = new ArrayList<>();
        buttons.add(
                paper.published()
                        ? Pieces.small("Take back: " + paper.title(), here + "/take-back")
                        : publish(paper, here + "/publish"));
        if (paper.isDraft() && (paper.published() || !waits(paper))) {
            buttons.add(Pieces.small("These minutes were approved: " + paper.title(), here + "/approve"));
        }
        buttons.add(Pieces.small("Remove: " + paper.title(), here + "/remove"));
        return Html.all(buttons);
    }

    private Content publish(Paper paper, String action) {
        return waits(paper)
                ? Pieces.link(
                        "Settle formats before publishing: " + paper.title(),
                        Outgoing.paper(paper.id()).formats())
                : Pieces.small("Publish: " + paper.title(), action);
    }

    private boolean waits(Paper paper) {
        return paper.isRead() && formats.isMissing(Outgoing.paper(paper.id()));
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/papers";
    }
}
