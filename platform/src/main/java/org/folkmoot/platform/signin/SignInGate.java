package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides, before any work is done, whether a network address has tried too often. */
@ApplicationScoped
public class SignInGate {

    private final SignInLimits limits;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInGate() {
        this.limits = null;
    }

    @Inject
    SignInGate(SignInLimits limits) {
        this.limits = limits;
    }

    /** True where the address may try once more. */
    public boolean opens(String clientAddress) {
        return limits.place(clientAddress);
    }
}
