package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.MembershipCounts;

/** What of the register waits for the office. */
@ApplicationScoped
public class MembersWaiting implements WaitingSource {

    private final MembershipCounts counts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MembersWaiting() {
        this.counts = null;
    }

    @Inject
    public MembersWaiting(MembershipCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting("Applications to decide", counts.applicationsWaiting(), "/office/applications"),
                new Waiting("Requests to inspect the register", counts.inspectionsWaiting(), "/office/register"));
    }
}
