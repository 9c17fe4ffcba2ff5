package org.folkmoot.engagement.model;

import java.util.List;

/**
 * Whom a panel means: everybody whom any part of it names.
 *
 * @param constituencies codes of constituencies
 * @param classes of constituencies, by their words {@code constituency/class}
 * @param places postcode areas and districts, wards and authorities where people live
 * @param topics slugs of interests and networks that people follow
 */
public record PanelRule(List<String> constituencies, List<String> classes, List<String> places, List<String> topics) {

    /** A rule that means nobody: the office chooses. */
    public static final PanelRule NOBODY = new PanelRule(List.of(), List.of(), List.of(), List.of());

    public PanelRule {
        constituencies = List.copyOf(constituencies);
        classes = List.copyOf(classes);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }

    /** A rule of constituencies and topics alone. */
    public static PanelRule of(List<String> constituencies, List<String> topics) {
        return new PanelRule(constituencies, List.of(), List.of(), topics);
    }

    /** The part of it that says where people belong and live. */
    public Narrowing home() {
        return new Narrowing(constituencies, classes, List.of(), places, null, null, Past.ANY, null);
    }
}
