package org.folkmoot.nhsuk.upstream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes HTML in one way, so that only differences that a browser could notice remain. */
final class Dom {

    private Dom() {}

    static String canonical(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, text));
        return text.toString();
    }

    private static void write(Node node, int depth, StringBuilder text) {
        if (node instanceof TextNode words) {
            boolean hidden = node.parent() instanceof Element e && e.hasClass("nhsuk-u-visually-hidden");
            String collapsed = words.getWholeText().replaceAll("\\s+", " ");
            if (!collapsed.isBlank()) {
                line(depth, '"' + (hidden ? collapsed : collapsed.strip()) + '"', text);
            }
        } else if (node instanceof Element element) {
            line(depth, "<" + element.tagName() + attributes(element) + ">", text);
            element.childNodes().forEach(child -> write(child, depth + 1, text));
        }
    }

    private static String attributes(Element element) {
        List<String> written = new ArrayList<>();
        element.attributes().forEach(attribute -> {
            String value = attribute.getValue().strip();
            written.add(attribute.getKey() + "=" + (attribute.getKey().equals("class") ? sorted(value) : value));
        });
        return written.stream().sorted().map(a -> " " + a).collect(Collectors.joining());
    }

    private static String sorted(String classes) {
        return Arrays.stream(classes.split("\\s+")).sorted().collect(Collectors.joining(" "));
    }

    private static void line(int depth, String content, StringBuilder text) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
