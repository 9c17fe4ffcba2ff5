package org.folkmoot.engagement.stopping.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.stopping.StopTopic;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;

/** Stops a topic by the link of a mail: a page for people, and one click (RFC 8058) for mail programs. */
@Path("/u")
@ApplicationScoped
public class StopPages {
    private static final String ONE_CLICK =
            "The one-click unsubscribe of RFC 8058 is posted by mail programs, without cookies; the signed token in the address is what counts";

    private final StopTopic stopping;
    private final RecipientBook book;
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StopPages() {
        this.stopping = null;
        this.book = null;
        this.topics = null;
    }

    @Inject
    public StopPages(StopTopic stopping, RecipientBook book, TopicBook topics) {
        this.stopping = stopping;
        this.book = book;
        this.topics = topics;
    }

    @GET
    @Path("/{token}")
    @Open(token = "unsubscribe")
    public View ask(@PathParam("token") String token) {
        return stopping.open(token).map(own -> page(own, token)).orElseGet(StopPages::gone);
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.WILDCARD)
    @Open(token = "unsubscribe", exemptFromCrossSiteCheck = ONE_CLICK)
    public View stop(@PathParam("token") String token) {
        stopping.stop(token);
        return stopping.open(token).map(own -> stopped(own, token)).orElseGet(StopPages::gone);
    }

    @POST
    @Path("/{token}/topics")
    @Open(token = "unsubscribe")
    public Response choose(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        Optional<RecipientBook.Subscription> own = stopping.open(token);
        if (own.isPresent()) {
            TopicsForm form =
                    new TopicsForm(topics.all(), book.subscriptions(own.get().person()));
            form.bind(input);
            stopping.choose(token, form.topics.values());
        }
        return Redirects.withNotice("/u/" + token, "Your choice was saved.");
    }

    private View page(RecipientBook.Subscription own, String token) {
        String name = name(own);
        BlocksPage page =
                BlocksPage.of(own.stopped() ? "You do not hear about this any more" : "Stop hearing about this");
        page = own.stopped()
                ? page.lead("You stopped: " + name + ".")
                : page.lead("You will no longer hear from us about: " + name + ".")
                        .with(null, Pieces.post(Button.of("Stop"), "/u/" + token, null));
        return others(page, own, token).view();
    }

    private View stopped(RecipientBook.Subscription own, String token) {
        BlocksPage page = BlocksPage.of("You do not hear about this any more")
                .lead("We stopped: " + name(own) + ". You do not need to do anything else.");
        return others(page, own, token).view();
    }

    private BlocksPage others(BlocksPage page, RecipientBook.Subscription own, String token) {
        TopicsForm form = new TopicsForm(topics.all(), book.subscriptions(own.person()));
        return page.with(
                        "Everything you can hear about",
                        Pieces.form(form, Button.of("Save my choice").secondary(), "/u/" + token + "/topics"))
                .with(
                        null,
                        Pieces.paragraph(
                                "Notices that the law says we must send, such as of elections and the annual members' meeting, still reach you."));
    }

    private String name(RecipientBook.Subscription own) {
        return topics.find(own.topic()).map(Topic::name).orElse("this topic");
    }

    private static View gone() {
        return BlocksPage.of("You do not hear from us any more")
                .lead("There is nothing left to stop.")
                .view();
    }
}
