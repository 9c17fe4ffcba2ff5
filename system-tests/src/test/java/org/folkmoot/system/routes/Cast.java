package org.folkmoot.system.routes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.trust.RunningTrust;

/** One of each kind of person that the permissions tell apart; each signs in once, because more often is refused. */
final class Cast {

    /** Everybody there is. */
    static final List<String> ALL =
            List.of("nobody", "member", "convener", "door", "office", "secretary", "editor", "admin");

    private static final String CONVENER = "governor.england@demo.example";
    private static final Map<String, Visitor> PEOPLE = new ConcurrentHashMap<>();

    private final RunningTrust trust;

    Cast(RunningTrust trust) {
        this.trust = trust;
    }

    Visitor person(String kind) {
        return PEOPLE.computeIfAbsent(kind, this::another);
    }

    /** One more of a kind, for what ends the session that asks for it. */
    Visitor another(String kind) {
        return switch (kind) {
            case "nobody" -> trust.visitor();
            case "member" -> member();
            case "convener" -> trust.visitor().signedInByMail(trust.mailbox(), CONVENER);
            case "door" -> door();
            default -> trust.visitor().signedInAsStaff(kind);
        };
    }

    /** True where the table says that this kind of person may use the route. */
    static boolean may(String kind, Route route) {
        return route.open()
                || rolesOf(kind).stream().anyMatch(role -> route.roles().contains(role));
    }

    private static List<String> rolesOf(String kind) {
        return switch (kind) {
            case "nobody" -> List.of();
            case "convener" -> List.of("CONVENER", "MEMBER");
            default -> List.of(kind.toUpperCase(Locale.ROOT));
        };
    }

    private Visitor member() {
        return trust.visitor().signedInByMail(trust.mailbox(), new Stage(trust, "Route").member());
    }

    /** Nobody of the demonstration stands at the door, so the administrator asks somebody to. */
    private Visitor door() {
        String mail = new Stage(trust, "Door").staff(person("admin"), "DOOR");
        return trust.visitor().signedInAs(mail, Stage.PASSWORD);
    }
}
