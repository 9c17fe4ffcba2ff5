package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.SurveyBench;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishTogetherIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    @Test
    void aNewConsultationThatLeadsToASurveyBuiltForItGoesOutWithTheSurvey() {
        Workbench bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        SurveyBench surveys = new SurveyBench(bench);
        long page = bench.add().add(Kind.CONSULTATION, "walk");
        save(
                bench,
                "about",
                "{\"title\":\"Walk\",\"summary\":\"Try it out.\",\"state\":\"OPEN\","
                        + "\"opens\":\"2025-11-03\",\"closes\":\"2026-01-30\"}");
        save(
                bench,
                "routes",
                "[{\"audience\":\"Everyone\",\"method\":\"SURVEY\",\"intent\":\"ANSWER\","
                        + "\"text\":\"Answer.\",\"target\":\"/consultations/walk/survey\",\"targetText\":\"Answer it\"}]");
        save(bench, "review", "{\"owner\":\"Team\",\"lastReviewed\":\"2025-11-03\",\"nextReview\":\"2026-11-03\"}");
        bench.checked(page, Move.OPEN);
        long survey = surveys.build().begin(page);
        int lock = surveys.surveys().find(survey).orElseThrow().lockNumber();
        surveys.build().change(survey, lock, "Questions", was -> Questionnaire.ofPlainQuestions(List.of("What?")));

        PublishTogether.Ready ready = bench.together().look(List.of(page)).get(0);
        assertThat(ready.against()).isEmpty();
        Map<Long, Map<Long, Integer>> locks = new LinkedHashMap<>();
        locks.put(page, ready.drafted().stream().collect(Collectors.toMap(SectionRow::id, SectionRow::lock)));
        bench.together().publish(locks, Map.of(survey, ready.survey().lock()));

        assertThat(bench.published.find(page).orElseThrow().published()).isTrue();
        assertThat(surveys.live("walk").survey()).isEqualTo(survey);
    }

    @Test
    void whatCannotBePublishedIsNotChosenNorWhatLeadsToIt() {
        Workbench bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        String review = "{\"owner\":\"Team\",\"lastReviewed\":\"2025-11-03\",\"nextReview\":\"2026-11-03\"}";
        long sound = document(bench, "sound", "Nothing is wrong with it.", review);
        long faulty = document(bench, "faulty", "Who answers for it is missing.", null);
        long leads = document(bench, "leads", "Read [more](/documents/faulty) of it.", review);

        List<Long> all = List.of(sound, faulty, leads);
        assertThat(bench.together().look(all))
                .as("as if all were public")
                .extracting(PublishTogether.Ready::sound)
                .containsExactly(true, false, true);
        assertThat(bench.together().publishable(all)).containsExactly(sound);
    }

    private static long document(Workbench bench, String slug, String text, @Nullable String review) {
        long page = bench.add().add(Kind.DOCUMENT, slug);
        save(
                bench,
                Kind.DOCUMENT,
                slug,
                "about",
                "{\"title\":\"" + slug + "\",\"summary\":\"Short.\",\"kind\":\"REPORT\",\"state\":\"FINAL\"}");
        save(
                bench,
                Kind.DOCUMENT,
                slug,
                "renditions",
                "[{\"kind\":\"FULL\",\"state\":\"PLANNED\",\"expected\":\"2026-01\"}]");
        save(bench, Kind.DOCUMENT, slug, "text", "\"" + text + "\"");
        if (review != null) {
            save(bench, Kind.DOCUMENT, slug, "review", review);
        }
        return page;
    }

    private static void save(Workbench bench, Kind kind, String slug, String part, String content) {
        SectionRow row = bench.section(kind, slug, part);
        bench.save().save(row.id(), row.lock(), ContentJson.read(content));
    }

    private static void save(Workbench bench, String part, String content) {
        SectionRow row = bench.section(Kind.CONSULTATION, "walk", part);
        bench.save().save(row.id(), row.lock(), ContentJson.read(content));
    }
}
