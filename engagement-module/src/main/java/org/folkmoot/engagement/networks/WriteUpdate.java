package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.rules.OnlyADraftMessageIsEdited;
import org.folkmoot.engagement.model.rules.TheMessageIsAtThatStep;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;

/** A network's lead writes an update and sends it to the office. */
@ApplicationScoped
public class WriteUpdate {
    private final NetworkBook book;
    private final LeadNetworks mine;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteUpdate() {
        this.book = null;
        this.mine = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WriteUpdate(NetworkBook book, LeadNetworks mine, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.mine = mine;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a draft and returns its id. */
    @Transactional
    public long draft(String network, InvitationText text) {
        String slug = mine.mine(network).slug();
        long id = book.add(slug, text, mine.self(), actor.get().name(), clock.instant());
        audit.wrote("update.draft", "update:" + id, "For the network " + slug);
        return id;
    }

    /** Changes a draft, or what was sent back. */
    @Transactional
    public void edit(long id, int version, InvitationText text) {
        NetworkUpdate update = mine.update(id);
        RuleBroken.check(new OnlyADraftMessageIsEdited(update.state()));
        keep(update.with(text), version);
        audit.wrote("update.edit", "update:" + id, "Changed the update");
    }

    /** Sends it to the office. */
    @Transactional
    public void submit(long id, int version) {
        NetworkUpdate update = mine.update(id);
        RuleBroken.check(new TheMessageIsAtThatStep(update.state(), ThreadState.WAITING));
        keep(update.with(ThreadState.WAITING, null), version);
        audit.wrote("update.submit", "update:" + id, "Sent for approval");
    }

    private void keep(NetworkUpdate update, int version) {
        if (!book.change(update, version, clock.instant())) {
            throw Conflict.on("Update", update.id());
        }
    }
}
