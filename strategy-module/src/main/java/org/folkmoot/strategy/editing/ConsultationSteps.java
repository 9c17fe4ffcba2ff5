package org.folkmoot.strategy.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.rules.AConsultationOpensAndClosesAfterItsChecks;
import org.folkmoot.strategy.model.rules.FewerThanSixWeeksHaveAReason;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.jspecify.annotations.Nullable;

/** What a publication changes of whether a consultation takes answers, by its state or by its dates. */
final class ConsultationSteps {

    private ConsultationSteps() {}

    /** The rule that the step breaks; none where it takes answers as before. */
    static List<Rule> broken(
            Map<String, String> before, Map<String, String> after, List<Progress.Check> checks, LocalDate today) {
        List<Move> checked = since(ranOut(before, today), checks);
        Move step = step(takesAnswers(before, today), takesAnswers(after, today));
        Rule rule = new AConsultationOpensAndClosesAfterItsChecks(step, checked);
        if (!rule.broken() && step == Move.OPEN) {
            // Reason: the dates may have been brought nearer after it was said that they are far enough apart.
            rule = new FewerThanSixWeeksHaveAReason(isShort(after, today), reason(checks));
        }
        return rule.broken() ? List.of(rule) : List.of();
    }

    private static boolean isShort(Map<String, String> sections, LocalDate today) {
        Consultation.About about = about(sections);
        return about != null
                && new AnswerTime(about.opens(), about.closes())
                        .after(Move.OPEN, today)
                        .isShort();
    }

    /** What was written down of the time to answer when it was last checked, the newest first. */
    private static String reason(List<Progress.Check> checks) {
        return checks.stream()
                .filter(check -> check.move() == Move.OPEN && check.principle() == Move.Principle.TIME)
                .map(Progress.Check::note)
                .findFirst()
                .orElse("");
    }

    /** What was checked before the dates ran out was of the time that is over, not of the one that is added. */
    private static List<Move> since(@Nullable LocalDate ranOut, List<Progress.Check> checks) {
        return checks.stream()
                .filter(check -> ranOut == null
                        || LocalDate.ofInstant(check.checkedAt(), TrustClock.LONDON)
                                .isAfter(ranOut))
                .map(Progress.Check::move)
                .toList();
    }

    /** The last day on which it took answers, where that is past; null where none is. */
    private static @Nullable LocalDate ranOut(Map<String, String> sections, LocalDate today) {
        Consultation.About about = about(sections);
        if (about == null || about.state() == Consultation.State.PLANNED) {
            return null;
        }
        LocalDate closes = about.closes();
        return closes != null && closes.isBefore(today) ? closes : null;
    }

    private static @Nullable Move step(boolean before, boolean after) {
        if (before == after) {
            return null;
        }
        return after ? Move.OPEN : Move.CLOSE;
    }

    /** True where it takes answers today, or will by its own dates. */
    private static boolean takesAnswers(Map<String, String> sections, LocalDate today) {
        Consultation.About about = about(sections);
        if (about == null) {
            return false;
        }
        LocalDate closes = about.closes();
        return about.state() == Consultation.State.OPEN && (closes == null || !closes.isBefore(today));
    }

    private static Consultation.@Nullable About about(Map<String, String> sections) {
        String text = sections.get("about");
        return text == null ? null : ContentJson.bindText(text, Consultation.About.class);
    }
}
