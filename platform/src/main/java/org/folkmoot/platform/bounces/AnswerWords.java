package org.folkmoot.platform.bounces;

import java.util.regex.Pattern;

/** Finds what somebody wrote in a mail, without the mail that they quote below it. */
final class AnswerWords {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</div>|</tr>|</li>|</h[1-6]>");
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(style|script|head|blockquote)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]{0,2000}>");
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)^(-{2,} ?(original message|forwarded message).*|_{10,}|from: .+@.+|on .{5,200} wrote:|sent from my .*)$");
    private static final Pattern BROKEN = Pattern.compile("(?im)^(on .{5,150})\\R(.{0,100} wrote:)$");

    private AnswerWords() {}

    /** The text behind simple HTML. */
    static String ofHtml(String html) {
        String lines = BREAK.matcher(
                        UNSEEN.matcher(html.replaceAll("\\s+", " ")).replaceAll(""))
                .replaceAll("\n");
        return TAG.matcher(lines)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The words above and between what is quoted; all of the text where nothing else is left. */
    static String own(String text) {
        StringBuilder own = new StringBuilder();
        for (String line : BROKEN.matcher(text).replaceAll("$1 $2").split("\\R", -1)) {
            String bare = line.strip();
            if (BEGINS.matcher(bare).matches() || "--".equals(bare)) {
                break;
            }
            if (!bare.startsWith(">")) {
                own.append(line.stripTrailing()).append('\n');
            }
        }
        String words = own.toString().strip().replaceAll("\n{3,}", "\n\n");
        return words.isEmpty() ? text.strip() : words;
    }
}
