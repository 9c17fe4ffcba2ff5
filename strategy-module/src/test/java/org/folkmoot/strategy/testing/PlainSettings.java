package org.folkmoot.strategy.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.settings.TrustSettings;

/** The settings of an invented trust. */
public final class PlainSettings implements TrustSettings {

    private final Map<String, String> values = new HashMap<>();

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
        return "office@example.test";
    }

    @Override
    public String baseUrl() {
        return "https://example.test";
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
