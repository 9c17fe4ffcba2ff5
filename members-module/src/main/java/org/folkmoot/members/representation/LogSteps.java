package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Steps;
import org.folkmoot.members.model.Steps.Step;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Keeps the log of steps taken so that the membership is representative, which the annual report must give. */
@ApplicationScoped
public class LogSteps {

    private final Steps steps;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LogSteps() {
        this.steps = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public LogSteps(Steps steps, Audit audit, CurrentActor actor) {
        this.steps = steps;
        this.audit = audit;
        this.actor = actor;
    }

    /** Adds a step. */
    @Transactional
    public void add(LocalDate on, String what, String place, String aimedAt, String result) {
        long id = steps.add(
                new Step(0, on, what, place, aimedAt, result, actor.get().name(), false));
        audit.wrote("representation.step", "step:" + id, what);
    }

    /** Strikes a wrong one out; it stays in the log and is left out of the report. */
    @Transactional
    public void strike(long id) {
        if (!steps.strike(id)) {
            throw NotFound.of("step", id);
        }
        audit.wrote("representation.strike-step", "step:" + id, "struck out");
    }

    /** Takes back that one was struck out: the report has it again. */
    @Transactional
    public void restore(long id) {
        if (!steps.restore(id)) {
            throw NotFound.of("step that was struck out", id);
        }
        audit.wrote("representation.restore-step", "step:" + id, "no longer struck out");
    }

    /** The steps of a period, struck ones included. */
    public List<Step> of(Period period) {
        return steps.between(period.from(), period.to());
    }
}
