package org.folkmoot.members.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constituency of one version of the constitution.
 *
 * @param clause the paragraph of the constitution that makes it
 * @param areas where its members live; empty for anywhere
 * @param restOfEngland true for the one that takes everyone in England whom no other area covers
 * @param connections which connections with the trust lead to it
 * @param lookBackYears how far back use of services counts; null where it does not matter
 * @param automatic true where eligible people are members unless they object
 */
public record Constituency(
        String code,
        String name,
        ConstituencyKind kind,
        String clause,
        int minimumAge,
        String ageClause,
        int minimumMembers,
        int seats,
        @Nullable List<Area> areas,
        boolean restOfEngland,
        List<Connection> connections,
        @Nullable Integer lookBackYears,
        boolean automatic,
        @Nullable List<MemberClass> classes) {

    /** Areas, never null. */
    @Override
    public List<Area> areas() {
        return areas == null ? List.of() : areas;
    }

    /** Classes, never null. */
    @Override
    public List<MemberClass> classes() {
        return classes == null ? List.of() : classes;
    }

    /** How pages name its kind; a patients' constituency of carers alone is named by them. */
    public String kindWords() {
        return kind == ConstituencyKind.PATIENT && connections.equals(List.of(Connection.CARER))
                ? "Carers"
                : kind.words();
    }

    /** True where one of its own areas holds this place. */
    public boolean namesTheAreaOf(Place place) {
        return areas().stream().anyMatch(place::isIn);
    }

    /** The class of this code. */
    public @Nullable MemberClass classOf(@Nullable String classCode) {
        return classes().stream()
                .filter(each -> each.code().equals(classCode))
                .findFirst()
                .orElse(null);
    }
}
