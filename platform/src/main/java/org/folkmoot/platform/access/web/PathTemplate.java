package org.folkmoot.platform.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads JAX-RS path templates. */
final class PathTemplate {

    private PathTemplate() {}

    /** {@code /jobs/{id: [0-9]{1,18}}/stop} as {@code /jobs/{id}/stop}. */
    static String withoutPatterns(String template) {
        StringBuilder plain = new StringBuilder(template.length());
        int depth = 0;
        boolean pattern = false;
        for (int at = 0; at < template.length(); at++) {
            char character = template.charAt(at);
            depth += character == '{' ? 1 : 0;
            pattern = pattern || (depth == 1 && character == ':');
            boolean closes = character == '}' && depth == 1;
            if (depth == 0 || closes || (!pattern && character != ' ')) {
                plain.append(character);
            }
            pattern = pattern && !closes;
            depth -= character == '}' ? 1 : 0;
        }
        return plain.toString();
    }

    /**
     * A stretch of a template.
     *
     * @param literal the letters that stand as they are
     * @param pattern what the variable after them takes; empty at the end of a template without one
     */
    record Part(String literal, String pattern) {}

    /** The template cut after each of its variables. */
    static List<Part> parts(String template) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = closing(template, open);
            parts.add(new Part(template.substring(from, open), pattern(template.substring(open + 1, close))));
            from = close + 1;
        }
        if (from < template.length()) {
            parts.add(new Part(template.substring(from), ""));
        }
        return parts;
    }

    /** How many letters of the template stand as they are; more of them make a class the one that is asked. */
    static int letters(String template) {
        return parts(template).stream()
                .mapToInt(part -> part.literal().length())
                .sum();
    }

    /** The addresses that this template takes, or also all that it begins. */
    static Pattern addresses(String template, boolean longer) {
        StringBuilder pattern = new StringBuilder();
        for (Part part : parts(template)) {
            pattern.append(Pattern.quote(part.literal()));
            pattern.append(part.pattern().isEmpty() ? "" : "(?:" + part.pattern() + ")");
        }
        return Pattern.compile(pattern.append(longer ? "(?:/.*)?" : "/?").toString());
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A variable of " + template + " does not end");
    }

    private static String pattern(String variable) {
        int colon = variable.indexOf(':');
        return colon < 0 ? "[^/]+" : variable.substring(colon + 1).strip();
    }
}
