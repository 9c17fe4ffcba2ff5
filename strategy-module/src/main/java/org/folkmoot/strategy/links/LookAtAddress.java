package org.folkmoot.strategy.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.platform.calls.CallTarget;
import org.folkmoot.platform.calls.CallTarget.Found;
import org.folkmoot.platform.calls.DirectCall;
import org.folkmoot.platform.calls.DirectCall.Answer;
import org.folkmoot.strategy.model.LinkVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Asks another site whether there is something at an address: first without the content, then, where that is refused, as a
 * reader would. Each step on the way is looked at before it is called, so that nothing leads behind the firewall.
 */
@ApplicationScoped
public class LookAtAddress {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Map<String, String> HEADERS = Map.of("User-Agent", "Folkmoot (link check)", "Accept", "*/*");
    private static final Set<Integer> ONWARDS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NO_PAGE = Set.of(404, 410);
    private static final int MOST_STEPS = 5;

    private final CallTarget target;
    private final DirectCall direct = new DirectCall(PATIENCE);

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookAtAddress() {
        this(null);
    }

    @Inject
    public LookAtAddress(CallTarget target) {
        this.target = target;
    }

    /** What is there. */
    public Seen look(String address) {
        Seen head = look("HEAD", address);
        return head.verdict() == LinkVerdict.THERE || head.verdict() == LinkVerdict.UNSEEN
                ? head
                : look("GET", address);
    }

    private Seen look(String method, String address) {
        String at = address;
        for (int step = 0; step < MOST_STEPS; step++) {
            Found found = target.look(at);
            URI uri = found.uri();
            InetAddress host = found.host();
            if (uri == null || host == null) {
                String why = Objects.requireNonNullElse(found.refusal(), "Not looked at");
                return new Seen(found.unknown() ? LinkVerdict.SILENT : LinkVerdict.UNSEEN, why);
            }
            try {
                Answer answer = direct.ask(method, URI.create(uri.toASCIIString()), host, HEADERS);
                String next = next(uri, answer);
                if (next == null) {
                    return seen(answer.status());
                }
                at = next;
            } catch (IOException e) {
                String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                return new Seen(LinkVerdict.SILENT, "No answer: " + words);
            }
        }
        return new Seen(LinkVerdict.SILENT, "It leads on and on");
    }

    private static @Nullable String next(URI from, Answer answer) {
        String location = answer.location();
        if (location == null || !ONWARDS.contains(answer.status())) {
            return null;
        }
        try {
            return from.resolve(location).toString().replaceFirst("#.*$", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A site that does not let programs in, or asks who is there, is there. */
    private static Seen seen(int status) {
        if (NO_PAGE.contains(status)) {
            return new Seen(LinkVerdict.GONE, "The site says that there is no such page (" + status + ")");
        }
        return status >= 500
                ? new Seen(LinkVerdict.SILENT, "The site has a fault (" + status + ")")
                : new Seen(LinkVerdict.THERE, "Answered " + status);
    }

    /**
     * What was seen.
     *
     * @param answer in words for an editor
     */
    public record Seen(LinkVerdict verdict, String answer) {}
}
