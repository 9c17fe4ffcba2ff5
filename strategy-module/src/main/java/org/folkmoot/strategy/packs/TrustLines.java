package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.settings.TrustSettings;

/** Compares what a pack says of the trust itself with what is set here, and tells what an editor may take over of it. */
@ApplicationScoped
public class TrustLines {

    /** What an editor may take over, with the words for each. */
    public static final Map<String, String> TAKEN = words(
            "name", "Full name of the trust",
            "short-name", "Short name, as spoken",
            "contact.office", "What the office is called",
            "contact.phone", "Phone number of the office",
            "contact.post", "Postal address",
            "contact.hours", "When the office is open");

    private static final String SCHEMA = "org/folkmoot/strategy/schema/sent-trust.json";
    private static final Map<String, String> ADMINISTRATORS = words(
            "mail.from", "the address that emails come from",
            "mail.membership", "the email address of the membership office",
            "mail.communications", "the email address of communications",
            "mail.privacy", "the email address for privacy questions",
            "meetings.questions", "until when questions can be sent in before a meeting",
            "embed.sites", "the websites that may show meetings in a frame",
            "budget.most", "how many invitations one member gets",
            "budget.days", "in how many days they are counted",
            "kind", "whether the trust has members",
            "area", "where the trust works",
            "strapline", "the strapline",
            "theme.colour", "the colour");

    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustLines() {
        this(null);
    }

    @Inject
    public TrustLines(TrustSettings settings) {
        this.settings = settings;
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    /**
     * What the pack says otherwise than it is set here.
     *
     * @throws org.folkmoot.platform.packs.PackFault naming file, line and what was expected
     */
    public Difference compare(Pack pack) {
        Optional<JsonNode> sent = pack.yaml("trust.yaml", SCHEMA);
        if (sent.isEmpty()) {
            return new Difference(List.of(), List.of());
        }
        List<Line> lines = new ArrayList<>();
        TAKEN.forEach((key, words) -> there(sent.get(), key)
                .filter(there -> !there.equals(here(key)))
                .ifPresent(there -> lines.add(new Line(key, words, here(key), there))));
        return new Difference(lines, left(sent.get()));
    }

    /** What is set here. */
    public String here(String key) {
        return switch (key) {
            case "name" -> settings.trustName();
            case "short-name" -> settings.shortName();
            case "kind" -> settings.get("kind").orElse(settings.hasMembers() ? "FT" : "TRUST");
            default -> settings.get(key).orElse("");
        };
    }

    private List<String> left(JsonNode sent) {
        List<String> left = new ArrayList<>();
        ADMINISTRATORS.forEach((key, words) ->
                there(sent, key).filter(there -> !there.equals(here(key))).ifPresent(there -> left.add(words)));
        return left;
    }

    private static Optional<String> there(JsonNode sent, String key) {
        JsonNode value = sent.at("/" + key.replace(".", "/"));
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    /**
     * What differs.
     *
     * @param lines what an editor may take over
     * @param administrators what an administrator changes, in words
     */
    public record Difference(List<Line> lines, List<String> administrators) {}

    /** One thing that is said of the trust here and in the pack. */
    public record Line(String key, String words, String here, String there) {}
}
