package org.folkmoot.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The links of a message as stored text. */
final class MessageJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, MessageLink>> LINKS = new TypeReference<>() {};

    private MessageJson() {}

    static String write(Map<String, MessageLink> links) {
        try {
            return JSON.writeValueAsString(links);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Links cannot be stored", e);
        }
    }

    static Map<String, MessageLink> read(String links) {
        try {
            return JSON.readValue(links, LINKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored links cannot be read", e);
        }
    }

    /** The same links without their secrets. */
    static String blank(String links) {
        if (!links.contains("\"secret\":\"")) {
            return links;
        }
        Map<String, MessageLink> known = read(links);
        known.replaceAll((name, link) -> link.secret() == null ? link : MessageLink.secret(link.path(), ""));
        return write(known);
    }
}
