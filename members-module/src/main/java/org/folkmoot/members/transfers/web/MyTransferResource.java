package org.folkmoot.members.transfers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.transfers.AskForATransfer;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.transfers.JtemineGenerated;
import org.jspecify.annotations.Nullable;

/** The page on which a member asks to be in another constituency. */
@Path("/account/transfer")
@ApplicationScoped
public class MyTransferResource {

    private final AskForATransfer ask;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyTransferResource() {
        this.ask = null;
        this.constitution = null;
    }

    @Inject
    public MyTransferResource(AskForATransfer ask, PresentConstitution constitution) {
        this.ask = ask;
        this.constitution = constitution;
    }

    /** The question, or where the request stands. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        return page(form());
    }

    /** Asks. */
    @POST
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response ask(MultivaluedMap<String, String> input) {
        AskTransferForm form = form();
        if (!form.bind(input)) {
            return page(form).errors(form).response();
        }
        try {
            ask.ask(Seat.of(form.to.value()), form.reason.value());
        } catch (RuleBroken e) {
            form.refuse(form.to, e.rule().words());
            return page(form).errors(form).response();
        }
        return Redirects.withNotice("/account", "We have your request and will write to you");
    }

    private AskTransferForm form() {
        return new AskTransferForm(
                constitution.get(),
                ask.membership(),
                ask.mine().map(Transfer::to).orElse(null));
    }

    private View page(AskTransferForm form) {
        Membership now = ask.membership();
        String name = constitution.nameOf(now.constituency(), now.classCode());
        Transfer asked = ask.mine().filter(each -> each.state() != State.FOUND).orElse(null);
        int days = constitution.get().terms().noticeDays();
        String earliest = Words.date(ask.earliest());
        return View.page(
                        "Move to another constituency",
                        out -> JtemineGenerated.render(out, null, name, words(asked), days, earliest, form))
                .section(Section.ACCOUNT)
                .back("/account");
    }

    private String words(@Nullable Transfer asked) {
        if (asked == null) {
            return "";
        }
        Seat to = asked.to();
        String where = to == null ? "another constituency" : constitution.nameOf(to.constituency(), to.classCode());
        return asked.movesOn() == null
                ? "You have asked to move to " + where + ". The membership office will write to you."
                : "From " + Words.date(asked.movesOn()) + " you are a member of " + where + ".";
    }
}
