package org.folkmoot.engagement.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.engagement.planning.JteblocksGenerated;
import org.jspecify.annotations.Nullable;

/**
 * A page of blocks under headings.
 *
 * @param lead the paragraph under the heading; null for none
 */
public record BlocksPage(
        String heading, @Nullable String caption, @Nullable String lead, List<Block> blocks) {

    /**
     * One part of a page.
     *
     * @param heading of level 2; null for none
     */
    public record Block(@Nullable String heading, Content content) {}

    /** An empty page. */
    public static BlocksPage of(String heading) {
        return new BlocksPage(heading, null, null, List.of());
    }

    /** With a line above the heading. */
    public BlocksPage caption(String line) {
        return new BlocksPage(heading, line, lead, blocks);
    }

    /** With a first paragraph. */
    public BlocksPage lead(String text) {
        return new BlocksPage(heading, caption, text, blocks);
    }

    /** With another part. */
    public BlocksPage with(@Nullable String blockHeading, Content content) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(new Block(blockHeading, content));
        return new BlocksPage(heading, caption, lead, List.copyOf(more));
    }

    /** The page. */
    public View view() {
        return View.page(heading, out -> JteblocksGenerated.render(out, null, this));
    }
}
