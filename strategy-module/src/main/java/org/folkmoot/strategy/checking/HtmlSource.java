package org.folkmoot.strategy.checking;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes Markdown of a page's source, where somebody copied that instead of what a browser shows of it. */
final class HtmlSource {

    private static final Pattern SOURCE = Pattern.compile(
            "(?i)<(p|h[1-6]|ul|ol|li|a|div|span|br|img|table|strong|b|em|main|section|body|html)\\b[^>]*>");
    private static final String FRAME = "script, style, noscript, nav, header, footer, form, button, svg, iframe,"
            + " [aria-hidden=true], .nhsuk-breadcrumb, .nhsuk-skip-link";
    private static final Pattern BLOCK = Pattern.compile("p|div|section|article|main|figure|figcaption|dl|dt|dd|tr");

    private final StringBuilder markdown = new StringBuilder();
    private final List<String> done;

    private HtmlSource(List<String> done) {
        this.done = done;
    }

    /** True where the text has tags in it. */
    static boolean isIn(String text) {
        return SOURCE.matcher(text).find();
    }

    /** The Markdown; what was left out is added to the list. */
    static String markdown(String html, List<String> done) {
        HtmlSource source = new HtmlSource(done);
        Element body = Jsoup.parse(html).body();
        body.select(FRAME).remove();
        body.select(".nhsuk-u-visually-hidden").remove();
        done.add("Made of the source of a page");
        body.childNodes().forEach(source::node);
        return source.markdown.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n");
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words(text.text());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String tag = element.tagName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                block("\n\n" + "#".repeat(Math.max(2, tag.charAt(1) - '0')) + " " + element.text() + "\n\n");
            case "ul", "ol" -> list(element, tag.equals("ol"));
            case "a" -> link(element);
            case "img" -> picture(element);
            case "br", "hr" -> markdown.append(tag.equals("br") ? "\n" : "\n\n");
            case "strong", "b" -> marked(element, "**");
            case "em", "i" -> marked(element, "*");
            default -> within(element, tag);
        }
    }

    private void within(Element element, String tag) {
        boolean block = BLOCK.matcher(tag).matches();
        if (block) {
            block("\n\n");
        }
        element.childNodes().forEach(this::node);
        if (block) {
            block("\n\n");
        }
    }

    private void list(Element list, boolean numbered) {
        block("\n\n");
        int number = 1;
        for (Element item : list.children()) {
            HtmlSource point = new HtmlSource(done);
            item.childNodes().forEach(point::node);
            String words = point.markdown.toString().strip().replaceAll("\\s*\\n\\s*", "\n  ");
            block((numbered ? number++ + ". " : "- ") + words + "\n");
        }
        block("\n");
    }

    private void link(Element link) {
        String words = link.text();
        String address = link.attr("href");
        if (words.isEmpty() || address.isEmpty()) {
            words(words);
        } else {
            markdown.append('[').append(words).append("](").append(address).append(')');
        }
    }

    private void picture(Element picture) {
        String words = picture.attr("alt").strip();
        done.add("Taken out, a picture"
                + (words.isEmpty() ? " without words" : ", send it in with these words: " + words));
    }

    private void marked(Element element, String mark) {
        String words = element.text().strip();
        if (!words.isEmpty()) {
            markdown.append(mark).append(words).append(mark);
        }
    }

    private void words(String text) {
        boolean fresh = markdown.length() == 0 || markdown.charAt(markdown.length() - 1) == '\n';
        markdown.append(fresh ? text.stripLeading() : text);
    }

    private void block(String text) {
        markdown.append(text);
    }
}
