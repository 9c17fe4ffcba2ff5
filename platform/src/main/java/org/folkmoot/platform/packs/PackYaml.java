package org.folkmoot.platform.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Writes what a pack reads. */
public final class PackYaml {

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private PackYaml() {}

    /** The content as YAML. */
    public static byte[] of(Object content) {
        try {
            return YAML.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Content cannot be written as YAML", e);
        }
    }
}
