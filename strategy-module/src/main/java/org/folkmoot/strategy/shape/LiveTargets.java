package org.folkmoot.strategy.shape;

import java.util.Set;

/** Whether an address of this site leads to a page that exists. */
public final class LiveTargets {

    /** Pages that are always there, of this module and of the others. */
    private static final Set<String> FIXED = Set.of(
            "/",
            "/join",
            "/meetings",
            "/meetings.ics",
            "/meetings.atom",
            "/updates.atom",
            "/open-data",
            "/strategy",
            "/strategies",
            "/values",
            "/networks",
            "/documents",
            "/you-said-we-did",
            "/consultations",
            "/governors",
            "/register",
            "/accessibility",
            "/how-to-join",
            "/search",
            "/privacy",
            "/privacy/complain",
            "/account/privacy",
            "/cookies",
            "/contact",
            "/sign-in",
            "/account");

    private final Set<String> pages;

    /** Takes the addresses of the pages that there are. */
    public LiveTargets(Set<String> pages) {
        this.pages = Set.copyOf(pages);
    }

    /** True for a live page of this site, and for every address elsewhere. */
    public boolean isLive(String address) {
        if (!address.startsWith("/")) {
            return true;
        }
        String path = address.replaceFirst("[?#].*$", "");
        boolean voices = path.matches("/networks/[^/]+/(tell|pledge|by-community|by-value)");
        boolean comment = path.startsWith("/documents/") && path.endsWith("/comment");
        boolean answer = path.matches("/consultations/[^/]+/(survey|interest)");
        return FIXED.contains(path)
                || pages.contains(path)
                || path.startsWith("/meetings/")
                || (voices && pages.contains(path.substring(0, path.lastIndexOf('/'))))
                || (comment && pages.contains(path.substring(0, path.length() - "/comment".length())))
                || (answer && pages.contains(path.substring(0, path.lastIndexOf('/'))));
    }
}
