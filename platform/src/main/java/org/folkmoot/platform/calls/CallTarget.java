package org.folkmoot.platform.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be called: {@code https} on hosts of the open internet. Nobody can use the trust's server to reach
 * what stands behind its firewall. The demonstration may also call this machine.
 */
@ApplicationScoped
public class CallTarget {

    private final boolean demo;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CallTarget() {
        demo = false;
    }

    @Inject
    public CallTarget(Installation installation) {
        this.demo = installation.demo();
    }

    /** Why the address is not called; empty where it may be. */
    public Optional<String> refusal(String address) {
        return Optional.ofNullable(look(address).refusal());
    }

    /** Looks the host's name up, once: the call goes to the very address that was looked at. */
    public Found look(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Found.refused("This is not an address");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Found.refused("The address must be like https://www.example.nhs.uk/news");
        }
        try {
            return look(uri, InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException e) {
            return new Found("There is no host called " + uri.getHost(), null, null, true);
        }
    }

    private Found look(URI uri, InetAddress[] hosts) {
        boolean here = true;
        for (InetAddress host : hosts) {
            here &= host.isLoopbackAddress();
            if (!isPublic(host) && !(demo && host.isLoopbackAddress())) {
                return Found.refused(uri.getHost() + " is not a host of the open internet");
            }
        }
        boolean plain = "http".equals(uri.getScheme()) && demo && here;
        return plain || "https".equals(uri.getScheme())
                ? new Found(null, uri, hosts[0], false)
                : Found.refused("The address must begin with https://");
    }

    /**
     * What was found of an address.
     *
     * @param refusal why it is not called; null where it may be
     * @param host to connect to; null where it is not called
     * @param unknown true where nobody knows a host of that name
     */
    public record Found(
            @Nullable String refusal,
            @Nullable URI uri,
            @Nullable InetAddress host,
            boolean unknown) {

        static Found refused(String why) {
            return new Found(why, null, null, false);
        }
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
