package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of other sites to which a page leads, from its fields and from its texts. */
public final class LinksElsewhere {

    private static final Pattern IN_TEXT = Pattern.compile("\\]\\(\\s*<?(https?://[^)\\s>]+)|<(https?://[^>\\s]+)>");
    private static final Pattern WHOLE = Pattern.compile("https?://\\S+");
    private static final int LONGEST = 2000;

    private LinksElsewhere() {}

    /** Each once, without the place within its page. */
    public static Set<String> in(JsonNode page) {
        Set<String> found = new LinkedHashSet<>();
        gather(page, found);
        return found;
    }

    private static void gather(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            text(node.asText(), found);
        }
        node.forEach(child -> gather(child, found));
    }

    private static void text(String text, Set<String> found) {
        if (WHOLE.matcher(text).matches()) {
            add(text, found);
            return;
        }
        Matcher link = IN_TEXT.matcher(text);
        while (link.find()) {
            add(link.group(1) == null ? link.group(2) : link.group(1), found);
        }
    }

    private static void add(String address, Set<String> found) {
        String page = address.replaceFirst("#.*$", "");
        if (page.length() <= LONGEST) {
            found.add(page);
        }
    }
}
