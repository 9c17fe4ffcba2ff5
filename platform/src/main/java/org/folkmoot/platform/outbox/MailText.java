package org.folkmoot.platform.outbox;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of messages: placeholders filled in, plain text as HTML, lines that cannot become headers. */
final class MailText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[([A-Za-z0-9_-]{1,60})]]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private MailText() {}

    /** The text with the address in place of each {@code [[name]]}; unknown names stay as they are. */
    static String fill(String text, Map<String, String> addresses) {
        return replace(text, name -> addresses.getOrDefault(name, "[[" + name + "]]"));
    }

    /** The text as a screen may show it: no live link. */
    static String hidden(String text) {
        return replace(text, name -> "[personal link]");
    }

    /** The text in one line, without control characters. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** The text with what HTML could mistake for markup escaped. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Plain text as paragraphs, with its addresses as links. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R[ \\t]*\\R+", -1)) {
            html.append("<p>").append(linked(paragraph.strip())).append("</p>\n");
        }
        return html.toString();
    }

    private static String linked(String paragraph) {
        Matcher matcher = ADDRESS.matcher(paragraph);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            String address = escaped(matcher.group());
            html.append(lines(paragraph.substring(from, matcher.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = matcher.end();
        }
        return html.append(lines(paragraph.substring(from))).toString();
    }

    private static String lines(String text) {
        return escaped(text).replaceAll("\\R", "<br/>\n");
    }

    private static String replace(String text, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
