package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitation.Kind;
import org.folkmoot.members.model.Invitation.State;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows the office who was invited and what they said. */
@ApplicationScoped
public class SeeInvitations {

    /** Rows of a page. */
    public static final int SIZE = 50;

    private final Invitations invitations;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeInvitations() {
        this.invitations = null;
        this.audit = null;
    }

    @Inject
    public SeeInvitations(Invitations invitations, Audit audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    /** A page of a kind, the newest first. */
    public List<Invitation> page(Kind kind, long before) {
        List<Invitation> rows = invitations.list(kind, before, SIZE);
        audit.readMany("invitations", kind.name(), rows.size());
        return rows;
    }

    /** How many of a kind stand like this. */
    public long count(Kind kind, State state) {
        return invitations.count(kind, state);
    }

    /** One of them. */
    public Invitation one(long id) {
        Invitation found = invitations.find(id).orElseThrow(() -> NotFound.of("invitation", id));
        audit.read(found.person(), "invitation");
        return found;
    }
}
