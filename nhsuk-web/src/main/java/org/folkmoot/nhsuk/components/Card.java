package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** A card: a heading, perhaps a link, a description or content. */
public record Card(
        @Nullable String heading,
        int level,
        String size,
        @Nullable String href,
        boolean clickable,
        String variant,
        @Nullable String description,
        Content content,
        List<Action> actions) {

    /** A card with a heading of level 2 and size m. */
    public static Card of(@Nullable String heading) {
        return new Card(heading, 2, "m", null, false, "", null, Html.NOTHING, List.of());
    }

    /** A card that is a link as a whole. */
    public static Card link(String heading, String href, @Nullable String description) {
        return of(heading).to(href).asClickable().description(description);
    }

    public Card level(int other) {
        return new Card(heading, other, size, href, clickable, variant, description, content, actions);
    }

    /** The size of the heading: xs, s, m, l. */
    public Card size(String other) {
        return new Card(heading, level, other, href, clickable, variant, description, content, actions);
    }

    public Card to(String address) {
        return new Card(heading, level, size, address, clickable, variant, description, content, actions);
    }

    public Card asClickable() {
        return new Card(heading, level, size, href, true, variant, description, content, actions);
    }

    /** The look: primary, secondary or feature. */
    public Card variant(String other) {
        return new Card(heading, level, size, href, clickable, other, description, content, actions);
    }

    public Card description(@Nullable String text) {
        return new Card(heading, level, size, href, clickable, variant, text, content, actions);
    }

    public Card content(Content other) {
        return new Card(heading, level, size, href, clickable, variant, description, other, actions);
    }

    /** Adds a link at the top of the card. */
    public Card action(String text, String address) {
        List<Action> all = new ArrayList<>(actions);
        all.add(new Action(text, address, heading == null ? "" : heading));
        return new Card(heading, level, size, href, clickable, variant, description, content, List.copyOf(all));
    }

    public boolean hasChevron() {
        return variant.equals("primary");
    }

    /** The class attribute. */
    public String classes() {
        return "nhsuk-card" + (clickable ? " nhsuk-card--clickable" : "")
                + (variant.isEmpty() ? "" : " nhsuk-card--" + variant);
    }

    /** The class attribute of the heading. */
    public String headingClasses() {
        return size.isEmpty() ? "nhsuk-card__heading" : "nhsuk-card__heading nhsuk-heading-" + size;
    }
}
