package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.platform.packs.PackYaml;
import org.folkmoot.strategy.model.Kind;

/** The files of a pack that a page becomes: YAML, and its text as Markdown beside it. */
final class PackFilesOfPages {

    private PackFilesOfPages() {}

    /** Path to content; {@code edition} is empty, or the day of an earlier edition with its sign: {@code @2021-04-01}. */
    static Map<String, byte[]> of(Kind kind, String slug, String edition, ObjectNode page) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String stem = (kind.hasMany() ? kind.place() + "/" + slug : kind.place()) + edition;
        ObjectNode rest = page.deepCopy();
        if (rest.path("text").isTextual()) {
            files.put(stem + ".md", rest.remove("text").asText().getBytes(StandardCharsets.UTF_8));
        }
        files.put(stem + ".yaml", yaml(rest));
        return files;
    }

    /** The same as YAML. */
    static byte[] yaml(ObjectNode content) {
        return PackYaml.of(content);
    }
}
