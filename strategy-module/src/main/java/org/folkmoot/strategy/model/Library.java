package org.folkmoot.strategy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Further strategies and where they are kept. */
public record Library(About about, List<Item> items, Review review) {

    /** Heading, introduction and the library's own address. */
    public record About(
            String title, String intro, @Nullable String href) {}

    /** One further strategy. */
    public record Item(String name, String text, @Nullable String href) {}
}
