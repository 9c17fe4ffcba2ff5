package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;

/**
 * Which addresses may be called: {@code https} on hosts of the open internet. Nobody can use the trust's server to reach
 * what stands behind its firewall. The demonstration may also call this machine.
 */
@ApplicationScoped
class CallTarget {

    private final boolean demo;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CallTarget() {
        demo = false;
    }

    @Inject
    CallTarget(Installation installation) {
        this.demo = installation.demo();
    }

    /** Why the address is not called; empty where it may be. Looks the host's name up. */
    Optional<String> refusal(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("This is not an address");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("The address must be like https://www.example.nhs.uk/news");
        }
        try {
            return refusal(uri, InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException e) {
            return Optional.of("There is no host called " + uri.getHost());
        }
    }

    private Optional<String> refusal(URI uri, InetAddress[] hosts) {
        boolean here = true;
        for (InetAddress host : hosts) {
            here &= host.isLoopbackAddress();
            if (!isPublic(host) && !(demo && host.isLoopbackAddress())) {
                return Optional.of(uri.getHost() + " is not a host of the open internet");
            }
        }
        boolean plain = "http".equals(uri.getScheme()) && demo && here;
        return plain || "https".equals(uri.getScheme())
                ? Optional.empty()
                : Optional.of("The address must begin with https://");
    }

    private static boolean isPublic(InetAddress host) {
        byte[] bytes = host.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc; // RFC 4193
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64; // RFC 6598
        return !(host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || uniqueLocal
                || shared);
    }
}
