package org.folkmoot.engagement.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.platform.jobs.Tidying;

/** A month after a meeting nobody needs the names any more of those who came without a place and are not on record. */
@ApplicationScoped
class ForgetWalkIns implements Tidying {
    private static final Duration KEEP = Duration.ofDays(31);

    private final RoomBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetWalkIns() {
        this.book = null;
        this.clock = null;
    }

    @Inject
    ForgetWalkIns(RoomBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "people who came without a place are nameless now";
    }

    @Override
    public int tidy(int most) {
        return book.forgetWalkIns(clock.instant().minus(KEEP), most);
    }
}
