package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** Removes a parent or guardian once the person is old enough to agree alone; that they agreed stays on record. */
@ApplicationScoped
public class ForgetGuardians implements RegularJob {

    private static final int PIECE = 100;

    private final Guardians guardians;
    private final PresentConstitution constitution;
    private final Records records;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetGuardians() {
        this.guardians = null;
        this.constitution = null;
        this.records = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ForgetGuardians(
            Guardians guardians, PresentConstitution constitution, Records records, Audit audit, Clock clock) {
        this.guardians = guardians;
        this.constitution = constitution;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.guardians";
    }

    @Override
    public String title() {
        return "Remove parents and guardians of those who are old enough";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void work(JobRun run) {
        LocalDate oldEnough =
                TrustClock.today(clock).minusYears(constitution.get().terms().consentUnder());
        long done = 0;
        List<PersonId> piece = guardians.ofThoseBornUntil(oldEnough, PIECE);
        while (!piece.isEmpty() && !run.cancelled()) {
            List<PersonId> these = piece;
            done += piece.size();
            run.step("", done, done, () -> these.forEach(this::forget));
            piece = guardians.ofThoseBornUntil(oldEnough, PIECE);
        }
        run.result(done + (done == 1 ? " was removed" : " were removed"));
    }

    private void forget(PersonId person) {
        guardians.remove(person);
        String words = "The parent or guardian was removed: old enough to agree alone";
        records.happened(person, new HistoryLine(clock.instant(), "job " + name(), words));
        audit.wrote("guardian.remove", "person:" + person, words);
    }
}
