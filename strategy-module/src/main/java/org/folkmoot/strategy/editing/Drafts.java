package org.folkmoot.strategy.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.store.views.EditorViews;

/** The drafts that a page has, by section. */
final class Drafts {

    private Drafts() {}

    /** Section to the number of its draft. */
    static Map<Long, Integer> of(List<EditorViews.SectionLine> lines) {
        Map<Long, Integer> drafts = new LinkedHashMap<>();
        for (EditorViews.SectionLine line : lines) {
            Integer number = line.draftNumber();
            if (number != null) {
                drafts.put(line.id(), number);
            }
        }
        return drafts;
    }

    /** The sections whose draft is no longer the one that was seen. */
    static List<Long> changed(Map<Long, Integer> seen, Map<Long, Integer> now) {
        return seen.entrySet().stream()
                .filter(draft -> !draft.getValue().equals(now.get(draft.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
