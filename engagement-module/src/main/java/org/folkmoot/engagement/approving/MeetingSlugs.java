package org.folkmoot.engagement.approving;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import org.folkmoot.engagement.model.Meeting;

/** Makes the public address of a meeting from its title and date. */
public final class MeetingSlugs {
    private static final int LONGEST = 100;

    private MeetingSlugs() {}

    /** A free address; a number is added where the title and date are taken. */
    public static String of(Meeting meeting, Predicate<String> taken) {
        String plain = plain(meeting.details().title()) + "-"
                + meeting.details().time().starts().toLocalDate();
        String slug = plain;
        for (int i = 2; taken.test(slug); i++) {
            slug = plain + "-" + i;
        }
        return slug;
    }

    private static String plain(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kept = letters.length() > LONGEST ? letters.substring(0, LONGEST).replaceAll("-[^-]*$", "") : letters;
        return kept.isEmpty() ? "meeting" : kept;
    }
}
