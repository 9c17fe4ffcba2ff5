package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.shape.ContentJson;

/** The trust's settings as the file of a pack that says who the trust is: everything of it that is set, and nothing else. */
final class TrustFile {

    private static final List<String> KEYS = List.of(
            "area",
            "strapline",
            "mail.from",
            "mail.membership",
            "mail.communications",
            "mail.privacy",
            "contact.office",
            "contact.phone",
            "contact.post",
            "contact.hours",
            "meetings.questions",
            "budget.most",
            "budget.days",
            "embed.sites",
            "theme.colour");
    private static final Set<String> NUMBERS = Set.of("budget.most", "budget.days");

    private TrustFile() {}

    static byte[] of(TrustSettings settings) {
        ObjectNode trust = ContentJson.object();
        trust.put("name", settings.trustName());
        trust.put("short-name", settings.shortName());
        trust.put("kind", settings.get("kind").orElse(settings.hasMembers() ? "FT" : "TRUST"));
        for (String key : KEYS) {
            settings.get(key).filter(value -> !value.isBlank()).ifPresent(value -> put(trust, key, value));
        }
        return PackFilesOfPages.yaml(trust);
    }

    private static void put(ObjectNode trust, String key, String value) {
        int point = key.indexOf('.');
        ObjectNode into = point < 0 ? trust : trust.withObject("/" + key.substring(0, point));
        String name = key.substring(point + 1);
        if (NUMBERS.contains(key)) {
            into.put(name, Integer.parseInt(value));
        } else {
            into.put(name, value);
        }
    }
}
