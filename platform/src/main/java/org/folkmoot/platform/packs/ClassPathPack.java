package org.folkmoot.platform.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A pack below {@code packs/} on the class path; its files are checked unless an earlier start has checked the same. */
public final class ClassPathPack implements Pack {

    private final String id;
    private final boolean demo;
    private final PackFiles folder;
    private final PackSchemas schemas;
    private final BooleanSupplier checkedBefore;

    /** Over the files of anywhere, with the schemas of the class path. */
    ClassPathPack(String id, boolean demo, PackFiles folder, ClassLoader loader, BooleanSupplier checkedBefore) {
        this.id = id;
        this.demo = demo;
        this.folder = folder;
        this.schemas = new PackSchemas(loader);
        this.checkedBefore = checkedBefore;
    }

    /** The pack with this id; fails in words where there is none. */
    public static ClassPathPack of(String id, boolean demo, ClassLoader loader) {
        return of(id, demo, loader, () -> false);
    }

    /** The same, of which files need no check once they were checked before. */
    static ClassPathPack of(String id, boolean demo, ClassLoader loader, BooleanSupplier checkedBefore) {
        ClassPathPack pack = new ClassPathPack(id, demo, new PackFolder(loader, id), loader, checkedBefore);
        if (!"none".equals(id) && !pack.folder.has("trust.yaml")) {
            throw new IllegalStateException("There is no content pack " + id + "; known are: none, "
                    + String.join(", ", PackFolder.ids(loader)));
        }
        return pack;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean demo() {
        return demo;
    }

    @Override
    public Optional<JsonNode> yaml(String path, String schema) {
        return checked(path, schema).map(LinedYaml::root);
    }

    @Override
    public <T> Optional<T> yaml(String path, String schema, Class<T> type) {
        return checked(path, schema).map(document -> bind(path, document, type));
    }

    @Override
    public Optional<String> text(String path) {
        return folder.text(path);
    }

    @Override
    public List<String> list(String path) {
        return folder.list(path);
    }

    @Override
    public PackFault fault(String path, String pointer, String expected) {
        int line = folder.text(path)
                .map(text -> LinedYaml.read(file(path), text).line(pointer))
                .orElse(1);
        return new PackFault(file(path), line, expected);
    }

    /** Every fault of one file; empty where the file is absent or sound. */
    List<PackFault> faults(String path, String schema) {
        try {
            return folder.text(path)
                    .map(text -> schemas.faults(file(path), LinedYaml.read(file(path), text), schema))
                    .orElse(List.of());
        } catch (PackFault e) {
            return List.of(e);
        }
    }

    private Optional<LinedYaml> checked(String path, String schema) {
        return folder.text(path).map(text -> {
            LinedYaml document = LinedYaml.read(file(path), text);
            if (!checkedBefore.getAsBoolean()) {
                check(path, document, schema);
            }
            return document;
        });
    }

    private void check(String path, LinedYaml document, String schema) {
        schemas.faults(file(path), document, schema).stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
    }

    private <T> T bind(String path, LinedYaml document, Class<T> type) {
        try {
            return Binding.JSON.treeToValue(document.root(), type);
        } catch (JsonMappingException e) {
            throw new PackFault(file(path), document.line(pointer(e)), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new PackFault(file(path), 1, e.getOriginalMessage());
        }
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    private String file(String path) {
        return "packs/" + id + "/" + path;
    }

    /** Made when the first file is bound to records: most starts bind none. */
    private static final class Binding {

        static final JsonMapper JSON = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        private Binding() {}
    }
}
