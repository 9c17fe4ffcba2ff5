package org.folkmoot.strategy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the front page says above what it gathers from the others. */
public record FrontPage(About about, List<Link> links, Review review) {

    /** Heading and introduction. */
    public record About(
            String title, String intro, @Nullable Picture picture) {}

    /** A link to something else worth finding. */
    public record Link(String text, String href, @Nullable String note) {}
}
