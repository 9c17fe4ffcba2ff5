package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.settings.TrustSettings;

/** Turns the stored links of a message into addresses, at the moment of sending and not before. */
@ApplicationScoped
class LiveLinks {

    private final LinkSigner signer;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LiveLinks() {
        signer = null;
        settings = null;
    }

    @Inject
    LiveLinks(LinkSigner signer, TrustSettings settings) {
        this.signer = signer;
        this.settings = settings;
    }

    /** Name to whole address. */
    Map<String, String> addresses(String links) {
        Map<String, String> addresses = new LinkedHashMap<>();
        MessageJson.read(links).forEach((name, link) -> addresses.put(name, settings.baseUrl() + path(link)));
        return addresses;
    }

    private String path(MessageLink link) {
        if (link.signedPurpose() != null) {
            return link.path() + signer.sign(link.signedPurpose(), link.signedId(), link.signedVersion());
        }
        return link.secret() == null ? link.path() : link.path() + link.secret();
    }
}
