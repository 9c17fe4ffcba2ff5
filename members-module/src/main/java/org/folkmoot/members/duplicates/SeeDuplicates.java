package org.folkmoot.members.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Duplicates.PairState;
import org.folkmoot.members.model.Duplicates.Row;
import org.folkmoot.members.model.LikenessWeights;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Merges;
import org.folkmoot.members.model.Merges.Merge;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;

/** The queue of possible duplicates: reads it, tells two people apart, starts the scan and sets its weights. */
@ApplicationScoped
public class SeeDuplicates {

    /** Pairs of a page. */
    public static final int SIZE = 25;

    private static final int MERGES = 20;

    private final Duplicates duplicates;
    private final Merges merges;
    private final People people;
    private final Memberships memberships;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeDuplicates() {
        this.duplicates = null;
        this.merges = null;
        this.people = null;
        this.memberships = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public SeeDuplicates(
            Duplicates duplicates,
            Merges merges,
            People people,
            Memberships memberships,
            Jobs jobs,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.people = people;
        this.memberships = memberships;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A page of the queue, counted from 0. */
    public List<Row> page(int page) {
        List<Row> rows = duplicates.waiting(page * SIZE, SIZE);
        audit.readMany("possible duplicates", "page " + (page + 1), rows.size() * 2L);
        return rows;
    }

    /** How many pairs wait. */
    public long waiting() {
        return duplicates.countWaiting();
    }

    /** True once a scan has found anything. */
    public boolean scanned() {
        return duplicates.newestScan() > 0;
    }

    /** The newest merges. */
    public List<Merge> merges() {
        return merges.newest(MERGES);
    }

    /** One side of a pair. */
    public record Side(Person person, Optional<Membership> active, int memberships) {}

    /** One side, read. */
    public Side side(long number) {
        PersonId id = new PersonId(number);
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", number));
        audit.read(id, "possible duplicate");
        return new Side(person, memberships.activeOf(id), memberships.of(id).size());
    }

    /** A pair of the queue. */
    public Row pair(long low, long high) {
        return duplicates.pair(low, high).orElseThrow(() -> NotFound.of("pair", low + "-" + high));
    }

    /** They are two people; the pair does not come back. */
    @Transactional
    public void different(long low, long high) {
        if (pair(low, high).state() == PairState.OPEN) {
            duplicates.decide(
                    low, high, PairState.DIFFERENT, clock.instant(), actor.get().name());
            audit.wrote("duplicates.apart", "person:" + low, "Not the same as number " + high);
        }
    }

    /** The newest pairs that were kept as two people. */
    public List<Row> apart() {
        List<Row> rows = duplicates.apart(MERGES);
        audit.readMany("pairs kept as two people", "the newest", rows.size() * 2L);
        return rows;
    }

    /** A pair that was kept as two people waits again. */
    @Transactional
    public void again(long low, long high) {
        if (pair(low, high).state() == PairState.DIFFERENT) {
            duplicates.decide(
                    low, high, PairState.OPEN, clock.instant(), actor.get().name());
            audit.wrote("duplicates.again", "person:" + low, "Perhaps the same as number " + high + " after all");
        }
    }

    /** Starts a scan; returns the job. */
    @Transactional
    public long scan() {
        audit.wrote("duplicates.scan", "duplicates", "Started");
        return jobs.start(FindDuplicates.NAME, Map.of());
    }

    /** The weights in use. */
    public LikenessWeights weights() {
        return duplicates.weights();
    }

    /** Uses other weights from the next scan on. */
    @Transactional
    public void use(LikenessWeights weights) {
        duplicates.use(weights, clock.instant(), actor.get().name());
        audit.wrote("duplicates.weights", "duplicates", weights.written());
    }
}
