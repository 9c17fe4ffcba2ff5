package org.folkmoot.members.demo;

import java.util.List;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds a constituency that an invented person of a place could be in. */
final class FittingConstituency {

    private final Dice dice;
    private final Constitution constitution;

    FittingConstituency(Dice dice, Constitution constitution) {
        this.dice = dice;
        this.constitution = constitution;
    }

    /** A constituency that takes people of this place; every eighth is staff, every fifth uses the services. */
    @Nullable
    Option option(Place place, int number) {
        if (constitution.constituencies().isEmpty()) {
            return null;
        }
        ConstituencyKind kind = number % 8 == 0
                ? ConstituencyKind.STAFF
                : number % 5 == 0 ? ConstituencyKind.PATIENT : ConstituencyKind.PUBLIC;
        List<Option> fitting = constitution.constituencies().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> kind != ConstituencyKind.PUBLIC || takes(each, place))
                .flatMap(each -> options(each, place).stream())
                .toList();
        return fitting.isEmpty() ? publicOption(place) : dice.one(fitting);
    }

    /** Whether who is in this constituency works for the trust. */
    boolean isStaff(@Nullable Option option) {
        return option != null
                && constitution.ofKind(ConstituencyKind.STAFF).anyMatch(each -> each.code()
                        .equals(option.constituency()));
    }

    private Option publicOption(Place place) {
        return constitution
                .ofKind(ConstituencyKind.PUBLIC)
                .filter(each -> takes(each, place))
                .findFirst()
                .map(each -> option(each, null))
                .orElseThrow(() -> new IllegalStateException("No public constituency takes " + place));
    }

    private boolean takes(Constituency constituency, Place place) {
        boolean named = constitution.ofKind(ConstituencyKind.PUBLIC).anyMatch(each -> each.namesTheAreaOf(place));
        return named ? constituency.namesTheAreaOf(place) : constituency.restOfEngland();
    }

    private static List<Option> options(Constituency constituency, Place place) {
        return constituency.classes().isEmpty()
                ? List.of(option(constituency, null))
                : constituency.classes().stream()
                        .filter(each -> each.covers(place))
                        .map(each -> option(constituency, each))
                        .toList();
    }

    private static Option option(Constituency constituency, @Nullable MemberClass member) {
        return new Option(
                constituency.code(),
                member == null ? null : member.code(),
                constituency.name(),
                "On record since before this system",
                "TakenOver",
                member == null ? constituency.clause() : member.clause());
    }
}
