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
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.proof.CorrectProof;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.proof.TakeProofBack;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;

/** Corrects what is done for a decision, or takes it back. */
@Path("/editor/proof")
@ApplicationScoped
public class ActionPages {

    private static final String ONE = "actions/{action: [0-9]{1,18}}";

    private final ReadChain read;
    private final CorrectProof correct;
    private final TakeProofBack takeBack;
    private final LinkPage pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ActionPages() {
        this(null, null, null, null);
    }

    @Inject
    ActionPages(ReadChain read, CorrectProof correct, TakeProofBack takeBack, LinkPage pages) {
        this.read = read;
        this.correct = correct;
        this.takeBack = takeBack;
        this.pages = pages;
    }

    @GET
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public View show(@PathParam("action") long id) {
        DeliveryRow row = pages.delivery(id);
        DeliveryForm form = form(row);
        return pages.show(Link.ACTION, id, pages.themeOf(row.decision()), form, form.seen);
    }

    @POST
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public Response correct(@PathParam("action") long id, MultivaluedMap<String, String> input) {
        DeliveryRow row = pages.delivery(id);
        long theme = pages.themeOf(row.decision());
        DeliveryForm form = form(row);
        if (!form.bind(input)) {
            return pages.show(Link.ACTION, id, theme, form, form.seen)
                    .errors(form)
                    .response();
        }
        try {
            correct.action(form.of(row), form.seen.value());
        } catch (Conflict changed) {
            DeliveryRow now = pages.delivery(id);
            return pages.overtaken(Link.ACTION, id, theme, form, form.seen, now.mark(), KeepEarlierWords.said(now));
        }
        return LinkPage.back(theme, "Saved.");
    }

    @POST
    @Path(ONE + "/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response remove(@PathParam("action") long id, @FormParam("seen") @DefaultValue("") String seen) {
        DeliveryRow row = pages.delivery(id);
        DeliveryForm form = form(row);
        return pages.takenBack(
                Link.ACTION, id, pages.themeOf(row.decision()), form, form.seen, () -> takeBack.action(id, seen));
    }

    private DeliveryForm form(DeliveryRow row) {
        return new DeliveryForm(read.planActions(pages.decision(row.decision()).strategy()), row);
    }
}
