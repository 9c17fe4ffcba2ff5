package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.platform.settings.PastSettings;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Placeholders;

/**
 * What the trust is called and how to reach it, put into the text of a page where its editor wrote a placeholder such as {@code {{phone}}}: as the
 * trust's settings say today, or said on the day that is asked for.
 */
@ApplicationScoped
public class ContactLines {

    private final TrustSettings settings;
    private final PastSettings past;
    private final Function<String, Optional<String>> lines;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ContactLines() {
        this(null, null, key -> Optional.empty());
    }

    @Inject
    public ContactLines(TrustSettings settings, PastSettings past) {
        this(settings, past, settings::get);
    }

    private ContactLines(TrustSettings settings, PastSettings past, Function<String, Optional<String>> lines) {
        this.settings = settings;
        this.past = past;
        this.lines = lines;
    }

    /** The lines as they were just before a time. */
    public ContactLines until(Instant end) {
        return new ContactLines(settings, past, key -> past.before(key, end));
    }

    /** The sections of a page with the lines in their places; as they are for a page of a kind that takes none. */
    public Map<String, String> in(Kind kind, Map<String, String> sections) {
        String text = sections.get(Placeholders.SECTION);
        if (kind != Kind.PAGE || text == null || !Placeholders.areIn(text)) {
            return sections;
        }
        Map<String, String> filled = new HashMap<>(sections);
        filled.put(Placeholders.SECTION, ContentJson.textOf(in(ContentJson.bindText(text, String.class))));
        return filled;
    }

    /** A text with the lines in their places. */
    String in(String text) {
        return Placeholders.areIn(text) ? Placeholders.filled(text, this::line) : text;
    }

    private String line(Placeholders placeholder) {
        return lines.apply(placeholder.setting())
                .filter(line -> !line.isBlank())
                .orElseGet(() -> otherwise(placeholder));
    }

    private String otherwise(Placeholders placeholder) {
        return switch (placeholder) {
            case TRUST -> settings.trustName();
            case SHORT -> settings.shortName();
            case MAIL, COMMUNICATIONS -> settings.mailFrom();
            case PHONE, HOURS, POST -> placeholder.otherwise();
        };
    }
}
