package org.folkmoot.strategy.shape;

import java.util.Set;
import java.util.function.Predicate;

/** Whether an address of this site leads to a page that exists, and whether a meeting or a file that is named is there. */
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

    private static final String MEETINGS = "/meetings/";

    private final Set<String> pages;
    private final Predicate<String> meetings;
    private final Predicate<String> files;

    /** Takes the addresses of the pages that there are; meetings and files are looked at by somebody else. */
    public LiveTargets(Set<String> pages) {
        this(pages, meeting -> true, file -> true);
    }

    /**
     * Takes what there is.
     *
     * @param meetings whether everybody can see a meeting of this name
     * @param files whether the page has a file of this name
     */
    public LiveTargets(Set<String> pages, Predicate<String> meetings, Predicate<String> files) {
        this.pages = Set.copyOf(pages);
        this.meetings = meetings;
        this.files = files;
    }

    /** True where everybody can see the meeting. */
    public boolean hasMeeting(String slug) {
        return meetings.test(slug);
    }

    /** True where the page has the file. */
    public boolean hasFile(String name) {
        return files.test(name);
    }

    /** True for a live page of this site, and for every address elsewhere. */
    public boolean isLive(String address) {
        if (!address.startsWith("/")) {
            return true;
        }
        String path = address.replaceFirst("[?#].*$", "");
        boolean voices = path.matches("/networks/[^/]+/(tell|pledge|by-community|by-value)");
        boolean comment = path.matches("/(documents|strategies)/[^/]+/comment");
        boolean answer = path.matches("/consultations/[^/]+/(survey|interest)");
        return FIXED.contains(path)
                || pages.contains(path)
                || meeting(path)
                || (voices && pages.contains(path.substring(0, path.lastIndexOf('/'))))
                || (comment && pages.contains(path.substring(0, path.length() - "/comment".length())))
                || (answer && pages.contains(path.substring(0, path.lastIndexOf('/'))));
    }

    /** The page of a meeting or of a series, or something that hangs on it, such as its entry for a calendar. */
    private boolean meeting(String path) {
        if (!path.startsWith(MEETINGS)) {
            return false;
        }
        String slug = path.substring(MEETINGS.length()).replaceFirst("[/.].*$", "");
        return "series".equals(slug) || hasMeeting(slug);
    }
}
