package org.folkmoot.platform.admin;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;

/** Says in words what a role lets someone see and do, so that nobody grants more than they mean. */
public final class RoleWords {

    private RoleWords() {}

    /** What the role is called. */
    public static String name(Role role) {
        return switch (role) {
            case MEMBER -> "Member";
            case CONVENER -> "Governor or network lead";
            case DOOR -> "Door";
            case OFFICE -> "Membership office";
            case SECRETARY -> "Trust secretary";
            case EDITOR -> "Editor";
            case ADMIN -> "Administrator";
        };
    }

    /** What someone with the role can do, a sentence each. */
    public static List<String> can(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.roles().contains(role))
                .map(RoleWords::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What a role is held over. */
    public static String over(Scope scope) {
        return switch (scope.kind()) {
            case TRUST -> "the whole trust";
            case CONSTITUENCY -> "constituency " + scope.key();
            case CLASS -> "class " + scope.key();
            case NETWORK -> "network " + scope.key();
            case PANEL -> "panel " + scope.key();
            case STRATEGY -> "strategy " + scope.key();
        };
    }

    private static String words(Permission permission) {
        return switch (permission) {
            case BE_SIGNED_IN -> "";
            case USE_OWN_ACCOUNT -> "can see and change their own record";
            case CONVENE -> "can invite the people of their constituency or network, never sees a contact";
            case HOLD_MEETINGS -> "can keep the tables and notes of their meetings on the day";
            case CHECK_IN -> "can check people in at a meeting";
            case SEE_MEMBERS -> "can see all members' contact details";
            case CHANGE_MEMBERS -> "can change all members' records and decide applications";
            case DECIDE_EXCLUSIONS -> "can exclude people from membership and sees why somebody is excluded";
            case CHANGE_CONSTITUTION -> "can change the constitution, the areas and the registers";
            case RUN_ENGAGEMENT -> "can run all meetings and approve what governors and leads send";
            case SET_UP_NETWORKS -> "can make, change and end networks and interests";
            case SEE_SENSITIVE_NETWORKS -> "can see who belongs to networks that say something about a person's life";
            case RUN_OUTBOX -> "can see what mail is waiting or failed and send it again";
            case SEE_AUDIT -> "can see who did or read what";
            case EDIT_CONTENT -> "can change drafts of public pages";
            case PUBLISH_CONTENT -> "can publish public pages";
            case ADMINISTER -> "can add staff, give roles, end sessions and change settings";
        };
    }
}
