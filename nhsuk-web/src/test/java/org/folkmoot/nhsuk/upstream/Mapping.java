package org.folkmoot.nhsuk.upstream;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a fixture's options become one of our components.
 *
 * @param atLeast the number of fixtures that must be covered
 * @param blocks words in the names of fixtures whose content is in a Nunjucks block, not in the options
 * @param adjust takes off what differs on purpose, on both sides
 */
record Mapping(
        String component,
        int atLeast,
        List<String> blocks,
        Function<Context, Optional<Content>> toContent,
        Function<String, String> adjust) {

    static Mapping of(String component, int atLeast, Function<Context, Content> toContent) {
        return new Mapping(component, atLeast, List.of("call block"), toContent.andThen(Optional::of), html -> html);
    }

    static Mapping partly(String component, int atLeast, Function<Context, Optional<Content>> toContent) {
        return new Mapping(component, atLeast, List.of("call block"), toContent, html -> html);
    }

    Mapping adjusted(Function<String, String> other) {
        return new Mapping(component, atLeast, blocks, toContent, other);
    }

    Mapping without(String... names) {
        return new Mapping(component, atLeast, List.of(names), toContent, adjust);
    }
}
