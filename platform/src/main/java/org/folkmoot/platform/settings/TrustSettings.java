package org.folkmoot.platform.settings;

import java.util.Optional;

/** The trust's settings: first taken from the pack, then edited by an administrator. */
public interface TrustSettings {

    /** The trust's full name. */
    String trustName();

    /** The trust's short name, as spoken. */
    String shortName();

    /** True where the trust is a foundation trust and so has statutory members and governors. */
    boolean hasMembers();

    /** The address that mail comes from. */
    String mailFrom();

    /** The public base address, without a slash at the end. */
    String baseUrl();

    /** Any setting by key. */
    Optional<String> get(String key);

    /** Stores a setting. */
    void put(String key, String value);
}
