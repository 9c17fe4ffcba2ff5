package org.folkmoot.platform.open;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/**
 * Describes what other programs may read, as OpenAPI 3.1. Each module describes its own addresses in
 * {@value #PART}, with {@code paths} and {@code schemas}.
 */
@ApplicationScoped
public class DescribeTheOpen {

    /** Where a module's part is on the class path. */
    public static final String PART = "folkmoot/open-api.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TrustSettings settings;
    private volatile @Nullable ObjectNode parts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DescribeTheOpen() {
        settings = null;
    }

    @Inject
    public DescribeTheOpen(TrustSettings settings) {
        this.settings = settings;
    }

    /** The description of this trust's open addresses. */
    public String describe() {
        ObjectNode whole = JSON.createObjectNode().put("openapi", "3.1.0");
        whole.putObject("info")
                .put("title", "What " + settings.trustName() + " publishes")
                .put("version", "1")
                .put(
                        "description",
                        "Everything here is public and may be read without signing in. Addresses and ids stay the same;"
                                + " new fields may be added.");
        whole.putArray("servers").addObject().put("url", settings.baseUrl());
        whole.setAll(parts());
        return whole.toPrettyString();
    }

    private ObjectNode parts() {
        ObjectNode known = parts;
        if (known == null) {
            known = read();
            parts = known;
        }
        return known.deepCopy();
    }

    private static ObjectNode read() {
        ObjectNode all = JSON.createObjectNode();
        ObjectNode paths = all.putObject("paths");
        ObjectNode schemas = all.putObject("components").putObject("schemas");
        for (URL part : resources()) {
            try (InputStream in = part.openStream()) {
                JsonNode module = JSON.readTree(in);
                module.path("paths").fields().forEachRemaining(each -> paths.set(each.getKey(), each.getValue()));
                module.path("schemas").fields().forEachRemaining(each -> schemas.set(each.getKey(), each.getValue()));
            } catch (IOException e) {
                throw new IllegalStateException("The description " + part + " cannot be read", e);
            }
        }
        return all;
    }

    private static List<URL> resources() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Collections.list(loader.getResources(PART)).stream()
                    .distinct()
                    .sorted(Comparator.comparing(URL::toString))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The descriptions of the modules cannot be found", e);
        }
    }
}
