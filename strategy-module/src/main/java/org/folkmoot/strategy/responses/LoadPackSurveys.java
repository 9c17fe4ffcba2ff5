package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.survey.QuestionnaireFaults;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.surveys.PackSurvey;

/** Publishes the surveys of a pack where there is none yet, and invents answers for the demonstration. */
@ApplicationScoped
public class LoadPackSurveys {

    private final Surveys surveys;
    private final PublishedPages pages;
    private final InventAnswers invent;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadPackSurveys() {
        this(null, null, null, null, null);
    }

    @Inject
    public LoadPackSurveys(Surveys surveys, PublishedPages pages, InventAnswers invent, Audit audit, Clock clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.invent = invent;
        this.audit = audit;
        this.clock = clock;
    }

    /** Loads them; does nothing where there is a survey already. */
    @Transactional
    public void load(Pack pack) {
        if (surveys.any()) {
            return;
        }
        for (String path : pack.list("surveys")) {
            String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            Optional<PageLine> page = pages.find(Kind.CONSULTATION, slug);
            if (page.isEmpty()) {
                throw pack.fault(path, "", "a consultation with the address " + slug + " was expected in the pack");
            }
            pack.yaml(path, PackSurvey.SCHEMA)
                    .map(node -> ContentJson.bind(node, PackSurvey.class))
                    .ifPresent(survey -> load(pack, path, page.get(), survey));
        }
    }

    private void load(Pack pack, String path, PageLine page, PackSurvey survey) {
        for (String fault : QuestionnaireFaults.of(survey.questionnaire())) {
            throw pack.fault(path, "/sections", fault);
        }
        long id = surveys.add(page.id(), survey.terms(), false);
        long version = surveys.addPublished(
                id, ContentJson.textOf(survey.questionnaire()), "Content pack " + pack.id(), clock.instant());
        audit.wrote("survey.load", "survey:" + id, "The pack’s survey of " + page.title());
        if (pack.demo() && survey.demo() != null) {
            invent.invent(page, id, version, survey, survey.demo());
        }
    }
}
