package org.folkmoot.strategy.shape;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            "/directors",
            "/as-at",
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
    /** What hangs on a page, which is the first group, and is there whenever the page is. */
    private static final List<Pattern> HANGING = Stream.of(
                    "(/networks/[^/]+)/(?:tell|pledge|updates|by-community|by-value)",
                    "(/(?:documents|strategies)/[^/]+)/comment",
                    "(/documents/[^/]+)/ask",
                    "(/consultations/[^/]+)/(?:survey|interest)",
                    "(/strategies/[^/]+)(?:\\.pdf|/promises)",
                    "/follow(/(?:strategies|documents|consultations|networks)/[^/]+)",
                    "(/.+)/(?:versions|as-at/[0-9-]{10}|compare/[0-9-]{10}/[0-9-]{10})")
            .map(Pattern::compile)
            .toList();

    private final Set<String> pages;
    private final Predicate<String> meetings;
    private final Predicate<String> files;
    private final Predicate<String> others;
    private final BiPredicate<String, String> places;

    /** Takes the addresses of the pages that there are; meetings and files are looked at by somebody else. */
    public LiveTargets(Set<String> pages) {
        this(pages, meeting -> true, file -> true, address -> false);
    }

    /**
     * Takes what there is.
     *
     * @param meetings whether everybody can see a meeting of this name
     * @param files whether the page has a file of this name
     * @param others whether there is something at this address that comes and goes by itself, such as what came of a
     *     consultation
     */
    public LiveTargets(
            Set<String> pages, Predicate<String> meetings, Predicate<String> files, Predicate<String> others) {
        this(pages, meetings, files, others, (page, place) -> true);
    }

    private LiveTargets(
            Set<String> pages,
            Predicate<String> meetings,
            Predicate<String> files,
            Predicate<String> others,
            BiPredicate<String, String> places) {
        this.pages = Set.copyOf(pages);
        this.meetings = meetings;
        this.files = files;
        this.others = others;
        this.places = places;
    }

    /** The same, and places within pages are looked at too: the page's address, empty for this page, and the place. */
    public LiveTargets andPlaces(BiPredicate<String, String> known) {
        return new LiveTargets(pages, meetings, files, others, known);
    }

    /** True where everybody can see the meeting. */
    public boolean hasMeeting(String slug) {
        return meetings.test(slug);
    }

    /** True where the page has the file. */
    public boolean hasFile(String name) {
        return files.test(name);
    }

    /** True where a survey that was built answers at the address. */
    public boolean hasSurvey(String address) {
        return pages.contains(address) || others.test(address);
    }

    /** True for a live page of this site, and for every address elsewhere. */
    public boolean isLive(String address) {
        if (!address.startsWith("/")) {
            return true;
        }
        String path = address.replaceFirst("[?#].*$", "");
        return page(path) || meeting(path) || hanging(path) || others.test(path);
    }

    /** True where the page has the place to which the address leads, as in {@code /values#kind}. */
    public boolean hasPlace(String address) {
        int mark = address.indexOf('#');
        if (mark < 0 || mark == address.length() - 1 || !(address.startsWith("/") || mark == 0)) {
            return true;
        }
        String page = address.substring(0, mark).replaceFirst("\\?.*$", "");
        return places.test(page, address.substring(mark + 1));
    }

    private boolean page(String path) {
        return FIXED.contains(path) || pages.contains(path);
    }

    private boolean hanging(String path) {
        return HANGING.stream()
                .map(pattern -> pattern.matcher(path))
                .anyMatch(found -> found.matches() && page(found.group(1)));
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
