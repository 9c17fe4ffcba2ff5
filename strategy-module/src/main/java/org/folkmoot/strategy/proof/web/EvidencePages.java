package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.proof.CorrectProof;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.proof.TakeProofBack;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;

/** Corrects what shows that something was done, or takes it back. */
@Path("/editor/proof")
@ApplicationScoped
public class EvidencePages {

    private static final String ONE = "evidence/{evidence: [0-9]{1,18}}";

    private final CorrectProof correct;
    private final TakeProofBack takeBack;
    private final LinkPage pages;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EvidencePages() {
        this(null, null, null, null);
    }

    @Inject
    EvidencePages(CorrectProof correct, TakeProofBack takeBack, LinkPage pages, Clock clock) {
        this.correct = correct;
        this.takeBack = takeBack;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public View show(@PathParam("evidence") long id) {
        EvidenceRow row = pages.evidence(id);
        ShownForm form = form(row);
        return pages.show(Link.EVIDENCE, id, theme(row), form, form.seen);
    }

    @POST
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public Response correct(@PathParam("evidence") long id, MultivaluedMap<String, String> input) {
        EvidenceRow row = pages.evidence(id);
        ShownForm form = form(row);
        if (!form.bind(input)) {
            return pages.show(Link.EVIDENCE, id, theme(row), form, form.seen)
                    .errors(form)
                    .response();
        }
        try {
            correct.evidence(form.of(row), form.seen.value());
        } catch (Conflict changed) {
            EvidenceRow now = pages.evidence(id);
            return pages.overtaken(
                    Link.EVIDENCE, id, theme(row), form, form.seen, now.mark(), KeepEarlierWords.said(now));
        }
        return LinkPage.back(theme(row), "Saved.");
    }

    @POST
    @Path(ONE + "/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response remove(@PathParam("evidence") long id, @FormParam("seen") @DefaultValue("") String seen) {
        EvidenceRow row = pages.evidence(id);
        ShownForm form = form(row);
        return pages.takenBack(Link.EVIDENCE, id, theme(row), form, form.seen, () -> takeBack.evidence(id, seen));
    }

    private ShownForm form(EvidenceRow row) {
        return new ShownForm(TrustClock.today(clock), row);
    }

    private long theme(EvidenceRow row) {
        return pages.themeOf(pages.delivery(row.delivery()).decision());
    }
}
