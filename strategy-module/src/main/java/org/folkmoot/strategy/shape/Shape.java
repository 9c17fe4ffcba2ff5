package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.strategy.model.Kind;

/** What a page of a kind consists of, and whether a section holds what its schema allows. */
public final class Shape {

    private static final Map<Kind, Shape> SHAPES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            SHAPES.put(kind, new Shape(kind));
        }
    }

    private final Kind kind;
    private final JsonNode schema;
    private final Map<String, JsonSchema> checks = new LinkedHashMap<>();

    private Shape(Kind kind) {
        this.kind = kind;
        this.schema = load(kind.schema());
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        schema.path("properties")
                .properties()
                .forEach(section -> checks.put(section.getKey(), factory.getSchema(section.getValue(), config)));
    }

    /** The shape of a kind of page. */
    public static Shape of(Kind kind) {
        Shape shape = SHAPES.get(kind);
        if (shape == null) {
            throw new IllegalStateException("No schema for " + kind);
        }
        return shape;
    }

    /** The sections that a page of this kind can have, in their order. */
    public List<String> sections() {
        return List.copyOf(checks.keySet());
    }

    /** True where a page cannot do without the section. */
    public boolean needs(String section) {
        // Reason: in a pack the text stands in a file of its own, so the schema of the YAML file cannot ask for it.
        if (kind == Kind.PAGE && section.equals("text")) {
            return true;
        }
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(section)) {
                return true;
            }
        }
        return false;
    }

    /** True where these sections are all that a page cannot do without. */
    public boolean isWhole(Set<String> present) {
        return sections().stream().filter(this::needs).allMatch(present::contains);
    }

    /** The schema of one section, for making its form. */
    public JsonNode schemaOf(String section) {
        return schema.path("properties").path(section);
    }

    /** The section's title, as editors read it. */
    public String titleOf(String section) {
        return schemaOf(section).path("title").asText(section);
    }

    /** What is wrong with a section, in the order of its fields. */
    public List<Fault> faults(String section, JsonNode content) {
        JsonSchema check = checks.get(section);
        if (check == null) {
            return List.of(new Fault("", "There is no section " + section));
        }
        List<Fault> faults = new ArrayList<>();
        for (ValidationMessage message : check.validate(content)) {
            faults.add(FaultWords.of(message, schemaOf(section)));
        }
        RealDates.check(content, "", faults);
        faults.sort(Comparator.comparing(Fault::pointer));
        return faults;
    }

    private static JsonNode load(String path) {
        try (InputStream in = Shape.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No schema at " + path);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
