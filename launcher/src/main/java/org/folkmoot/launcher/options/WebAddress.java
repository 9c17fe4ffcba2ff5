package org.folkmoot.launcher.options;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Where the web pages are served: what we listen on, and the address that people and mails use. */
public record WebAddress(
        InetAddress listen, int port, @Nullable String givenBaseUrl, boolean trustProxy) {

    /** The same, on the port that was found for {@code --port 0}. */
    public WebAddress onPort(int found) {
        return new WebAddress(listen, found, givenBaseUrl, trustProxy);
    }

    /** The address that people type and mails carry, without a slash at the end. */
    public String baseUrl() {
        return givenBaseUrl != null ? givenBaseUrl : "http://" + host(reachable()) + ":" + port;
    }

    /** An address of this machine that reaches what we listen on. */
    public InetAddress reachable() {
        return listen.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listen;
    }

    private static String host(InetAddress address) {
        String literal = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + literal.replaceFirst("%.*", "") + "]" : literal;
    }
}
