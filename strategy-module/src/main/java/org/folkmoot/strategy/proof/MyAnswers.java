package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.AnswersByName;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Reads what the person who is signed in answered and said with their name, and what became of it. */
@ApplicationScoped
public class MyAnswers {

    private final AnswersByName answers;
    private final ProofViews proof;
    private final WordsSaid said;
    private final Surveys surveys;
    private final CurrentActor actor;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyAnswers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MyAnswers(
            AnswersByName answers, ProofViews proof, WordsSaid said, Surveys surveys, CurrentActor actor, Audit audit) {
        this.answers = answers;
        this.proof = proof;
        this.said = said;
        this.surveys = surveys;
        this.actor = actor;
        this.audit = audit;
    }

    /** Everything, the newest first. */
    public Mine read() {
        Optional<PersonId> person = actor.get().person();
        if (person.isEmpty()) {
            return new Mine(List.of(), List.of());
        }
        audit.read(person.get(), "their answers and what became of them");
        return new Mine(
                answers.answersOf(person.get()).stream().map(this::answered).toList(),
                said.of(person.get()).stream()
                        .map(each -> words(each, person.get()))
                        .toList());
    }

    private Answered answered(AnswersByName.MyAnswers answers) {
        Given given = ContentJson.bindText(answers.content(), Given.class);
        List<QuestionAnswer> lines = new ArrayList<>();
        for (Question question : SurveyOfConsultation.questionnaire(
                        surveys.version(answers.version()).orElseThrow())
                .questions()) {
            if (!question.said(given).isEmpty()) {
                lines.add(new QuestionAnswer(question.text(), String.join("\n", question.said(given))));
            }
        }
        return new Answered(answers, lines);
    }

    private Said words(WordsSaid.MySaid each, PersonId person) {
        List<ThemeRow> themes = each.answered() ? said.themesOf(each.id()) : List.of();
        return new Said(each, themes, proof.toldOn(each.slug(), person));
    }

    /** Surveys that were answered, and what was said in the person's own words. */
    public record Mine(List<Answered> answers, List<Said> said) {}

    /** A survey that was answered. */
    public record Answered(AnswersByName.MyAnswers survey, List<QuestionAnswer> lines) {}

    /** A question and its answer. */
    public record QuestionAnswer(String question, String answer) {}

    /** Something said, the themes it was put into, and when the person was told. */
    public record Said(WordsSaid.MySaid words, List<ThemeRow> themes, Optional<LocalDate> told) {}
}
