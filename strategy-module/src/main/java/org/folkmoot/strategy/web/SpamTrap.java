package org.folkmoot.strategy.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.templates.strategy.web.JtetrapGenerated;

/**
 * Tells people from programs without anybody else's help: a box that people do not see, and a signed time at which the
 * form was shown. What looks odd is marked for the moderator and never lost, because people can be odd, too.
 */
@ApplicationScoped
public class SpamTrap {

    private static final String PURPOSE = "form-shown";
    private static final String TIME = "shown";
    private static final String BOX = "website";
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofHours(24);

    private final LinkSigner signer;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SpamTrap() {
        this(null);
    }

    @Inject
    public SpamTrap(LinkSigner signer) {
        this.signer = signer;
    }

    /** What stands at the end of a form that is shown for the first time. */
    public Content fields() {
        return fields(signer.sign(PURPOSE, RealTime.now().getEpochSecond(), 1));
    }

    /** What stands at the end of a form that is shown again: the time stays the first one, where that still holds. */
    public Content again(MultivaluedMap<String, String> input) {
        return shown(input).isPresent() ? fields(input.getFirst(TIME)) : fields();
    }

    /** False where the form was shown too long ago, or never. */
    public boolean isFresh(MultivaluedMap<String, String> input) {
        return shown(input).filter(at -> at.isAfter(RealTime.now().minus(LONG))).isPresent();
    }

    /** What looks odd, for the moderator; empty for nothing. */
    public String marks(MultivaluedMap<String, String> input) {
        List<String> marks = new ArrayList<>();
        String box = input.getFirst(BOX);
        if (box != null && !box.isBlank()) {
            marks.add("a box that people do not see was filled in");
        }
        if (shown(input).filter(at -> at.isAfter(RealTime.now().minus(QUICK))).isPresent()) {
            marks.add("sent within three seconds");
        }
        return String.join(", ", marks);
    }

    private Optional<Instant> shown(MultivaluedMap<String, String> input) {
        String token = input.getFirst(TIME);
        return token == null
                ? Optional.empty()
                : signer.verify(PURPOSE, token).map(said -> Instant.ofEpochSecond(said.id()));
    }

    private static Content fields(String token) {
        return (HtmlContent) out -> JtetrapGenerated.render(out, null, token);
    }
}
