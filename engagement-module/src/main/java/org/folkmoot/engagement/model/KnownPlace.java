package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that meetings are held in again and again, with what is known of the way into it.
 *
 * @param id 0 before it is kept
 * @param places how many people fit; null where nobody said
 * @param retired true where it is not offered any more
 */
public record KnownPlace(
        long id, String name, String address, @Nullable Integer places, AccessFacts access, boolean retired) {

    /** As it stands in a meeting's plan. */
    public String asPlace() {
        return name + "\n" + address;
    }
}
