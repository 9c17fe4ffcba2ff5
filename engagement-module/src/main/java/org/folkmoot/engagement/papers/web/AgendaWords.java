package org.folkmoot.engagement.papers.web;

import org.folkmoot.engagement.model.AgendaItem;

/** An item of an agenda, as people read it. */
final class AgendaWords {

    private AgendaWords() {}

    static String title(AgendaItem item) {
        String words = item.title();
        if (item.amendment()) {
            words += " (members vote on an amendment of the constitution)";
        }
        return item.isClosed() ? words + " (the public is excluded: " + item.excludedBecause() + ")" : words;
    }
}
