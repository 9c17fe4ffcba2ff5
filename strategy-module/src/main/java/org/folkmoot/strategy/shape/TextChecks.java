package org.folkmoot.strategy.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not stand in any text: labels that another component left behind, and links that lead nowhere. */
final class TextChecks {

    /** What cards of other pages say to screen readers, left behind where their text was copied. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(non-urgent advice|urgent advice|immediate action required):");

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)");

    private TextChecks() {}

    static List<Fault> faults(String text, String pointer, LiveTargets targets) {
        List<Fault> faults = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            faults.add(new Fault(pointer, "a label of another page was left behind: " + label.group()));
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String address = link.group(1);
            if (address.startsWith("http://")) {
                faults.add(new Fault(pointer, "a link to another site begins with https://, unlike " + address));
            } else if (address.isEmpty() || !targets.isLive(address)) {
                faults.add(new Fault(
                        pointer,
                        address.isEmpty()
                                ? "a link leads nowhere"
                                : "a link to a page that exists was expected; there is no " + address));
            }
        }
        return faults;
    }
}
