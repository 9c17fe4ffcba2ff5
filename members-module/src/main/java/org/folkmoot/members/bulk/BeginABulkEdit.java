package org.folkmoot.members.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.folkmoot.members.model.BulkEdits;
import org.folkmoot.members.model.BulkState;
import org.folkmoot.members.model.rules.SomebodyIsMeant;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Works out whom a change would change and whom not; nothing is changed yet. A long list is gone through by a job. */
@ApplicationScoped
public class BeginABulkEdit {

    /** So many people are worked out at once, without a job. */
    private static final int AT_ONCE = 1000;

    private final BulkEdits edits;
    private final TickPeople ticks;
    private final MemberLists lists;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BeginABulkEdit() {
        this.edits = null;
        this.ticks = null;
        this.lists = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public BeginABulkEdit(
            BulkEdits edits,
            TickPeople ticks,
            MemberLists lists,
            Jobs jobs,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.edits = edits;
        this.ticks = ticks;
        this.lists = lists;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins a change to the people of a list, or to those who are ticked where there is none; returns its number. */
    @Transactional
    public long begin(Wish wish, @Nullable MemberFilter list) {
        return list == null ? ofTheTicked(wish) : ofTheList(wish, list);
    }

    private long ofTheTicked(Wish wish) {
        List<PersonId> people = ticks.take();
        RuleBroken.check(new SomebodyIsMeant(!people.isEmpty()));
        long id =
                begun(wish, people.size() + (people.size() == 1 ? " person" : " people") + " ticked on the list", null);
        ready(id, people);
        return id;
    }

    private long ofTheList(Wish wish, MemberFilter list) {
        List<Long> first = lists.numbersAfter(list, null, AT_ONCE + 1).people();
        long id = begun(wish, list.words(), list.written());
        if (first.size() <= AT_ONCE) {
            ready(id, first.stream().map(PersonId::new).toList());
        } else {
            edits.workedOnBy(id, jobs.start(ChangeInBulk.NAME, Map.of("edit", String.valueOf(id))));
        }
        return id;
    }

    private long begun(Wish wish, String whom, @Nullable String list) {
        String by = actor.get().name();
        long id = edits.begin(wish, whom, list, clock.instant(), by);
        audit.wrote("bulk.prepare", "bulk:" + id, wish.change().words() + ": " + whom);
        return id;
    }

    private void ready(long id, List<PersonId> people) {
        BulkEdit edit = edits.find(id).orElseThrow(() -> NotFound.of("change", id));
        edits.plan(edit, people);
        edits.planned(id);
        edits.become(id, BulkState.READY, null);
    }
}
