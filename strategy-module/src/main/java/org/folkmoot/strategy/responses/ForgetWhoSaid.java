package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.Writers;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/**
 * Takes a person who was erased off what they answered and said. The choices they made still count; words of their own are
 * blanked, since they may say who it was, except those that an editor has read and that may be published.
 */
@ApplicationScoped
public class ForgetWhoSaid {

    private final Responses responses;
    private final Surveys surveys;
    private final Contributions contributions;
    private final Progress progress;
    private final Writers writers;
    private final Themes themes;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetWhoSaid() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ForgetWhoSaid(
            Responses responses,
            Surveys surveys,
            Contributions contributions,
            Progress progress,
            Writers writers,
            Themes themes,
            Audit audit,
            Clock clock) {
        this.responses = responses;
        this.surveys = surveys;
        this.contributions = contributions;
        this.progress = progress;
        this.writers = writers;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Forgets the person; a second time finds nothing. */
    public void forget(PersonId person) {
        responses.of(person).forEach(this::blankWords);
        List<Long> pages = contributions.pagesOf(person);
        int answers = responses.forget(person) + contributions.forget(person) + progress.forget(person);
        writers.forget(person);
        // Reason: what is not quoted any more makes room for something else that was said.
        pages.forEach(page -> themes.note(page, clock.instant()));
        audit.wrote("survey.forget", "person:" + person, answers + " answers no longer carry the person’s name");
    }

    private void blankWords(ResponseRow row) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        SurveyOfConsultation.questionnaire(surveys.version(row.version()).orElseThrow()).questions().stream()
                .filter(question -> question.type().inOwnWords())
                .forEach(question -> words.put(question.key(), List.of()));
        Given given = ContentJson.bindText(row.content(), Given.class);
        responses.replace(row.id(), ContentJson.textOf(given.with(words)));
    }
}
