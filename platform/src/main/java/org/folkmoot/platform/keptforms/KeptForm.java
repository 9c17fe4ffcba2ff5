package org.folkmoot.platform.keptforms;

import java.util.List;

/**
 * A form that was sent and not taken.
 *
 * @param path where it was sent
 * @param from the page on which it was filled in
 * @param upload true where it is sent in parts, because a file may be among them
 * @param fields what was typed and chosen, in the order of the page
 * @param files the names of the fields in which a file was chosen; the files themselves are not kept
 */
public record KeptForm(String path, String from, boolean upload, List<Field> fields, List<String> files) {

    /** Copies the lists. */
    public KeptForm {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** True where the form holds a password, which is never kept. */
    boolean holdsAPassword() {
        return fields.stream().anyMatch(field -> field.name().contains("password"));
    }

    /** A field with one of its values. */
    public record Field(String name, String value) {}
}
