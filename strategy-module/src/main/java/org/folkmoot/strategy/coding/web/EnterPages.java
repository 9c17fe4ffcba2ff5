package org.folkmoot.strategy.coding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.coding.ModerateWords;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.outcomes.TellWriters;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.coding.JteenterGenerated;
import org.jspecify.annotations.Nullable;

/** Enters what people said elsewhere: at a meeting, in a letter or by telephone. */
@Path("/editor/consultations/{id: [0-9]{1,18}}")
@ApplicationScoped
public class EnterPages {

    private final PublishedPages pages;
    private final ModerateWords moderate;
    private final TellWriters writers;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EnterPages() {
        this(null, null, null, null);
    }

    @Inject
    EnterPages(PublishedPages pages, ModerateWords moderate, TellWriters writers, Clock clock) {
        this.pages = pages;
        this.moderate = moderate;
        this.writers = writers;
        this.clock = clock;
    }

    @GET
    @Path("words/new")
    @Requires(Permission.EDIT_CONTENT)
    public View enter(@PathParam("id") long id) {
        return enter(consultation(id), new SaidForm(TrustClock.today(clock)));
    }

    @POST
    @Path("words/new")
    @Requires(Permission.EDIT_CONTENT)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        SaidForm form = new SaidForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return enter(page, form).errors(form).response();
        }
        moderate.add(
                id,
                form.source.value(),
                form.about.value(),
                form.on.value(),
                form.words.value(),
                form.publish.isTicked());
        if (!form.who.isThere()) {
            return Redirects.withNotice("/editor/consultations/" + id + "/words", "Entered.");
        }
        writers.keep(id, form.name.value(), orNone(form.mail.value()), orNone(form.post.value()));
        return Redirects.withNotice(
                "/editor/consultations/" + id + "/words", "Entered. Who wrote is told what comes of it.");
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text;
    }

    private static View enter(PageLine page, SaidForm form) {
        return View.page("Enter what was said", out -> JteenterGenerated.render(out, null, page, form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/words");
    }

    private PageLine consultation(long id) {
        return pages.find(id)
                .filter(page -> page.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", id));
    }
}
