package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.List;

/** The parts of a mail address at whose beginnings it is found: after a dot, a hyphen, a plus, and after the at sign. */
public final class MailParts {

    private static final int LONGEST = 100;
    private static final String CUTS = "._-+";

    private MailParts() {}

    /** What begins at each part but the first; the domain is one more, and what follows its dots, but for the last. */
    public static List<String> of(String mailKey) {
        List<String> parts = new ArrayList<>();
        int at = mailKey.lastIndexOf('@');
        for (int i = 1; i < at; i++) {
            if (CUTS.indexOf(mailKey.charAt(i - 1)) >= 0 && CUTS.indexOf(mailKey.charAt(i)) < 0) {
                parts.add(cut(mailKey.substring(i)));
            }
        }
        String domain = mailKey.substring(at + 1);
        while (domain.indexOf('.') > 0) {
            parts.add(cut(domain));
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return parts.stream().distinct().toList();
    }

    private static String cut(String part) {
        return part.length() > LONGEST ? part.substring(0, LONGEST) : part;
    }
}
