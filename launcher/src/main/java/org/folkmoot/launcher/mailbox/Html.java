package org.folkmoot.launcher.mailbox;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text made safe for a page. */
final class Html {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escapes the text and makes its web addresses links. */
    static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            String address = escape(link.group());
            html.append(escape(text.substring(done, link.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            done = link.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }

    /** The web addresses in a text. */
    static List<String> links(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }
}
