package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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
import org.folkmoot.templates.strategy.proof.JtechainGenerated;

/** One thing that people said with everything that came of it, for everybody. */
@Path("/you-said-we-did/{theme: [0-9]{1,18}}")
@ApplicationScoped
public class PublicProof {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb SAID = new Crumb("You said, we did", "/you-said-we-did");

    private final ReadChain read;
    private final ProofThen past;
    private final OnADay then;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicProof() {
        this(null, null, null, null);
    }

    @Inject
    PublicProof(ReadChain read, ProofThen past, OnADay then, Clock clock) {
        this.read = read;
        this.past = past;
        this.then = then;
        this.clock = clock;
    }

    @GET
    @Open
    public View theme(@PathParam("theme") long theme) {
        Chain chain = read.published(theme).orElseThrow(() -> NotFound.of("theme", theme));
        return View.page(
                        chain.theme().name(),
                        out -> JtechainGenerated.render(out, null, chain, TrustClock.today(clock), false))
                .crumbs(HOME, SAID)
                .cacheable();
    }

    @GET
    @Open
    @Path("as-at/{date}")
    public Response theme(@PathParam("theme") long theme, @PathParam("date") String date) {
        PastDay day = then.day(date);
        Chain chain = past.published(theme, day.date()).orElseThrow(() -> NotFound.of("theme", theme));
        return then.response(
                chain.theme().name(),
                "/you-said-we-did/" + theme,
                day,
                out -> JtechainGenerated.render(out, null, chain, day.date(), false));
    }
}
