package org.folkmoot.strategy.editing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.editing.CheckNetwork;
import org.folkmoot.strategy.editing.CheckPage;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.editing.JtereleaseGenerated;

/** The page on which drafts are checked and published; what could not be published leads back to it. */
@ApplicationScoped
public class ReleaseView {

    private static final int CONFLICT = 409;
    private static final String CHANGED_SINCE =
            "Somebody changed a draft after you looked at it. Look at what would change now, then publish it.";

    private final PublishedPages published;
    private final CheckPage check;
    private final CheckNetwork network;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleaseView() {
        this(null, null, null, null);
    }

    @Inject
    public ReleaseView(PublishedPages published, CheckPage check, CheckNetwork network, Clock clock) {
        this.published = published;
        this.check = check;
        this.network = network;
        this.clock = clock;
    }

    /** The page with these forms. */
    View of(long page, WordsForm note, ReleaseForm plan, WordsForm answer) {
        return view(page, note, plan, answer, "");
    }

    /** Publishes; where a rule or somebody else's change stands against it, the page with the reason. */
    Optional<Response> refused(long page, Runnable publication) {
        try {
            publication.run();
            return Optional.empty();
        } catch (RuleBroken refused) {
            return Optional.of(refusal(page, refused.rule().words()));
        } catch (Conflict changed) {
            return Optional.of(refusal(page, CHANGED_SINCE));
        }
    }

    private Response refusal(long page, String words) {
        return view(page, WordsForm.note(), new ReleaseForm(clock.instant()), WordsForm.answer(), words)
                .status(CONFLICT)
                .response();
    }

    private View view(long id, WordsForm note, ReleaseForm plan, WordsForm answer, String refused) {
        PageLine line = published.find(id).orElseThrow(() -> NotFound.of("page", id));
        CheckPage.Report report = check.check(id);
        Optional<CheckNetwork.Misfit> misfit = network.of(line);
        return View.page(
                        "Check and publish",
                        out -> JtereleaseGenerated.render(out, null, line, report, misfit, refused, note, plan, answer))
                .section(Section.EDITOR)
                .back("/editor/pages/" + id)
                .wide();
    }
}
