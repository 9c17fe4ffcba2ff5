package org.folkmoot.members.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.settings.TrustSettings;

/** The settings of a trust that a test may change. */
public final class MemorySettings implements TrustSettings {

    private final TestTrust fixed = new TestTrust();
    private final Map<String, String> values = new HashMap<>();

    @Override
    public String trustName() {
        return fixed.trustName();
    }

    @Override
    public String shortName() {
        return fixed.shortName();
    }

    @Override
    public boolean hasMembers() {
        return fixed.hasMembers();
    }

    @Override
    public String mailFrom() {
        return fixed.mailFrom();
    }

    @Override
    public String baseUrl() {
        return fixed.baseUrl();
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
