package org.folkmoot.members.boundaries;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.Redraws.Mover;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;

/**
 * Writes to the people whom a change of boundaries moves, some at a time: their messages and the note that they were told
 * are stored together, so that a run that was cut off leaves nobody out and tells nobody twice.
 */
record TellMovers(Redraws redraws, Constitutions constitutions, People people) {

    /** How many are taken at a time. */
    static final int PIECE = 200;

    /** What one of them is told. */
    interface Words {
        void queue(Person person, Mover mover, Redraw redraw, Constitution before, Constitution next);
    }

    /**
     * Tells all who are left.
     *
     * @param total how many there are, as far as it is known; 0 if it is not
     * @param next some whom nobody has told, none at the end
     * @param told notes that these were told
     * @return how many were told in all, those of earlier runs of the same job included
     */
    long go(JobRun run, long total, Words words, Supplier<List<Mover>> next, BiConsumer<Long, List<Mover>> told) {
        Redraw redraw = of(run);
        Constitution after = constitutions.version(redraw.version()).orElseThrow();
        Constitution before = constitutions.version(redraw.fromVersion()).orElse(after);
        long done = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
        List<Mover> some = next.get();
        while (!some.isEmpty() && !run.cancelled()) {
            List<Mover> these = some;
            done += these.size();
            run.step(String.valueOf(done), done, Math.max(done, total), () -> {
                these.forEach(each -> people.find(each.person())
                        .ifPresent(person -> words.queue(person, each, redraw, before, after)));
                told.accept(redraw.id(), these);
            });
            some = next.get();
        }
        return done;
    }

    private Redraw of(JobRun run) {
        long id = redraw(run);
        return redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
    }

    /** The number of the change that a job is about. */
    static long redraw(JobRun run) {
        return Long.parseLong(run.parameters().getOrDefault("redraw", "0"));
    }
}
