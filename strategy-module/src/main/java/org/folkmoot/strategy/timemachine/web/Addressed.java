package org.folkmoot.strategy.timemachine.web;

import java.util.Arrays;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;

/** A public page as its address names it. */
record Addressed(Kind kind, String slug) {

    /** A page that has others beside it: {@code strategies/our-strategy}. */
    static Addressed of(String folder, String slug) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.hasMany() && kind.address("").equals("/" + folder + "/"))
                .map(kind -> new Addressed(kind, slug))
                .findFirst()
                .orElseThrow(() -> NotFound.of("page", folder));
    }

    /** A page that stands alone: {@code values}, {@code privacy}. */
    static Addressed of(String name) {
        return switch (name) {
            case "values" -> new Addressed(Kind.VALUES, "values");
            case "you-said-we-did" -> new Addressed(Kind.OUTCOMES, "you-said");
            default -> new Addressed(Kind.PAGE, name);
        };
    }

    String address() {
        return kind.address(slug);
    }
}
