package org.folkmoot.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.folkmoot.contracts.TrustEvent;

/** Events as stored text. A newer version may add or drop a component; older rows stay readable. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    static String write(TrustEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.getClass().getName() + " cannot be stored", e);
        }
    }

    static TrustEvent read(String type, String body) {
        try {
            Class<?> found = Class.forName(type, false, Thread.currentThread().getContextClassLoader());
            if (!found.isRecord() || !TrustEvent.class.isAssignableFrom(found)) {
                throw new IllegalStateException("Not an event: " + type);
            }
            return (TrustEvent) JSON.readValue(body, found);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is no event " + type + " any more", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored event " + type + " cannot be read", e);
        }
    }
}
