package org.folkmoot.strategy.reading;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Cuts a text into the passages that can be commented on: headings, paragraphs, points of a list, tables. A passage is known
 * by its own words, so that it is the same one in each version that still has it, and another once its words have changed.
 */
public final class Passages {

    private static final int ID_BYTES = 6;
    private static final int EXCERPT = 60;

    private Passages() {}

    /** The passages of a text in their order. */
    public static List<Passage> of(String markdown) {
        return of(markdown, "", new HashSet<>());
    }

    /** The same under a heading, with ids that are not among those used already. */
    static List<Passage> of(String markdown, String heading, Set<String> used) {
        List<Passage> passages = new ArrayList<>();
        String under = heading;
        for (Element element : elements(body(Markdown.render(markdown, 2).html()))) {
            boolean isHeading = element.tagName().matches("h[2-6]");
            under = isHeading && heading.isEmpty() ? element.text() : under;
            passages.add(new Passage(id(element, used), under, element.text(), isHeading));
        }
        return passages;
    }

    /**
     * The text for a page, with a link after each passage by which it is commented on.
     *
     * @param form the address of the form
     * @param published passage to the addresses of what readers said of it
     */
    public static Block block(String markdown, String form, Map<String, List<String>> published) {
        Markdown.Rendered rendered = Markdown.render(markdown, 2);
        Element body = body(rendered.html());
        Set<String> used = new HashSet<>();
        for (Element element : elements(body)) {
            String words = element.text();
            String id = id(element, used);
            Element links = links(element);
            link(links, form + "?on=" + id, "Comment on this passage", words);
            List<String> said = published.getOrDefault(id, List.of());
            for (int i = 0; i < said.size(); i++) {
                links.appendText(" ");
                link(links, said.get(i), "Comment " + (i + 1), words);
            }
        }
        Content content = Markdown.raw(body.html());
        return new Block("text", null, rendered.headings(), content);
    }

    private static Element body(String html) {
        org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** What is a passage of its own. */
    private static List<Element> elements(Element body) {
        List<Element> found = new ArrayList<>();
        for (Element element : body.children()) {
            if (element.tagName().equals("ul") || element.tagName().equals("ol")) {
                found.addAll(element.children());
            } else if (!element.text().isBlank()) {
                found.add(element);
            }
        }
        return found;
    }

    /** Where the links of a passage stand: within a paragraph or point, after anything else. */
    private static Element links(Element element) {
        if (element.tagName().equals("p") || element.tagName().equals("li")) {
            return element.appendText(" ").appendElement("span").addClass("folkmoot-passage");
        }
        Element after = new Element("p").addClass("folkmoot-passage");
        element.after(after);
        return after;
    }

    private static void link(Element place, String address, String words, String about) {
        place.appendElement("a")
                .attr("href", address)
                .text(words)
                .appendElement("span")
                .addClass("nhsuk-u-visually-hidden")
                .text(": " + excerpt(about));
    }

    /** The beginning of a passage. */
    public static String excerpt(String words) {
        if (words.length() <= EXCERPT) {
            return words;
        }
        int space = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, space > 0 ? space : EXCERPT) + "…";
    }

    private static String id(Element element, Set<String> used) {
        return id(element.tagName() + " " + element.text(), used);
    }

    /** By what a passage of this kind with these words is known. */
    static String id(String words, Set<String> used) {
        String base = "p-" + hash(words);
        String id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * A passage.
     *
     * @param heading the heading that it stands under, or is
     * @param isHeading true where it is the heading itself
     */
    public record Passage(String id, String heading, String words, boolean isHeading) {}
}
