package org.folkmoot.engagement.relay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.engagement.relay.TakeReply;
import org.folkmoot.engagement.relay.TakeReply.Opened;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;

/** The page behind a member's link: answer a governor or a lead in one's own words, without signing in. */
@Path("/t")
@ApplicationScoped
public class ReplyPage {
    private final TakeReply taking;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyPage() {
        this.taking = null;
        this.discretion = null;
    }

    @Inject
    public ReplyPage(TakeReply taking, Discretion discretion) {
        this.taking = taking;
        this.discretion = discretion;
    }

    @GET
    @Path("/{token}")
    @Open(token = "relay")
    public View ask(@PathParam("token") String token) {
        return taking.open(token)
                .map(opened -> page(opened, form(opened), token))
                .orElseGet(ReplyPage::gone);
    }

    @POST
    @Path("/{token}")
    @Open(token = "relay")
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        Optional<Opened> opened = taking.open(token);
        if (opened.isEmpty()) {
            return gone().response();
        }
        MemberReplyForm form = form(opened.get());
        if (!form.bind(input)) {
            return page(opened.get(), form, token).response();
        }
        taking.byLink(token, form.words.value(), form.showsName());
        return Redirects.seeOther("/t/" + token + "/thanks");
    }

    /** Says what happens now. */
    @GET
    @Path("/{token}/thanks")
    @Open(token = "relay")
    public View thanks(@PathParam("token") String token) {
        return taking.open(token)
                .map(opened -> BlocksPage.of("Thank you")
                        .lead("We have your answer. The office reads it, takes out anything that would show how to"
                                + " reach you, and passes it on to "
                                + opened.thread().convenerName() + ".")
                        .with(null, Pieces.link("Write something else", "/t/" + token))
                        .view())
                .orElseGet(ReplyPage::gone);
    }

    private MemberReplyForm form(Opened opened) {
        return new MemberReplyForm(
                opened.thread().convenerName(),
                discretion.showsNames(opened.thread().scope()));
    }

    private static View page(Opened opened, MemberReplyForm form, String token) {
        String convener = opened.thread().convenerName();
        return FormPage.of("Answer " + convener, "/t/" + token, form, "Send my answer")
                .before(Html.all(java.util.List.of(
                        Components.details(
                                "The message: " + opened.thread().subject(),
                                Pieces.paragraphs(opened.thread().body())),
                        Pieces.paragraph("Your answer goes to our office first. " + convener
                                + " never sees your address, your email or your phone number."))))
                .view();
    }

    private static View gone() {
        return BlocksPage.of("This link no longer works")
                .lead("You can write to our office instead.")
                .with(null, Pieces.link("Contact us", "/contact"))
                .view();
    }
}
