package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.QuestionnaireFaults;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.surveys.PackSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** The surveys that editors built, as packs hold them: {@code surveys/<address of the consultation>.yaml}. */
@ApplicationScoped
public class PackSurveys {

    private static final String FOLDER = "surveys";

    private final Surveys surveys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackSurveys() {
        this(null);
    }

    @Inject
    public PackSurveys(Surveys surveys) {
        this.surveys = surveys;
    }

    /** The survey that people answer to a consultation; empty for none, and for plain questions of its page. */
    Optional<ObjectNode> of(long consultation) {
        Optional<SurveyRow> row = surveys.ofPage(consultation).filter(each -> !each.plain());
        return row.flatMap(each -> surveys.published(each.id())
                .map(SurveyOfConsultation::questionnaire)
                .map(asked -> written(each.terms(), asked)));
    }

    private static ObjectNode written(SurveyTerms terms, Questionnaire asked) {
        ObjectNode survey = ContentJson.object();
        survey.put("identity", terms.identity().name())
                .put("oncePerPerson", terms.oncePerPerson())
                .put("resultsPublic", terms.resultsPublic());
        survey.setAll((ObjectNode) bare(asked));
        return survey;
    }

    /** The questions without what is not said. */
    static JsonNode bare(Questionnaire asked) {
        JsonNode content = ContentJson.read(ContentJson.textOf(asked));
        prune(content);
        return content;
    }

    private static void prune(JsonNode node) {
        for (Iterator<JsonNode> each = node.elements(); each.hasNext(); ) {
            JsonNode value = each.next();
            prune(value);
            boolean unsaid = value.isNull()
                    || (value.isTextual() && value.asText().isEmpty())
                    || (value.isContainerNode() && value.isEmpty())
                    || (value.isInt() && value.asInt() == 0)
                    || (value.isBoolean() && !value.asBoolean());
            if (node.isObject() && unsaid) {
                each.remove();
            }
        }
    }

    /** Where the survey of a consultation stands in a pack. */
    static String path(String slug) {
        return FOLDER + "/" + slug + ".yaml";
    }

    /**
     * The surveys of a pack by the address of their consultation.
     *
     * @throws org.folkmoot.platform.packs.PackFault where one is not in order
     */
    static Map<String, PackSurvey> in(Pack pack) {
        Map<String, PackSurvey> found = new LinkedHashMap<>();
        for (String path : pack.list(FOLDER)) {
            String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            pack.yaml(path, PackSurvey.SCHEMA)
                    .map(node -> ContentJson.bind(node, PackSurvey.class))
                    .ifPresent(survey -> {
                        List<String> faults = QuestionnaireFaults.of(survey.questionnaire());
                        if (!faults.isEmpty()) {
                            throw pack.fault(path, "/sections", faults.get(0));
                        }
                        found.put(slug, survey);
                    });
        }
        return found;
    }
}
