package org.folkmoot.strategy.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.documents.CommentOnDocument;
import org.jspecify.annotations.Nullable;

/** The form by which readers say what they think of a document. */
@Path("/documents/{slug}/comment")
@ApplicationScoped
public class CommentPages {

    private final CommentOnDocument comment;
    private final CommentDesk desk;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentPages() {
        this(null, null);
    }

    @Inject
    CommentPages(CommentOnDocument comment, CommentDesk desk) {
        this.comment = comment;
        this.desk = desk;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("on") @Nullable String on) {
        return desk.form(comment.subject(slug, 0), on);
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        return desk.send(comment.subject(slug, CommentDesk.seen(input)), input);
    }
}
