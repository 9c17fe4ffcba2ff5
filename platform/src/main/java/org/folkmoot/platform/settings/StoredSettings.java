package org.folkmoot.platform.settings;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.Pack;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Settings as rows over the defaults of the pack's {@code trust.yaml}; other nodes see a change within a second. */
@ApplicationScoped
class StoredSettings implements TrustSettings {

    static final String SCHEMA = "schemas/platform/trust.schema.json";
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final Jdbi jdbi;
    private final Pack pack;
    private final Installation installation;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(-1, 0, Map.of());

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredSettings() {
        jdbi = null;
        pack = null;
        installation = null;
        clock = null;
    }

    @Inject
    StoredSettings(Jdbi jdbi, Pack pack, Installation installation, Clock clock) {
        this.jdbi = jdbi;
        this.pack = pack;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public String trustName() {
        return get("name").orElse("NHS trust");
    }

    @Override
    public String shortName() {
        return get("short-name").orElseGet(this::trustName);
    }

    @Override
    public boolean hasMembers() {
        return get("kind").map("FT"::equals).orElse(true);
    }

    @Override
    public String mailFrom() {
        return get("mail.from").orElse("no-reply@localhost.localdomain");
    }

    @Override
    public String baseUrl() {
        return installation.baseUrl();
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(current().values().get(key));
    }

    @Override
    public void put(String key, String value) {
        Optional<String> was = PastSettings.isKept(key) ? get(key) : Optional.of(value);
        jdbi.useHandle(handle -> {
            if (was.filter(value::equals).isEmpty()) {
                PastSettings.keep(handle, key, was, clock.instant());
            }
            handle.createUpdate("insert into platform_setting (name, value) values (:key, :value)"
                            + " on duplicate key update value = :value")
                    .bind("key", key)
                    .bind("value", value)
                    .execute();
            handle.execute("update platform_setting_version set version = version + 1 where id = 1");
        });
        snapshot = new Snapshot(-1, 0, Map.of());
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        long now = System.nanoTime();
        if (known.version() >= 0 && now - known.readAt() < LOOK_AGAIN_NANOS) {
            return known;
        }
        Snapshot fresh = jdbi.withHandle(handle -> refresh(handle, known, now));
        snapshot = fresh;
        return fresh;
    }

    private Snapshot refresh(Handle handle, Snapshot known, long now) {
        long version = handle.createQuery("select version from platform_setting_version where id = 1")
                .mapTo(Long.class)
                .one();
        return new Snapshot(version, now, version == known.version() ? known.values() : read(handle));
    }

    private Map<String, String> read(Handle handle) {
        Map<String, String> values = new HashMap<>();
        pack.yaml("trust.yaml", SCHEMA).ifPresent(trust -> flatten("", trust, values));
        handle.createQuery("select name, value from platform_setting")
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> values.put(row.getKey(), row.getValue()));
        return Map.copyOf(values);
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = prefix + field.getKey();
            if (field.getValue().isObject()) {
                flatten(key + ".", field.getValue(), into);
            } else if (field.getValue().isValueNode()) {
                into.put(key, field.getValue().asText());
            }
        }
    }

    /** The settings of one version. */
    private record Snapshot(long version, long readAt, Map<String, String> values) {}
}
