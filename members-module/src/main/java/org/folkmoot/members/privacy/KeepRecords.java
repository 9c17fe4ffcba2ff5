package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.store.views.RetentionLists;
import org.folkmoot.members.store.views.RetentionLists.Due;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;

/** How long records are kept, whose time has come, and the run that erases them. */
@ApplicationScoped
public class KeepRecords {

    private static final int PIECE = 1000;

    private static final String AUTOMATIC = "retention.automatic";

    private final TrustSettings settings;
    private final Installation installation;
    private final RetentionLists lists;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepRecords() {
        this.settings = null;
        this.installation = null;
        this.lists = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeepRecords(
            TrustSettings settings,
            Installation installation,
            RetentionLists lists,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.settings = settings;
        this.installation = installation;
        this.lists = lists;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The months that records of this class are kept. */
    public int months(RetentionPolicy policy) {
        return settings.get(policy.setting()).map(Integer::parseInt).orElse(policy.months());
    }

    /** Whether records are erased each night; otherwise the office starts it. Off in the demo until switched on. */
    public boolean automatic() {
        return settings.get(AUTOMATIC).map("yes"::equals).orElse(!installation.demo());
    }

    /** How many are due now. */
    public long due(RetentionPolicy policy) {
        return lists.due(policy, before(policy));
    }

    /** How many wait only for the answer to a privacy request. */
    public long held(RetentionPolicy policy) {
        return lists.held(policy, before(policy));
    }

    /** The first of those that are due, without erasing anybody. */
    public List<Due> dryRun(RetentionPolicy policy, int most) {
        List<Due> found = next(policy, 0, most);
        audit.readMany("records that are due to be erased", policy.label(), found.size());
        return found;
    }

    /** Gives all of those that are due to the taker, without erasing anybody; one entry of the audit. */
    public void dryRun(RetentionPolicy policy, Consumer<Due> taker) {
        long count = 0;
        long after = 0;
        for (List<Due> piece = next(policy, after, PIECE); !piece.isEmpty(); piece = next(policy, after, PIECE)) {
            piece.forEach(taker);
            count += piece.size();
            after = piece.get(piece.size() - 1).id();
        }
        audit.readMany("export of records that are due to be erased", policy.label(), count);
    }

    /** The next of those that are due, after a number. */
    List<Due> next(RetentionPolicy policy, long after, int most) {
        return lists.next(policy, before(policy), after, most);
    }

    private LocalDate before(RetentionPolicy policy) {
        return TrustClock.today(clock).minusMonths(months(policy));
    }

    /** Changes how long records are kept. */
    @Transactional
    public void change(Map<RetentionPolicy, Integer> months, boolean automatic) {
        months.forEach((policy, number) -> settings.put(policy.setting(), String.valueOf(number)));
        settings.put(AUTOMATIC, automatic ? "yes" : "no");
        audit.wrote("retention.change", "retention", months + ", each night: " + (automatic ? "yes" : "no"));
    }

    /** Starts erasing what is due now; returns the job. */
    @Transactional
    public long run() {
        long job = jobs.start(RunRetention.NAME, Map.of("by", "office"));
        audit.wrote("retention.run", "job:" + job, "Started");
        return job;
    }
}
