package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/** The way between stored text, JSON and the records of the model. A list that is absent becomes an empty one. */
public final class ContentJson {

    private static final ObjectMapper MAPPER = mapper();

    private ContentJson() {}

    /** Reads stored text. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored content is not JSON", e);
        }
    }

    /** The text to store. */
    public static String text(JsonNode content) {
        return content.toString();
    }

    /** The sections of a page as one object, in their order. */
    public static ObjectNode page(Map<String, String> sections) {
        ObjectNode page = MAPPER.createObjectNode();
        sections.forEach((name, content) -> page.set(name, read(content)));
        return page;
    }

    /** A page as the record of its kind. */
    public static <T> T bind(JsonNode page, Class<T> type) {
        try {
            return MAPPER.treeToValue(page, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Content does not fit " + type.getSimpleName(), e);
        }
    }

    /** A record as the text to store. */
    public static String textOf(Object value) {
        return MAPPER.valueToTree(value).toString();
    }

    /** Stored text as a record. */
    public static <T> T bindText(String text, Class<T> type) {
        return bind(read(text), type);
    }

    /** An empty object to fill. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** JSON as an editor may read it, with line breaks. */
    public static String pretty(JsonNode content) {
        return content.isTextual() ? content.asText() : content.toPrettyString();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.registerModule(new JavaTimeModule());
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        return mapper;
    }
}
