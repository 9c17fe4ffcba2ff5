package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** Somebody who belongs can go away, be suspended or die; whoever did can be put back. */
public record StandingMayChange(PersonStatus now, PersonStatus next) implements Rule {

    @Override
    public boolean broken() {
        boolean begins = now.belongs() && next.standing();
        boolean back = now.standing() && next.belongs();
        boolean dies = now.standing() && now != PersonStatus.DECEASED && next == PersonStatus.DECEASED;
        return !begins && !back && !dies;
    }

    @Override
    public String words() {
        return "“" + next.words() + "” cannot be recorded of somebody whose status is “" + now.words() + "”.";
    }
}
