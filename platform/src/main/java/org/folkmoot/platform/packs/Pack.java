package org.folkmoot.platform.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The content pack that this installation was started with: a folder of YAML, Markdown and CSV. */
public interface Pack {

    /** The pack's id, such as {@code oxleas}; {@code none} for an empty one. */
    String id();

    /** True where demo people and data are wanted. */
    boolean demo();

    /**
     * A YAML file checked against the JSON Schema at {@code schema} on the class path; empty where the pack has no such
     * file.
     *
     * @throws PackFault naming file, line and what was expected
     */
    Optional<JsonNode> yaml(String path, String schema);

    /** A YAML file bound to a record, after the check against its schema. */
    <T> Optional<T> yaml(String path, String schema, Class<T> type);

    /** A text file of the pack. */
    Optional<String> text(String path);

    /** A file of the pack as it is, pictures and PDFs included. */
    default Optional<byte[]> bytes(String path) {
        return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A fault at a value of one of the pack's YAML files, named by JSON pointer: file, line and what was expected. */
    PackFault fault(String path, String pointer, String expected);

    /** Paths of the files in a folder of the pack, sorted. */
    List<String> list(String folder);
}
