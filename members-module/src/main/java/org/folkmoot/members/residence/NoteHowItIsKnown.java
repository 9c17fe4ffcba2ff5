package org.folkmoot.members.residence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Notes how the trust knows where a member lives, and what showed it. */
@ApplicationScoped
public class NoteHowItIsKnown {

    private final Memberships memberships;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteHowItIsKnown() {
        this.memberships = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public NoteHowItIsKnown(Memberships memberships, Records records, Audit audit, CurrentActor actor, Clock clock) {
        this.memberships = memberships;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** How it is known now. */
    public ResidenceBasis now(PersonId id) {
        audit.read(id, "how it is known where they live");
        return membership(id).residenceBasis();
    }

    /** Notes it; with the same basis only what showed it is new. */
    @Transactional
    public void note(PersonId id, ResidenceBasis basis, String shownBy) {
        membership(id).restsOn(basis);
        String words = "Where they live: " + basis.words() + (shownBy.isBlank() ? "" : " (" + shownBy.strip() + ")");
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.residence", "person:" + id, words);
    }

    private Membership membership(PersonId id) {
        return memberships.activeOf(id).orElseThrow(() -> NotFound.of("membership of", id));
    }
}
