package org.folkmoot.strategy.reading;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page.
 *
 * @param heading its heading of level 2; null where the content brings headings of its own
 * @param entries what the list of contents says of it
 */
public record Block(String id, @Nullable String heading, List<Markdown.Heading> entries, Content content) {

    /** A part under one heading. */
    public static Block of(String heading, Content content) {
        String id = Headings.slug(heading);
        return new Block(id, heading, List.of(new Markdown.Heading(id, heading)), content);
    }

    /** A part of Markdown with its own headings. */
    public static Block text(String markdown) {
        Markdown.Rendered rendered = Markdown.render(markdown, 2);
        return new Block("text", null, rendered.headings(), rendered.content());
    }
}
