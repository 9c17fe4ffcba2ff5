package org.folkmoot.platform.signin;

import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Permission;

/** Decides where someone goes who signs in without having been on the way to a page. */
public final class Home {

    private Home() {}

    /** The first page of the most that the actor may do. */
    public static String of(Actor actor) {
        if (actor.may(Permission.SEE_MEMBERS)) {
            return "/office";
        }
        if (actor.may(Permission.EDIT_CONTENT)) {
            return "/editor";
        }
        if (actor.may(Permission.ADMINISTER)) {
            return "/admin";
        }
        if (actor.may(Permission.CHECK_IN)) {
            return "/door";
        }
        return actor.may(Permission.CONVENE) ? "/governor" : "/account";
    }
}
