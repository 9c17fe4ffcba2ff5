package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.views.SurveyLines;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.jspecify.annotations.Nullable;

/** The answers to each survey among the lists that the office takes away: nobody's name, and in no order. */
@ApplicationScoped
public class AnswersToTakeAway implements ExportSource {

    private final SurveyLines surveys;
    private final ReadSurvey read;
    private final ExportAnswers export;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswersToTakeAway() {
        this(null, null, null);
    }

    @Inject
    public AnswersToTakeAway(SurveyLines surveys, ReadSurvey read, ExportAnswers export) {
        this.surveys = surveys;
        this.read = read;
        this.export = export;
    }

    @Override
    public List<ExportableList> lists() {
        List<ExportableList> lists = new ArrayList<>();
        surveys.all().stream()
                .filter(survey -> survey.answers() > 0)
                .forEach(survey -> lists.add(new Answers(survey.id(), survey.title())));
        return lists;
    }

    private final class Answers implements ExportableList {

        private final long survey;
        private final String consultation;

        private Answers(long survey, String consultation) {
            this.survey = survey;
            this.consultation = consultation;
        }

        @Override
        public String slug() {
            return "answers-" + survey;
        }

        @Override
        public String title() {
            return "Answers: " + consultation;
        }

        @Override
        public void rows(Consumer<List<?>> taker) {
            export.write(
                    read.version(survey, 0).orElseThrow(() -> NotFound.of("answers to survey", survey)),
                    cells -> taker.accept(filled(cells)));
        }

        private static List<Object> filled(List<? extends @Nullable Object> cells) {
            List<Object> filled = new ArrayList<>(cells.size());
            for (Object cell : cells) {
                filled.add(cell == null ? "" : cell instanceof Number ? cell : cell.toString());
            }
            return filled;
        }
    }
}
