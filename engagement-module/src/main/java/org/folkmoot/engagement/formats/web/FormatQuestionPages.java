package org.folkmoot.engagement.formats.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.engagement.formats.AnswerAboutFormats;
import org.folkmoot.engagement.model.FormatBook.Review;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;

/** The page behind the link of the yearly question about formats. */
@Path("/f")
@ApplicationScoped
public class FormatQuestionPages {
    private final AnswerAboutFormats answering;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatQuestionPages() {
        this.answering = null;
    }

    @Inject
    public FormatQuestionPages(AnswerAboutFormats answering) {
        this.answering = answering;
    }

    @GET
    @Path("/{token}")
    @Open(token = "formats")
    public View ask(@PathParam("token") String token) {
        return answering
                .open(token)
                .map(review -> page(new FormatQuestionForm(words(review)), token))
                .orElseGet(FormatQuestionPages::gone);
    }

    @POST
    @Path("/{token}")
    @Open(token = "formats")
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        Optional<Review> review = answering.open(token);
        if (review.isEmpty()) {
            return gone().response();
        }
        FormatQuestionForm form = new FormatQuestionForm(words(review.get()));
        if (!form.bind(input)) {
            return page(form, token).response();
        }
        boolean fits = form.fits.isChosen("yes");
        answering.answer(token, fits, form.words.given().orElse(null));
        return Redirects.withNotice(
                "/f/" + token,
                fits ? "Thank you. We go on like this." : "Thank you. The office puts it right and may ask you.");
    }

    private static String words(Review review) {
        return new NeededFormat(review.format(), review.language(), 1).words();
    }

    private static View page(FormatQuestionForm form, String token) {
        return FormPage.of("How we send you information", "/f/" + token, form, "Send my answer")
                .view();
    }

    private static View gone() {
        return BlocksPage.of("This link no longer works")
                .lead("You can tell our office instead, or change your format in your account.")
                .with(null, Pieces.link("Contact us", "/contact"))
                .view();
    }
}
