package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.platform.settings.TrustSettings;

/** Says what people join here: a membership, or networks where the trust has no statutory members. */
@ApplicationScoped
public class JoinMode {

    private final TrustSettings trust;
    private final PresentConstitution constitution;
    private final Instance<Involvement> involvement;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinMode() {
        this.trust = null;
        this.constitution = null;
        this.involvement = null;
    }

    @Inject
    public JoinMode(TrustSettings trust, PresentConstitution constitution, Instance<Involvement> involvement) {
        this.trust = trust;
        this.constitution = constitution;
        this.involvement = involvement;
    }

    /** True where people become members of constituencies. */
    public boolean members() {
        return trust.hasMembers() && !constitution.get().constituencies().isEmpty();
    }

    /** Topics to choose from. */
    public List<Involvement.Choice> interests() {
        return involvement.isResolvable() ? involvement.get().interests() : List.of();
    }

    /** Networks to choose from. */
    public List<Involvement.Choice> networks() {
        return involvement.isResolvable() ? involvement.get().networks() : List.of();
    }
}
