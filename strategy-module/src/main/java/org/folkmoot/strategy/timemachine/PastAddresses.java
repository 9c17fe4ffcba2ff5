package org.folkmoot.strategy.timemachine;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Keeps a reader in the past: links and pictures of a page as at a day lead to what stood there on the same day. */
public final class PastAddresses {

    private static final Pattern PAGE = Pattern.compile(
            "href=\"(/(?:strategies|documents|consultations|networks)(?:/[a-z0-9-]+)?|/strategy|/values|/you-said-we-did"
                    + "|/privacy|/accessibility|/contact|/how-to-join)"
                    + "(#[^\"]*)?\"");
    private static final Pattern FILE = Pattern.compile("(href|src)=\"(/media/[a-z]+/[a-z0-9-]+)/([^/\"]+)\"");

    private PastAddresses() {}

    /** The page's HTML with its addresses as at the day. */
    public static String in(String html, LocalDate day) {
        String pages = PAGE.matcher(html).replaceAll("href=\"$1/as-at/" + day + "$2\"");
        return FILE.matcher(pages).replaceAll("$1=\"$2/as-at/" + day + "/$3\"");
    }
}
