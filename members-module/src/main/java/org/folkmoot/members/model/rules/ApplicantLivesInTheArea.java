package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Place;
import org.folkmoot.platform.refusals.Rule;

/** A public constituency takes those who live in one of its areas. */
public record ApplicantLivesInTheArea(Constitution constitution, Place place) implements Rule {

    @Override
    public boolean broken() {
        return constitution
                .ofKind(ConstituencyKind.PUBLIC)
                .noneMatch(each -> each.namesTheAreaOf(place) || (each.restOfEngland() && place.inEngland()));
    }

    @Override
    public String words() {
        return place.inEngland()
                ? "Your address is outside the areas of the trust’s public constituencies."
                : "Your address is outside England, and the trust’s public constituencies are in England only.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 3(1)(a) NHS Act 2006";
    }
}
