package org.folkmoot.contracts.members;

import java.util.Optional;

/**
 * A class within a constituency, written {@code constituency/class} wherever one word must name it: as the key of a
 * scope, in an address, in a form.
 */
public record ClassKey(String constituency, String classCode) {

    /** The class behind the word; empty where the word names none. */
    public static Optional<ClassKey> parse(String word) {
        int slash = word.indexOf('/');
        return slash < 1 || slash == word.length() - 1
                ? Optional.empty()
                : Optional.of(new ClassKey(word.substring(0, slash), word.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return constituency + "/" + classCode;
    }
}
