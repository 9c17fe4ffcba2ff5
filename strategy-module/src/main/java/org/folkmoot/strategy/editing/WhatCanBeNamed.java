package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.EditorViews;

/**
 * Finds what a field that names another page, a meeting or a topic can name, so that its editor chooses from a list instead of
 * typing an address. Pages that are not public yet are among it: they may become public together.
 */
@ApplicationScoped
public class WhatCanBeNamed {

    private static final Map<String, Kind> PAGES = Map.of(
            "documents", Kind.DOCUMENT,
            "reviewDocument", Kind.DOCUMENT,
            "assessment", Kind.DOCUMENT,
            "supersededBy", Kind.DOCUMENT,
            "consultations", Kind.CONSULTATION,
            "strategy", Kind.STRATEGY);
    private static final String MEETING = "meeting";
    private static final int MEETINGS = 200;

    private static final String TOPICS = "topics";

    private final EditorViews views;
    private final Meetings meetings;
    private final Involvement involvement;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhatCanBeNamed() {
        this(null, null, null);
    }

    @Inject
    public WhatCanBeNamed(EditorViews views, Meetings meetings, Involvement involvement) {
        this.views = views;
        this.meetings = meetings;
        this.involvement = involvement;
    }

    /** For each field of such a name: address to title. What the content names already is among it, gone or not. */
    public Map<String, Map<String, String>> find(JsonNode content) {
        Map<String, Map<String, String>> choices = all();
        named(content, choices);
        return choices;
    }

    private void named(JsonNode content, Map<String, Map<String, String>> choices) {
        content.properties().forEach(entry -> {
            Map<String, String> known = choices.get(entry.getKey());
            if (known != null) {
                (entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue())).forEach(value -> {
                    if (!value.asText().isEmpty()) {
                        known.computeIfAbsent(value.asText(), this::title);
                    }
                });
            }
        });
        content.forEach(child -> named(child, choices));
    }

    private String title(String address) {
        return meetings.find(address).map(this::title).orElse(address);
    }

    private String title(MeetingGlance meeting) {
        return meeting.title() + ", " + Words.date(meeting.starts().toLocalDate());
    }

    private Map<String, Map<String, String>> all() {
        Map<Kind, Map<String, String>> pages = new LinkedHashMap<>();
        views.pages(EnumSet.of(Kind.DOCUMENT, Kind.CONSULTATION, Kind.STRATEGY))
                .forEach(page -> pages.computeIfAbsent(page.kind(), kind -> new LinkedHashMap<>())
                        .put(page.slug(), page.published() ? page.title() : page.title() + " (not public yet)"));
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        PAGES.forEach((field, kind) -> choices.put(field, new LinkedHashMap<>(pages.getOrDefault(kind, Map.of()))));
        Map<String, String> coming = new LinkedHashMap<>();
        meetings.comingUp(MEETINGS).forEach(meeting -> coming.put(meeting.slug(), title(meeting)));
        choices.put(MEETING, coming);
        Map<String, String> topics = new LinkedHashMap<>();
        involvement.interests().forEach(topic -> topics.put(topic.slug(), topic.name()));
        involvement.networks().forEach(network -> topics.put(network.slug(), network.name()));
        choices.put(TOPICS, topics);
        return choices;
    }
}
