package org.folkmoot.platform.bounces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody wrote in a mail, without the mail that they quote and without what their program adds. */
final class AnswerWords {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</div>|</tr>|</li>|</h[1-6]>");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(style|script|head)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern QUOTE = Pattern.compile("(?i)<(/?)blockquote\\b[^>]{0,2000}>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]{0,2000}>");
    private static final Pattern SIGN = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("pound", "£"),
            Map.entry("euro", "€"),
            Map.entry("eacute", "é"));

    /** Where a quoted mail begins that is marked in no other way. */
    private static final Pattern BEGINS = Pattern.compile("(?i)^(-{2,} ?(original message|forwarded message).*|_{10,}"
            + "|from: .+@.+|begin forwarded message:|--)$");

    private static final Pattern FROM = Pattern.compile("(?i)^\\*?from:\\*?.*");
    private static final Pattern SENT = Pattern.compile("(?i)^\\*?(sent|date):\\*?.*");
    private static final Pattern WROTE = Pattern.compile("(?i)^on .{5,300} wrote:$");
    private static final Pattern BROKEN =
            Pattern.compile("(?im)^(on .{5,200})\\R(?:(.{1,200})\\R)?(.{0,200} ?wrote:)\\s*$");
    private static final Pattern ADDED = Pattern.compile(
            "(?i)^(sent from (my|yahoo|outlook|mail) ?.*|get outlook for .*|sent (via|with) (proton|the ).{1,40})$");

    private AnswerWords() {}

    /** The text behind simple HTML. */
    static String ofHtml(String html) {
        String seen = UNSEEN.matcher(html.replaceAll("\\s+", " ")).replaceAll("");
        String own = plain(withoutQuotes(seen));
        return own.isBlank() ? plain(seen) : own;
    }

    /** Quotations quote others, and some programs never close the last. */
    private static String withoutQuotes(String html) {
        StringBuilder own = new StringBuilder();
        Matcher edges = QUOTE.matcher(html);
        int depth = 0;
        int from = 0;
        while (edges.find()) {
            own.append(depth == 0 ? html.substring(from, edges.start()) : "");
            depth = edges.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
            from = edges.end();
        }
        return own.append(depth == 0 ? html.substring(from) : "").toString();
    }

    private static String plain(String html) {
        String lines = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
        return SIGN.matcher(lines)
                .replaceAll(found -> Matcher.quoteReplacement(sign(found)))
                .replaceAll("\n +", "\n");
    }

    private static String sign(MatchResult found) {
        String name = found.group(1);
        if (!name.startsWith("#")) {
            return SIGNS.getOrDefault(name, found.group());
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!hex && !name.matches("#[0-9]+")) {
            return found.group();
        }
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
    }

    /** The words above, between and below what is quoted; all of the text where nothing else is left. */
    static String own(String text) {
        List<String> lines = Arrays.stream(
                        BROKEN.matcher(text).replaceAll("$1 $2 $3").split("\\R", -1))
                .toList();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < lines.size() && !quotesFrom(lines, i); i++) {
            String bare = lines.get(i).strip();
            boolean saysSomething = !bare.startsWith(">")
                    && !WROTE.matcher(bare).matches()
                    && !ADDED.matcher(bare).matches();
            own.append(saysSomething ? lines.get(i).stripTrailing() + "\n" : "");
        }
        String words = own.toString().strip().replaceAll("\n{3,}", "\n\n");
        return words.isEmpty() ? text.strip() : words;
    }

    /** True where the rest is a mail of somebody else; lines marked with > alone are left out one by one. */
    private static boolean quotesFrom(List<String> lines, int from) {
        String bare = lines.get(from).strip();
        String next = next(lines, from);
        return BEGINS.matcher(bare).matches()
                || FROM.matcher(bare).matches() && SENT.matcher(next).matches()
                || WROTE.matcher(bare).matches() && !next.startsWith(">");
    }

    private static String next(List<String> lines, int from) {
        return lines.stream()
                .skip(from + 1L)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
