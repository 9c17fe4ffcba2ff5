package org.folkmoot.strategy.packs.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.packs.TrustLines;

/** The trust's names and contact lines, as they are or as a pack has them. */
public final class TrustLinesForm extends Form {

    static final String ADDRESS = "/editor/packs/trust";

    private static final int NAME = 200;
    private static final int LINE = 100;
    private static final int POST = 300;

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    TrustLinesForm(TrustLines lines) {
        TrustLines.TAKEN.forEach((key, words) -> fields.put(key, field(key, words)));
        fields.forEach((key, field) -> field.fill(lines.here(key)));
    }

    private TextField field(String key, String words) {
        String name = key.replace('.', '-');
        return switch (key) {
            case "name" ->
                text(name, words).required("Enter the trust's full name").max(NAME, "Use a shorter name");
            case "short-name" ->
                text(name, words).required("Enter the trust's short name").max(LINE, "Use a shorter name");
            case "contact.phone" -> telephone(name, words);
            case "contact.post" -> text(name, words).max(POST, "Use a shorter address");
            default -> text(name, words).max(LINE, "Use fewer words");
        };
    }

    /** Shows what a pack says instead, beside what it is now. */
    TrustLinesForm proposing(MultivaluedMap<String, String> proposed, TrustLines lines) {
        fields.forEach((key, field) -> {
            String there = proposed.getFirst(field.name());
            if (there != null && !there.equals(lines.here(key))) {
                String now = lines.here(key);
                field.fill(there).hint(now.isEmpty() ? "Now: nothing" : "Now: " + now);
            }
        });
        return this;
    }

    /** Where what a pack says is shown beside what it is now. */
    static String with(TrustLines.Difference difference) {
        UriBuilder address = UriBuilder.fromPath(ADDRESS);
        difference.lines().forEach(line -> address.queryParam(line.key().replace('.', '-'), "{" + line.key() + "}"));
        return address.build(
                        difference.lines().stream().map(TrustLines.Line::there).toArray())
                .toASCIIString();
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.value()));
        return values;
    }
}
