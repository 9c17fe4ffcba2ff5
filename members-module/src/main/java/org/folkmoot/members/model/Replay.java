package org.folkmoot.members.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.model.rules.ContractCountsForTheStaffConstituency;
import org.folkmoot.members.model.rules.OnlyEmployeesAreStaff;
import org.folkmoot.members.model.rules.StaffMembershipEndsWithTheWork;
import org.folkmoot.members.model.rules.TemporaryAbsenceKeepsTheMembership;
import org.folkmoot.platform.refusals.Rule;

/** Decides a stored decision again, from its version of the constitution and its inputs alone, and compares. */
public final class Replay {

    /** Rules that a person or an earlier system applied: nothing can decide them again. */
    private static final Set<String> BY_HAND =
            Set.of("DecidedByTheOffice", "TakenOver", "NoExclusionStands", "GroundIsInTheConstitution");

    private Replay() {}

    /** What came of it. */
    public enum Result {
        /** The same outcome, by the same rule and clause. */
        SAME,
        /** Something else came out. */
        DIFFERENT,
        /** A person decided, with a reason of their own. */
        BY_HAND,
        /** The person was erased, and what it was decided on with them. */
        ERASED
    }

    /** Decides again. */
    public static Result of(Constitution constitution, Decision stored) {
        if (BY_HAND.contains(stored.rule())) {
            return Result.BY_HAND;
        }
        if (stored.inputs().isEmpty()) {
            return Result.ERASED;
        }
        return Employment.read(stored.inputs())
                .map(work -> agrees(work, stored))
                .or(() -> ofAContract(constitution, stored))
                .or(() -> ofAStep(stored))
                .orElseGet(() -> ofAnApplicant(constitution, stored));
    }

    private static Optional<Result> ofAContract(Constitution constitution, Decision stored) {
        return OnlyEmployeesAreStaff.read(constitution.terms(), stored.inputs())
                .map(rule -> result(rule.broken() == "REFUSED".equals(stored.outcome()), rule, stored));
    }

    private static Optional<Result> ofAStep(Decision stored) {
        Optional<Result> standing = StandingStep.read(stored.inputs())
                .map(step -> result(step.outcome().equals(stored.outcome()), step.rule(), stored));
        Optional<Result> absence = TemporaryAbsenceKeepsTheMembership.read(stored.inputs())
                .map(rule -> result(rule.broken() != "STAYS".equals(stored.outcome()), rule, stored));
        return standing.or(() -> absence).or(() -> ExclusionStep.read(stored.inputs())
                .map(step -> result(step.outcome().equals(stored.outcome()), step.rule(), stored)));
    }

    private static Result result(boolean sameOutcome, Rule rule, Decision stored) {
        return sameOutcome && same(Finding.of(rule), stored) ? Result.SAME : Result.DIFFERENT;
    }

    private static Result agrees(Employment work, Decision stored) {
        Rule rule = work.left() == null
                ? new ContractCountsForTheStaffConstituency(work.from(), work.until(), work.on())
                : new StaffMembershipEndsWithTheWork(work.left(), work.on());
        boolean member = "INVITED".equals(stored.outcome());
        return rule.broken() != member && same(Finding.of(rule), stored) ? Result.SAME : Result.DIFFERENT;
    }

    private static Result ofAnApplicant(Constitution constitution, Decision stored) {
        return Applicant.read(stored.inputs())
                        .filter(applicant -> agrees(Eligibility.decide(constitution, applicant), stored))
                        .isPresent()
                ? Result.SAME
                : Result.DIFFERENT;
    }

    private static boolean agrees(Verdict verdict, Decision stored) {
        boolean decidedOnApplying = isOutcome(stored.outcome());
        if (decidedOnApplying && !verdict.outcome().name().equals(stored.outcome())) {
            return false;
        }
        return stored.constituency() == null
                ? verdict.findings().stream()
                        .findFirst()
                        .map(each -> same(each, stored))
                        .orElse(true)
                : verdict.options().stream().anyMatch(each -> same(each, stored));
    }

    private static boolean isOutcome(String outcome) {
        for (Verdict.Outcome each : Verdict.Outcome.values()) {
            if (each.name().equals(outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Finding finding, Decision stored) {
        return finding.rule().equals(stored.rule()) && finding.clause().equals(stored.clause());
    }

    private static boolean same(Option option, Decision stored) {
        return option.constituency().equals(stored.constituency())
                && Objects.equals(option.classCode(), stored.classCode())
                && option.rule().equals(stored.rule())
                && option.clause().equals(stored.clause());
    }
}
