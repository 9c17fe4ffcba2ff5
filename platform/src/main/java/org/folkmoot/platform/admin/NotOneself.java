package org.folkmoot.platform.admin;

import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.Rule;

/** Administrators do not shut themselves out; another administrator does it. */
record NotOneself(Actor actor, Subject subject) implements Rule {

    @Override
    public boolean broken() {
        return subject.equals(actor.subject());
    }

    @Override
    public String words() {
        return "You cannot take your own administrator rights away or shut your own account. Ask another administrator.";
    }
}
