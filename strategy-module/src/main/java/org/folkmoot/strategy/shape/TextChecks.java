package org.folkmoot.strategy.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not stand in any text: labels of other components, links that lead nowhere, pictures nobody would see. */
final class TextChecks {

    /** What cards of other pages say to screen readers, left behind where their text was copied. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(non-urgent advice|urgent advice|immediate action required):");

    private static final Pattern ELSEWHERE = Pattern.compile("(https|mailto|tel):\\S+");

    private final String pointer;
    private final LiveTargets targets;
    private final List<Fault> faults = new ArrayList<>();

    private TextChecks(String pointer, LiveTargets targets) {
        this.pointer = pointer;
        this.targets = targets;
    }

    static List<Fault> faults(String text, String pointer, LiveTargets targets) {
        TextChecks checks = new TextChecks(pointer, targets);
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            checks.add("a label of another page was left behind: " + label.group());
        }
        LinksInText.of(text).forEach(checks::check);
        return checks.faults;
    }

    private void check(LinksInText.Found found) {
        if (found.picture()) {
            picture(found);
        } else if (found.address().isEmpty()) {
            add("a link leads nowhere");
        } else if (found.address().startsWith("http://")) {
            add("a link to another site begins with https://, unlike " + found.address());
        } else if (found.address().startsWith(NamedFiles.PLACE)) {
            file(found.address());
        } else {
            page(found.address());
        }
    }

    private void picture(LinksInText.Found found) {
        if (!found.address().startsWith(NamedFiles.PLACE)) {
            add("a picture in the text is one that was sent in to this page, such as files/name.png, unlike "
                    + found.address());
            return;
        }
        file(found.address());
        if (found.words().isEmpty()) {
            add("the picture " + found.address() + " has no words that say what it shows: write them between [ and ]");
        }
    }

    private void file(String address) {
        if (!targets.hasFile(address)) {
            add("the page has no file " + address + ". Send it in, or choose another");
        }
    }

    private void page(String address) {
        boolean ours = address.startsWith("/") || address.startsWith("#");
        if (!ours && !ELSEWHERE.matcher(address).matches()) {
            add("a link begins with /, # or https://, unlike " + address);
        } else if (!targets.isLive(address)) {
            add("a link to a page that exists was expected; there is no " + address);
        } else if (!targets.hasPlace(address)) {
            add("a link to a place that the page has was expected; there is no " + address);
        }
    }

    private void add(String words) {
        faults.add(new Fault(pointer, words));
    }
}
