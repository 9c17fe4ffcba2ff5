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
 * @param themeClass a class for the page, empty for none
 */
public record Frame(
        String trustName,
        String baseUrl,
        List<NavItem> publicNav,
        Map<Section, List<NavItem>> sections,
        @Nullable Account account,
        @Nullable Demo demo,
        String themeClass,
        List<NavItem> footerLinks) {

    /** The links that every footer must have. */
    public static final List<NavItem> SUPPORT_LINKS = List.of(
            new NavItem("Accessibility statement", "/accessibility"),
            new NavItem("Contact us", "/contact"),
            new NavItem("Cookies", "/cookies"),
            new NavItem("Privacy", "/privacy"));

    /** A frame with nobody signed in and no navigation; for tests and for pages before the site is set up. */
    public static Frame plain(String trustName, String baseUrl) {
        return new Frame(trustName, baseUrl, List.of(), Map.of(), null, null, "", SUPPORT_LINKS);
    }

    /** The navigation of a section; the public one where it has none of its own. */
    public List<NavItem> nav(Section section) {
        return sections.getOrDefault(section, publicNav);
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
