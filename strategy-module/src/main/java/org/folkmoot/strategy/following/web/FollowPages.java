package org.folkmoot.strategy.following.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.following.FollowPage;
import org.folkmoot.strategy.following.FollowPage.Subject;
import org.folkmoot.strategy.model.Follow.Frequency;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.web.SpamTrap;
import org.folkmoot.templates.strategy.following.JtefollowGenerated;

/** The form by which anybody follows a page by mail. */
@Path("/follow/{kind}/{slug}")
@ApplicationScoped
public class FollowPages {

    private static final int FROM_ONE_PLACE = 20;
    private static final int TO_ONE_ADDRESS = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Map<String, Kind> KINDS = Map.of(
            "strategies", Kind.STRATEGY,
            "consultations", Kind.CONSULTATION,
            "documents", Kind.DOCUMENT,
            "networks", Kind.NETWORK);

    private final FollowPage follow;
    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowPages() {
        this(null, null, null, null);
    }

    @Inject
    FollowPages(FollowPage follow, SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.follow = follow;
        this.trap = trap;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        Subject subject = subject(kind, slug);
        return page(subject, new FollowForm(subject), trap.fields());
    }

    @POST
    @Open
    public Response send(
            @PathParam("kind") String kind, @PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Subject subject = subject(kind, slug);
        FollowForm form = new FollowForm(subject);
        if (form.bind(input) && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Send it again");
        }
        if (!form.isValid()) {
            return page(subject, form, trap.again(input)).errors(form).response();
        }
        String mail = form.mail.value();
        if (!limits.take("follow", visit.address(), FROM_ONE_PLACE, HOUR)
                || !limits.take("follow-mail", mail.toLowerCase(Locale.ROOT), TO_ONE_ADDRESS, HOUR)) {
            form.refuse("Too many requests came in the last hour. Try again later");
            return page(subject, form, trap.again(input))
                    .errors(form)
                    .status(429)
                    .response();
        }
        follow.ask(subject, form.chosenGoal(), mail, form.often.value(Frequency.class));
        return Redirects.withNotice(
                subject.page().address(), "We have sent you an email. Use its link to confirm that you want news.");
    }

    private Subject subject(String kind, String slug) {
        Kind known = Optional.ofNullable(KINDS.get(kind)).orElseThrow(() -> NotFound.of("kind of page", kind));
        return follow.subject(known, slug);
    }

    private static View page(Subject subject, FollowForm form, Content trap) {
        return View.page("Get news by email", out -> JtefollowGenerated.render(out, null, subject, form, trap))
                .back(subject.page().address());
    }
}
