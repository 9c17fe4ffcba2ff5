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
import org.folkmoot.strategy.documents.StrategyToCommentOn;
import org.jspecify.annotations.Nullable;

/** The form by which readers say what they think of a goal, or of a draft of a strategy. */
@Path("/strategies/{slug}/comment")
@ApplicationScoped
public class StrategyCommentPages {

    private final StrategyToCommentOn strategies;
    private final CommentDesk desk;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StrategyCommentPages() {
        this(null, null);
    }

    @Inject
    StrategyCommentPages(StrategyToCommentOn strategies, CommentDesk desk) {
        this.strategies = strategies;
        this.desk = desk;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("on") @Nullable String on) {
        return desk.form(strategies.subject(slug, 0), on);
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        return desk.send(strategies.subject(slug, CommentDesk.seen(input)), input);
    }
}
