package org.folkmoot.members.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.settings.TrustSettings;

/** The settings of a trust for tests. */
public final class TestTrust implements TrustSettings {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public String trustName() {
        return "Test NHS Foundation Trust";
    }

    @Override
    public String shortName() {
        return "Test";
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
        return "https://trust.example";
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
