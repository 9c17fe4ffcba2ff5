package org.folkmoot.strategy.reading;

import gg.jte.Content;
import java.util.List;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * A page put together for a reader.
 *
 * @param caption the small words above the title; null for none
 * @param top what stands between the lead and the list of contents
 */
public record Article(
        String title,
        @Nullable String caption,
        String lead,
        Content top,
        List<Block> blocks,
        @Nullable Review review) {

    /** An article without anything between lead and contents. */
    public static Article of(String title, String lead, List<Block> blocks, @Nullable Review review) {
        return new Article(title, null, lead, Html.NOTHING, blocks, review);
    }

    /** The list of contents; empty where there is too little to list. */
    public List<Markdown.Heading> contents() {
        List<Markdown.Heading> entries =
                blocks.stream().flatMap(block -> block.entries().stream()).toList();
        return entries.size() < 3 ? List.of() : entries;
    }
}
