package org.folkmoot.strategy.timemachine;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a reader in the past: links and pictures of a page as at a day lead to what stood there on the same day. */
public final class PastAddresses {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)(#[^\"]*)?\"");
    /** What is put together for any day. */
    private static final Pattern PAGE =
            Pattern.compile("/(?:strategies|documents|consultations|networks)(?:/[a-z0-9-]+)?"
                    + "|/strategy|/values|/you-said-we-did|/privacy|/accessibility|/contact|/how-to-join"
                    + "|/you-said-we-did/[0-9]+|/you-said-we-did/goals/[a-z0-9-]+/[0-9]+"
                    + "|/consultations/[a-z0-9-]+/(?:outcome|results)|/strategies/[a-z0-9-]+/promises"
                    + "|/networks/[a-z0-9-]+/by-(?:community|value)");

    private static final Pattern FILE = Pattern.compile("(href|src)=\"(/media/[a-z]+/[a-z0-9-]+)/([^/\"]+)\"");

    private PastAddresses() {}

    /**
     * The page's HTML with its addresses as at the day.
     *
     * @param kept further pages that were kept on that day
     */
    public static String in(String html, LocalDate day, Set<String> kept) {
        String pages = LINK.matcher(html).replaceAll(link -> {
            boolean then = PAGE.matcher(link.group(1)).matches() || kept.contains(link.group(1));
            String place = link.group(2) == null ? "" : link.group(2);
            return Matcher.quoteReplacement(
                    then ? "href=\"" + link.group(1) + "/as-at/" + day + place + "\"" : link.group());
        });
        return FILE.matcher(pages).replaceAll("$1=\"$2/as-at/" + day + "/$3\"");
    }
}
