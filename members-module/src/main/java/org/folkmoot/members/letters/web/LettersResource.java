package org.folkmoot.members.letters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.letters.DrawLabels;
import org.folkmoot.members.letters.DrawLetters;
import org.folkmoot.members.letters.GatherEnvelopes;
import org.folkmoot.members.letters.GatherEnvelopes.Gathered;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.members.web.Whom;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.letters.JtelabelsGenerated;
import org.folkmoot.templates.members.letters.JtelettersGenerated;
import org.jspecify.annotations.Nullable;

/** Labels and letters for the people of a list, or for those ticked. */
@Path("/office")
@ApplicationScoped
public class LettersResource {

    private final GatherEnvelopes gather;
    private final DrawLabels labels;
    private final DrawLetters letters;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LettersResource() {
        this.gather = null;
        this.labels = null;
        this.letters = null;
        this.constitution = null;
    }

    @Inject
    public LettersResource(
            GatherEnvelopes gather, DrawLabels labels, DrawLetters letters, PresentConstitution constitution) {
        this.gather = gather;
        this.labels = labels;
        this.letters = letters;
        this.constitution = constitution;
    }

    /** Which sheet, and who is left out. */
    @GET
    @Path("labels")
    @Requires(Permission.SEE_MEMBERS)
    public View labels(@Context UriInfo uri) {
        return labels(Whom.of(uri.getQueryParameters()), new LabelForm());
    }

    private View labels(Whom whom, LabelForm form) {
        Gathered gathered = gather.gather(filter(whom), form.law.isTicked(), "labels to come");
        Table odd = odd(gathered);
        return View.page("Address labels", out -> JtelabelsGenerated.render(out, null, form, whom, gathered, odd))
                .section(Section.OFFICE)
                .back("/office/members");
    }

    /** The sheets. */
    @GET
    @Path("labels.pdf")
    @Requires(Permission.SEE_MEMBERS)
    public Response sheets(@Context UriInfo uri) {
        Whom whom = Whom.of(uri.getQueryParameters());
        LabelForm form = new LabelForm();
        if (!form.bind(uri.getQueryParameters())) {
            return labels(whom, form).errors(form).response();
        }
        return pdf(labels.draw(filter(whom), form.law.isTicked(), form.chosen(), form.firstLabel()), "labels.pdf");
    }

    /** What the letter says, and who is left out. */
    @GET
    @Path("letters")
    @Requires(Permission.SEE_MEMBERS)
    public View letters(@Context UriInfo uri) {
        return letters(Whom.of(uri.getQueryParameters()), new LetterForm());
    }

    private View letters(Whom whom, LetterForm form) {
        Gathered gathered = gather.gather(filter(whom), form.law.isTicked(), "letters to come");
        Table odd = odd(gathered);
        return View.page("Letters", out -> JtelettersGenerated.render(out, null, form, whom, gathered, odd))
                .section(Section.OFFICE)
                .back("/office/members");
    }

    /** The letters, one to a person. */
    @POST
    @Path("letters")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response write(MultivaluedMap<String, String> input) {
        Whom whom = Whom.of(input);
        LetterForm form = new LetterForm();
        if (!form.bind(input)) {
            return letters(whom, form).errors(form).response();
        }
        byte[] pdf = letters.draw(
                filter(whom), form.law.isTicked(), form.subject.value(), form.words.value(), form.from.value());
        return pdf(pdf, "letters.pdf");
    }

    private @Nullable MemberFilter filter(Whom whom) {
        return whom.filter(constitution);
    }

    private static Table odd(Gathered gathered) {
        return Table.of("Signs that cannot be printed")
                .columns("Name", "Signs")
                .rows(
                        gathered.odd(),
                        each -> List.of(
                                PageLinks.to(
                                        each.envelope().name(),
                                        "/office/members/" + each.envelope().number()),
                                each.signs()));
    }

    private static Response pdf(byte[] content, String name) {
        return Response.ok(content, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
