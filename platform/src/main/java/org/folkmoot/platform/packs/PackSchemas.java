package org.folkmoot.platform.packs;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas (2020-12) on the class path, and what they say about a document, line by line. */
final class PackSchemas {

    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final ClassLoader loader;

    PackSchemas(ClassLoader loader) {
        this.loader = loader;
    }

    /** Every fault of the document, by line. */
    List<PackFault> faults(String file, LinedYaml document, String schema) {
        return schemas.computeIfAbsent(schema, this::load).validate(document.root()).stream()
                .map(message -> fault(file, document, message))
                .sorted(Comparator.comparingInt(PackFault::line))
                .toList();
    }

    private static PackFault fault(String file, LinedYaml document, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        // An unknown or missing property is reported on the object around it; its own line says more.
        String at = message.getProperty() == null ? pointer : pointer + "/" + message.getProperty();
        String where = pointer.isEmpty() ? "" : " (at " + pointer + ")";
        return new PackFault(file, document.line(at), message.getError() + where);
    }

    private JsonSchema load(String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("There is no schema " + path + " on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Validation.FACTORY.getSchema(text, InputFormat.JSON, Validation.CONFIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made when the first file is checked: most starts check none. */
    private static final class Validation {

        static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(java.util.Locale.ENGLISH)
                .build();

        private Validation() {}
    }
}
