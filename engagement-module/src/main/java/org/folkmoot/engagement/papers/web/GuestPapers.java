package org.folkmoot.engagement.papers.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.papers.GuestsPapers;
import org.folkmoot.engagement.replying.InvitationLinks;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.templates.engagement.papers.JtepapersGenerated;

/** The papers of a meeting for those invited to it, behind their personal link; a closed meeting's stand nowhere else. */
@Path("/r")
@ApplicationScoped
public class GuestPapers {
    private final InvitationLinks links;
    private final PaperBook papers;
    private final PaperFiles files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GuestPapers() {
        this.links = null;
        this.papers = null;
        this.files = null;
    }

    @Inject
    public GuestPapers(InvitationLinks links, PaperBook papers, PaperFiles files) {
        this.links = links;
        this.papers = papers;
        this.files = files;
    }

    /** What there is to read. */
    @GET
    @Path("/{token}/papers")
    @Open(token = "reply")
    public View list(@PathParam("token") String token) {
        Meeting meeting = meeting(token);
        List<Paper> open = open(meeting);
        String base = "/r/" + token + "/papers/";
        BlocksPage page = BlocksPage.of("Papers").caption(meeting.details().title());
        page = open.isEmpty()
                ? page.with(null, Pieces.paragraph("There are no papers yet."))
                : page.with(null, (HtmlContent) out -> JtepapersGenerated.render(out, null, open, base));
        return page.view().back("/r/" + token);
    }

    /** One of them. */
    @GET
    @Path("/{token}/papers/{paper}")
    @Open(token = "reply")
    public Response file(@PathParam("token") String token, @PathParam("paper") long paper) {
        return open(meeting(token)).stream()
                .filter(each -> each.id() == paper)
                .findFirst()
                .map(files::of)
                .map(answer -> Response.fromResponse(answer)
                        .header("Cache-Control", "private, no-store")
                        .build())
                .orElseThrow(() -> NotFound.of("paper", paper));
    }

    private Meeting meeting(String token) {
        return links.open(token)
                .map(InvitationLinks.Opened::meeting)
                .orElseThrow(() -> NotFound.of("invitation", "link"));
    }

    private List<Paper> open(Meeting meeting) {
        return GuestsPapers.of(meeting, papers.agenda(meeting.id()), papers.papers(meeting.id()));
    }
}
