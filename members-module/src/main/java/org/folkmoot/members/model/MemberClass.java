package org.folkmoot.members.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class within a constituency.
 *
 * @param areas where its members live; empty for anywhere
 */
public record MemberClass(
        String code,
        String name,
        String clause,
        int minimumMembers,
        int seats,
        @Nullable List<Area> areas) {

    /** Areas, never null. */
    @Override
    public List<Area> areas() {
        return areas == null ? List.of() : areas;
    }

    /** True where someone who lives there may be in this class. */
    public boolean covers(@Nullable Place place) {
        return areas().isEmpty() || (place != null && areas().stream().anyMatch(place::isIn));
    }
}
