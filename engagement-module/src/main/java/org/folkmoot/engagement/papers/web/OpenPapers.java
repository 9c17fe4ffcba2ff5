package org.folkmoot.engagement.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.papers.PublicPapers;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;

/** A published paper of an open meeting. */
@Path("/meetings/{slug}/papers/{paper}")
@ApplicationScoped
public class OpenPapers {
    private final MeetingBook book;
    private final PaperBook papers;
    private final PaperFiles files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenPapers() {
        this.book = null;
        this.papers = null;
        this.files = null;
    }

    @Inject
    public OpenPapers(MeetingBook book, PaperBook papers, PaperFiles files) {
        this.book = book;
        this.papers = papers;
        this.files = files;
    }

    @GET
    @Open
    public Response file(@PathParam("slug") String slug, @PathParam("paper") long id) {
        return book.bySlug(slug)
                .filter(meeting -> meeting.details().openToPublic())
                .flatMap(meeting -> PublicPapers.of(papers.agenda(meeting.id()), papers.papers(meeting.id())).stream()
                        .filter(paper -> paper.id() == id)
                        .findFirst())
                .map(files::of)
                .orElseThrow(() -> NotFound.of("paper", id));
    }
}
