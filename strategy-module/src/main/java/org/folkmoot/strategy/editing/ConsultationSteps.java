package org.folkmoot.strategy.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.rules.AConsultationOpensAndClosesAfterItsChecks;
import org.folkmoot.strategy.shape.ContentJson;
import org.jspecify.annotations.Nullable;

/** What a publication changes of whether a consultation takes answers, by its state or by its dates. */
final class ConsultationSteps {

    private ConsultationSteps() {}

    /** The rule that the step breaks; none where it takes answers as before. */
    static List<Rule> broken(
            Map<String, String> before, Map<String, String> after, List<Move> checked, LocalDate today) {
        Rule rule = new AConsultationOpensAndClosesAfterItsChecks(
                step(takesAnswers(before, today), takesAnswers(after, today)), checked);
        return rule.broken() ? List.of(rule) : List.of();
    }

    private static @Nullable Move step(boolean before, boolean after) {
        if (before == after) {
            return null;
        }
        return after ? Move.OPEN : Move.CLOSE;
    }

    /** True where it takes answers today, or will by its own dates. */
    private static boolean takesAnswers(Map<String, String> sections, LocalDate today) {
        String text = sections.get("about");
        if (text == null) {
            return false;
        }
        Consultation.About about = ContentJson.bindText(text, Consultation.About.class);
        LocalDate closes = about.closes();
        return about.state() == Consultation.State.OPEN && (closes == null || !closes.isBefore(today));
    }
}
