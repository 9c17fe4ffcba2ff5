package org.folkmoot.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a job was started with, as stored text. */
final class JobParameters {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private JobParameters() {}

    static String write(Map<String, String> parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parameters of a job cannot be stored", e);
        }
    }

    static Map<String, String> read(String parameters) {
        try {
            return JSON.readValue(parameters, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored parameters of a job cannot be read", e);
        }
    }
}
