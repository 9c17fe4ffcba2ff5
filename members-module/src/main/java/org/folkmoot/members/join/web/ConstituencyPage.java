package org.folkmoot.members.join.web;

import java.util.List;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the constituency page says.
 *
 * @param heading null where the form's one question is the heading
 * @param found the one constituency, in a clear case
 * @param area name of the local authority; empty where unknown
 * @param reasons why not, in words
 */
public record ConstituencyPage(
        String title,
        @Nullable String heading,
        @Nullable Option found,
        String area,
        List<String> reasons,
        boolean refused,
        boolean gone,
        String action) {

    static ConstituencyPage council(String action, boolean gone) {
        return new ConstituencyPage(
                "Which council do you pay council tax to?", null, null, "", List.of(), false, gone, action);
    }

    static ConstituencyPage of(Assessment assessment, String action) {
        var verdict = assessment.verdict();
        List<String> reasons =
                verdict.findings().stream().map(Finding::words).distinct().toList();
        return switch (verdict.outcome()) {
            case CLEAR ->
                new ConstituencyPage(
                        "Your constituency",
                        "Your constituency",
                        verdict.options().get(0),
                        assessment.area(),
                        List.of(),
                        false,
                        false,
                        action);
            case CHOICE ->
                new ConstituencyPage(
                        "Which constituency do you want to join?",
                        null,
                        null,
                        assessment.area(),
                        List.of(),
                        false,
                        false,
                        action);
            case UNSURE -> toTheOffice("We need to look at this with you", assessment, reasons, action);
            case REFUSED -> toTheOffice("You cannot join at the moment", assessment, reasons, action);
        };
    }

    private static ConstituencyPage toTheOffice(
            String heading, Assessment assessment, List<String> reasons, String action) {
        boolean refused = assessment.verdict().outcome() == Outcome.REFUSED;
        return new ConstituencyPage(heading, heading, null, assessment.area(), reasons, refused, false, action);
    }
}
