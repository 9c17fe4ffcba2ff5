package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.folkmoot.platform.links.Keys;

/** The secret of each system, made from the installation's key, so that the database holds none. */
@ApplicationScoped
class HookSecrets {

    private final Keys keys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HookSecrets() {
        keys = null;
    }

    @Inject
    HookSecrets(Keys keys) {
        this.keys = keys;
    }

    /** As the administrator gives it to the other system. */
    String written(Hook hook) {
        byte[] which = (hook.id() + ":" + hook.secretVersion()).getBytes(StandardCharsets.UTF_8);
        return CallSignature.written(keys.mark("webhook", which));
    }

    CallSignature of(Hook hook) {
        return CallSignature.with(written(hook));
    }
}
