package org.folkmoot.members.sheets;

import java.util.List;
import java.util.regex.Pattern;

/** Refuses a file that says something of somebody's care: membership is kept apart from patient records. */
public final class ClinicalColumns {

    private static final Pattern CLINICAL =
            Pattern.compile("(?iu).*\\b(nhs[ _]?(no|number|num)\\.?|diagnos\\w+|icd[ _-]?10|snomed|medication)\\b.*");

    private ClinicalColumns() {}

    /** Lets no file past whose headings name such a column; it is not even kept. */
    public static void refuse(List<String> headings) {
        headings.stream()
                .filter(each -> CLINICAL.matcher(each).matches())
                .findFirst()
                .ifPresent(each -> {
                    throw new UnreadableSheet(
                            "The file has a column “" + each
                                    + "”. Take it out: membership is kept apart from patient records",
                            null);
                });
    }
}
