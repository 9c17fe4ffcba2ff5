package org.folkmoot.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** How this installation was started: the {@code FOLKMOOT_…} configuration, read by name and never guessed twice. */
@ApplicationScoped
public class Installation {

    private final Function<String, Optional<String>> values;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Installation() {
        values = null;
    }

    @Inject
    Installation(Config config) {
        this(once(name -> config.getOptionalValue(name, String.class)));
    }

    /** What the process was started with does not change, and the container searches a dozen places for each answer. */
    private static Function<String, Optional<String>> once(Function<String, Optional<String>> values) {
        Map<String, Optional<String>> known = new ConcurrentHashMap<>();
        return name -> known.computeIfAbsent(name, values);
    }

    /** An installation with these values, for tests and tools. */
    public Installation(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** A value by its name without the prefix, such as {@code SMTP}; empty text counts as absent. */
    public Optional<String> value(String name) {
        return values.apply("FOLKMOOT_" + name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A whole number, or the default where none is set. */
    public int number(String name, int otherwise) {
        return value(name).map(text -> whole(name, text)).orElse(otherwise);
    }

    /** The id of the content pack. */
    public String pack() {
        return value("PACK").orElse("none");
    }

    /** True where demo people, demo sign-ins and the demo clock are wanted. */
    public boolean demo() {
        return value("DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** False on a node that only answers requests and leaves mails, events and jobs to the other nodes. */
    public boolean background() {
        return value("BACKGROUND").map(Boolean::parseBoolean).orElse(true);
    }

    /** The public base address, without a slash at the end. */
    public String baseUrl() {
        return value("BASE_URL").orElse("http://127.0.0.1:8080").replaceAll("/+$", "");
    }

    /** This node's name; nodes that share a database have different names. */
    public String node() {
        return value("NODE").orElseGet(Installation::hostName);
    }

    private static int whole(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("FOLKMOOT_" + name + " must be a whole number, not " + text, e);
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
