package org.folkmoot.strategy.following.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.following.ChangeFollow;
import org.folkmoot.strategy.following.FollowPage;
import org.folkmoot.strategy.following.WhatIsFollowed;
import org.folkmoot.strategy.model.Follow;
import org.folkmoot.strategy.store.views.FollowLine;
import org.folkmoot.templates.strategy.following.JtelinkGenerated;
import org.jspecify.annotations.Nullable;

/** Behind the links of mails: beginning to follow, and stopping, by a page or by one click (RFC 8058). */
@Path("/following")
@ApplicationScoped
public class FollowLinks {

    private static final String ONE_CLICK =
            "The one-click unsubscribe of RFC 8058 is posted by mail programs, without cookies; the signed token in the address is what counts";

    private final ChangeFollow change;
    private final WhatIsFollowed followed;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowLinks() {
        this(null, null);
    }

    @Inject
    FollowLinks(ChangeFollow change, WhatIsFollowed followed) {
        this.change = change;
        this.followed = followed;
    }

    @GET
    @Path("confirm/{token}")
    @Open(token = FollowPage.CONFIRM)
    public View askToConfirm(@PathParam("token") String token) {
        return change.open(FollowPage.CONFIRM, token)
                .map(line -> line.state() == Follow.State.CONFIRMED ? begun(line) : confirm(line))
                .orElseGet(FollowLinks::gone);
    }

    @POST
    @Path("confirm/{token}")
    @Open(token = FollowPage.CONFIRM)
    public View confirm(@PathParam("token") String token) {
        return change.confirm(token).map(this::begun).orElseGet(FollowLinks::gone);
    }

    @GET
    @Path("stop/{token}")
    @Open(token = ChangeFollow.STOP)
    public View askToStop(@PathParam("token") String token) {
        return change.open(ChangeFollow.STOP, token)
                .map(line -> line.state() == Follow.State.STOPPED ? stopped(line) : stop(line))
                .orElseGet(FollowLinks::gone);
    }

    @POST
    @Path("stop/{token}")
    @Consumes(MediaType.WILDCARD)
    @Open(token = ChangeFollow.STOP, exemptFromCrossSiteCheck = ONE_CLICK)
    public View stop(@PathParam("token") String token) {
        return change.stop(token).map(this::stopped).orElseGet(FollowLinks::gone);
    }

    private View confirm(FollowLine line) {
        return page(
                "Get news by email",
                "You will hear from us when there is news about " + followed.of(line) + ".",
                "Confirm",
                line);
    }

    private View begun(FollowLine line) {
        return page(
                "You will hear from us",
                "We write to you when there is news about " + followed.of(line)
                        + ". Each email has a link that stops them.",
                null,
                line);
    }

    private View stop(FollowLine line) {
        return page(
                "Stop hearing about this",
                "You will no longer hear from us about " + followed.of(line) + ".",
                "Stop",
                line);
    }

    private View stopped(FollowLine line) {
        return page(
                "You do not hear about this any more",
                "We stopped the emails about " + followed.of(line) + ". You do not need to do anything else.",
                null,
                line);
    }

    private static View gone() {
        return View.page(
                "This link has ended",
                out -> JtelinkGenerated.render(
                        out,
                        null,
                        "This link has ended",
                        "You do not hear from us, and there is nothing to do.",
                        null,
                        null));
    }

    private static View page(String title, String words, @Nullable String button, FollowLine line) {
        return View.page(title, out -> JtelinkGenerated.render(out, null, title, words, button, line.address()));
    }
}
