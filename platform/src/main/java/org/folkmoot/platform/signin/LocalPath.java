package org.folkmoot.platform.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Decides which addresses a person may be sent to after signing in: paths of this site, nothing else. */
public final class LocalPath {

    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The path and query of an address of this site. */
    public static String of(URI address) {
        String query = address.getRawQuery();
        String path = query == null ? address.getRawPath() : address.getRawPath() + "?" + query;
        return parse(path).orElse("/");
    }

    /** The path, if it is one of this site that makes sense after signing in. */
    public static Optional<String> parse(String text) {
        if (text.length() > LONGEST || !text.startsWith("/") || !isPlain(text)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawFragment() == null;
            return local && !leadsBack(text) ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        return !text.startsWith("//")
                && !text.startsWith("/\\")
                && text.chars().allMatch(character -> character > ' ' && character < 0x7f && character != '\\');
    }

    private static boolean leadsBack(String path) {
        return path.startsWith("/sign-in") || path.startsWith("/sign-out");
    }
}
