package org.folkmoot.members.boundaries;

import java.time.Clock;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.Redrawing.Piece;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;

/** Goes through the people of a change of boundaries; each piece is done as a whole or not at all, also after a kill. */
record PieceByPiece(RedrawLists lists, CurrentActor actor, Clock clock) {

    private static final int PIECE = 5000;

    /**
     * Does the work for all, and what ends it in a last step.
     *
     * @param work changes the people of a piece and returns how many it changed
     * @param end told how many were changed in all, which is also what this returns
     */
    long go(JobRun run, long redraw, ToLongFunction<Piece> work, LongConsumer end) {
        long total = lists.changing(redraw);
        String[] checkpoint =
                Objects.requireNonNullElse(run.checkpoint(), "0;0;0").split(";");
        long after = Long.parseLong(checkpoint[0]);
        long done = Long.parseLong(checkpoint[1]);
        long[] changed = {Long.parseLong(checkpoint[2])};
        long upTo = lists.nextPiece(redraw, after, PIECE);
        while (upTo > 0) {
            Piece piece = piece(after, upTo);
            long reached = Math.min(done + PIECE, total);
            run.step(reached, total, () -> {
                changed[0] += work.applyAsLong(piece);
                return piece.upTo() + ";" + reached + ";" + changed[0];
            });
            after = upTo;
            done = reached;
            upTo = lists.nextPiece(redraw, after, PIECE);
        }
        run.step(after + ";" + done + ";" + changed[0], total, total, () -> end.accept(changed[0]));
        return changed[0];
    }

    private Piece piece(long after, long upTo) {
        return new Piece(
                after,
                upTo,
                clock.instant(),
                TrustClock.today(clock),
                actor.get().name());
    }
}
