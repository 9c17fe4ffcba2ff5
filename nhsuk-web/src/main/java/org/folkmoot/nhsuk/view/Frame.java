package org.folkmoot.nhsuk.view;

import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.components.NavItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a page.
 *
 * @param baseUrl the configured address of the site, without a slash at the end
 * @param sections the navigation of each section but PUBLIC
 * @param account who is signed in, or null
 * @param demo the demo's banner, or null
 * @param brand what is the trust's own beside the design system
 */
public record Frame(
        String trustName,
        String baseUrl,
        List<NavItem> publicNav,
        Map<Section, List<NavItem>> sections,
        @Nullable Account account,
        @Nullable Demo demo,
        Brand brand,
        List<NavItem> footerLinks) {

    /** The links that every footer must have. */
    public static final List<NavItem> SUPPORT_LINKS = List.of(
            new NavItem("Accessibility statement", "/accessibility"),
            new NavItem("Contact us", "/contact"),
            new NavItem("Cookies", "/cookies"),
            new NavItem("Privacy", "/privacy"));

    /** A frame with nobody signed in and no navigation; for tests and for pages before the site is set up. */
    public static Frame plain(String trustName, String baseUrl) {
        return new Frame(trustName, baseUrl, List.of(), Map.of(), null, null, Brand.NONE, SUPPORT_LINKS);
    }

    /** The navigation of a section; the public one where it has none of its own. */
    public List<NavItem> nav(Section section) {
        return sections.getOrDefault(section, publicNav);
    }

    /**
     * What is the trust's own beside the design system; each is empty where it has none.
     *
     * @param colour six hexadecimal digits
     * @param strapline what stands below its name
     * @param area where it works, in words
     */
    public record Brand(String colour, String strapline, String area) {

        /** A trust without any. */
        public static final Brand NONE = new Brand("", "", "");
    }

    /**
     * Who is signed in.
     *
     * @param href where the person's own pages are
     * @param places the other parts of the site that the person may enter
     * @param signOutHref where signing out is posted to
     */
    public record Account(String name, String href, List<NavItem> places, String signOutHref) {}

    /**
     * The banner of the demo.
     *
     * @param clock what the demo's clock says, in words
     * @param mailboxHref where the demo's mails can be read, or null
     */
    public record Demo(String text, String clock, @Nullable String mailboxHref) {}
}
