package org.folkmoot.platform.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.platform.settings.TrustSettings;

/** Settings in memory. */
public final class FixedSettings implements TrustSettings {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public String trustName() {
        return "Example NHS Foundation Trust";
    }

    @Override
    public String shortName() {
        return "Example";
    }

    @Override
    public boolean hasMembers() {
        return true;
    }

    @Override
    public String mailFrom() {
        return "membership@trust.example";
    }

    @Override
    public String baseUrl() {
        return "https://members.trust.example";
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }
}
