package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;

/** Decides whether the names of the public register stand on the public pages. */
@ApplicationScoped
public class PutTheNamesOnline {

    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PutTheNamesOnline() {
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public PutTheNamesOnline(TrustSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Puts them online or takes them off. */
    @Transactional
    public void put(boolean online) {
        settings.put(LookAtTheRegister.ONLINE, online ? "yes" : "no");
        audit.wrote("register.online", "register", online ? "the names are online" : "the names are not online");
    }
}
