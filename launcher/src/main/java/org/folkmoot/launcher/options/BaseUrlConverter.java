package org.folkmoot.launcher.options;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Decides which addresses people may type: https anywhere, http only on this machine, and no path. */
public final class BaseUrlConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        URI url = parse(value);
        if (hasMoreThanAHost(url)) {
            throw refused(value, "give only the scheme, the host and, if needed, the port");
        }
        if (!allowed(url)) {
            throw refused(
                    value, "it must begin with https://, or with http:// and be this machine (127.0.0.1 or localhost)");
        }
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static URI parse(String value) {
        try {
            return new URI(value.trim());
        } catch (URISyntaxException e) {
            throw refused(value, "that is not an address");
        }
    }

    private static boolean hasMoreThanAHost(URI url) {
        String path = url.getRawPath();
        return url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null
                || (path != null && !path.isEmpty() && !path.equals("/"));
    }

    private static boolean allowed(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && isThisMachine(url.getHost()));
    }

    static boolean isThisMachine(@Nullable String host) {
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || host.equals("[::1]")
                        || host.equals("::1")
                        || isLoopbackV4(host));
    }

    private static boolean isLoopbackV4(String host) {
        return host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    private static TypeConversionException refused(String value, String why) {
        return new TypeConversionException("'" + value + "' cannot be the base URL: " + why);
    }
}
