package org.folkmoot.strategy.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TypedField;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Fault;
import org.folkmoot.strategy.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every page can be changed in the browser. */
class SectionFormTest {

    private static final Shape STRATEGY = Shape.of(Kind.STRATEGY);

    @Test
    void anotherPageIsChosenByItsTitle() {
        var titles = java.util.Map.of("documents", java.util.Map.of("plan", "The plan"));
        SectionForm form = new SectionForm(
                STRATEGY.schemaOf("documents"), ContentJson.read("[\"plan\",\"gone\"]"), 1, titles, "documents");
        Part.Items items = (Part.Items) form.root;

        assertThat(items.items())
                .allSatisfy(item -> assertThat(((Part.Leaf) item).field()).isInstanceOf(SelectField.class));
        assertThat(SectionInput.content(form.root, true)).hasToString("[\"plan\",\"gone\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void whatAFormShowsIsWhatComesBack(String id) {
        ClassPathPack pack = ClassPathPack.of(id, true, getClass().getClassLoader());
        for (Kind kind : Kind.values()) {
            for (String path : kind.hasMany() ? pack.list(kind.place()) : java.util.List.of(kind.place() + ".yaml")) {
                if (path.endsWith(".yaml")) {
                    pack.yaml(path, kind.schema()).ifPresent(page -> page.properties()
                            .forEach(section -> comesBack(kind, section.getKey(), section.getValue())));
                }
            }
        }
    }

    private static void comesBack(Kind kind, String name, JsonNode content) {
        JsonNode schema = Shape.of(kind).schemaOf(name);
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        send(new SectionForm(schema, content, 3).root, input);
        input.putSingle("lock", "3");

        SectionForm form = new SectionForm(schema, SectionInput.skeleton(schema, input), 0);

        assertThat(form.bind(input)).as(name).isTrue();
        assertThat(SectionInput.content(form.root, true).toString())
                .isEqualTo(tidy(content, schema).toString());
        assertThat(form.lock.value()).isEqualTo("3");
    }

    @Test
    void aListGrowsAndShrinksByItsButtons() {
        JsonNode schema = STRATEGY.schemaOf("goals");
        JsonNode goals = ContentJson.read("[{\"number\":1,\"title\":\"A\"},{\"number\":2,\"title\":\"B\"}]");

        ListCommand.of("add:").on(goals, schema);
        ListCommand.of("add:/0/outcomes").on(goals, schema);
        ListCommand.of("up:/1").on(goals, schema);
        ListCommand.of("remove:/2").on(goals, schema);
        ListCommand.of("remove:/99").on(goals, schema);
        ListCommand.of("remove:nonsense").on(goals, schema);

        assertThat(goals).hasSize(2);
        assertThat(goals.path(0).path("title").asText()).isEqualTo("B");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        JsonNode schema = STRATEGY.schemaOf("about");
        SectionForm form = new SectionForm(schema, ContentJson.object(), 0);

        form.refuse(STRATEGY.faults("about", ContentJson.object()));

        assertThat(form.errors())
                .anySatisfy(error -> assertThat(error.message()).isEqualTo("Enter name of the strategy"));
    }

    @Test
    void anImpossibleDateIsRefusedInWords() {
        JsonNode review = ContentJson.read(
                "{\"owner\":\"Office\",\"lastReviewed\":\"2023-02-30\",\"nextReview\":\"2024-01-01\"}");

        assertThat(STRATEGY.faults("review", review))
                .extracting(Fault::pointer, Fault::message)
                .contains(org.assertj.core.groups.Tuple.tuple("/lastReviewed", "2023-02-30 is not a real date"));
    }

    @Test
    void aThousandItemsAreCutToAHundred() {
        JsonNode schema = STRATEGY.schemaOf("documents");
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            input.putSingle("v." + i, "slug-" + i);
        }

        assertThat(SectionInput.skeleton(schema, input)).hasSize(100);
    }

    private static void send(Part part, MultivaluedMap<String, String> input) {
        if (part instanceof Part.Group group) {
            group.parts().values().forEach(child -> send(child, input));
        } else if (part instanceof Part.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                input.putSingle("at.v" + items.pointer().replace('/', '.') + "." + i, "1");
                send(items.items().get(i), input);
            }
        } else if (part instanceof Part.Leaf leaf) {
            String value = shown(leaf.field());
            if (!value.isEmpty()) {
                input.putSingle(leaf.field().name(), value);
            }
        }
    }

    private static String shown(Field<?> field) {
        if (field instanceof CheckboxesField tick) {
            return tick.isTicked() ? "yes" : "";
        }
        if (field instanceof SelectField select) {
            return select.given().orElse("");
        }
        return field instanceof TypedField<?, ?> typed ? typed.raw() : "";
    }

    /** In the order of the schema, without empty space at the end of texts. */
    private static JsonNode tidy(JsonNode content, JsonNode schema) {
        if (content.isObject()) {
            ObjectNode object = ContentJson.object();
            schema.path("properties").properties().forEach(property -> {
                JsonNode value = content.get(property.getKey());
                if (value != null) {
                    object.set(property.getKey(), tidy(value, property.getValue()));
                }
            });
            return object;
        }
        if (content.isArray()) {
            ArrayNode array = ContentJson.object().arrayNode();
            content.forEach(item -> array.add(tidy(item, schema.path("items"))));
            return array;
        }
        return content.isTextual() ? TextNode.valueOf(content.asText().strip()) : content;
    }
}
