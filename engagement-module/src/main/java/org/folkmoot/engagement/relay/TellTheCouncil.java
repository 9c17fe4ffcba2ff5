package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;

/** Brings what a member said before the council or the panel, and keeps what was answered there and by whom. */
@ApplicationScoped
public class TellTheCouncil {
    private final ToldBook told;
    private final ThreadBook threads;
    private final ConvenersThreads mine;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellTheCouncil() {
        this.told = null;
        this.threads = null;
        this.mine = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public TellTheCouncil(
            ToldBook told, ThreadBook threads, ConvenersThreads mine, CurrentActor actor, Audit audit, Clock clock) {
        this.told = told;
        this.threads = threads;
        this.mine = mine;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The convener's words about a reply go into the register. */
    @Transactional
    public long tell(long reply, String words) {
        ThreadReply found = mine.reply(reply);
        MemberThread thread = mine.find(found.thread());
        long id = told.add(
                thread.id(), thread.scope(), words, mine.self(), actor.get().name(), TrustClock.today(clock));
        Changes.keep(
                threads,
                Changes.told(found, clock.instant()),
                found.version(),
                actor.get().name(),
                clock.instant());
        audit.wrote("told.add", "told:" + id, "From reply " + reply);
        return id;
    }

    /** The office keeps the answer given, and may put the entry's words right. */
    @Transactional
    public void answer(long id, int version, String said, String answer, String by, LocalDate day) {
        if (told.find(id).isEmpty()) {
            throw NotFound.of("entry", id);
        }
        if (!told.answer(id, version, said, answer, by, day)) {
            throw Conflict.on("Entry", id);
        }
        audit.wrote("told.answer", "told:" + id, "Answered by " + by);
    }
}
