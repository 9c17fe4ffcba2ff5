package org.folkmoot.platform.access.web;

import java.util.regex.Pattern;
import org.folkmoot.platform.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * One route: what it answers to and who may use it.
 *
 * @param method the HTTP method
 * @param path the address as a template, such as {@code /meetings/{slug}}
 * @param permission what it needs; null where it is open
 * @param open true where anyone may use it
 * @param token the kind of token in the address that stands in for signing in; empty for none
 * @param exempt why it is exempt from the cross-site check; empty where it is not
 * @param megabytes the largest body that it takes
 * @param where the Java method that answers
 */
public record Route(
        String method,
        String path,
        @Nullable Permission permission,
        boolean open,
        String token,
        String exempt,
        int megabytes,
        String where) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]+}");

    /** True where the route says who may use it. */
    public boolean declared() {
        return open || permission != null;
    }

    /** True where the method may change something. */
    public boolean changesState() {
        return !"GET".equals(method) && !"HEAD".equals(method) && !"OPTIONS".equals(method);
    }

    /** A pattern of the addresses that this route answers to. */
    public Pattern addresses() {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        var variables = VARIABLE.matcher(path);
        while (variables.find()) {
            pattern.append(Pattern.quote(path.substring(from, variables.start())))
                    .append("[^/]+");
            from = variables.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(path.substring(from))).toString());
    }
}
