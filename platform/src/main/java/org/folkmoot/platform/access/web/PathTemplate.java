package org.folkmoot.platform.access.web;

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
}
