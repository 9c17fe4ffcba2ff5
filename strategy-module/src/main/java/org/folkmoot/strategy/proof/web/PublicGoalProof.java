package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.ProofThen;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.web.OnADay;
import org.folkmoot.templates.strategy.proof.JtegoalGenerated;
import org.folkmoot.templates.strategy.proof.JtesinceGenerated;

/** The way back from a goal to what people said, for everybody. */
@Path("/you-said-we-did/goals/{strategy}/{goal: [0-9]{1,6}}")
@ApplicationScoped
public class PublicGoalProof {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb SAID = new Crumb("You said, we did", "/you-said-we-did");

    private final ReadChain read;
    private final ProofThen past;
    private final OnADay then;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicGoalProof() {
        this(null, null, null, null);
    }

    @Inject
    PublicGoalProof(ReadChain read, ProofThen past, OnADay then, Clock clock) {
        this.read = read;
        this.past = past;
        this.then = then;
        this.clock = clock;
    }

    @GET
    @Open
    public View goal(@PathParam("strategy") String strategy, @PathParam("goal") int number) {
        Chain.Goal goal = read.goal(strategy, number);
        List<ReadChain.Back> back = read.back(strategy, number).stream()
                .filter(each -> each.themes().stream().anyMatch(name -> name.isPublic()))
                .toList();
        if (goal == null || back.isEmpty()) {
            throw NotFound.of("goal", strategy + "/" + number);
        }
        return View.page(
                        "What is behind this goal",
                        out -> JtegoalGenerated.render(out, null, goal, back, TrustClock.today(clock), false))
                .crumbs(HOME, SAID)
                .cacheable();
    }

    @GET
    @Open
    @Path("as-at/{date}")
    public Response goal(
            @PathParam("strategy") String strategy, @PathParam("goal") int number, @PathParam("date") String date) {
        PastDay day = then.day(date);
        List<ReadChain.Back> back = past.back(strategy, number, day.date());
        Chain.Goal goal =
                past.goal(strategy, number, day.date()).orElseThrow(() -> NotFound.of("goal", strategy + "/" + number));
        if (back.isEmpty()) {
            throw NotFound.of("goal", strategy + "/" + number);
        }
        return then.response(
                "What is behind this goal", "/you-said-we-did/goals/" + strategy + "/" + number, day, out -> {
                    JtesinceGenerated.render(out, null, past.wordsSince(day.date()));
                    JtegoalGenerated.render(out, null, goal, back, day.date(), false);
                });
    }
}
