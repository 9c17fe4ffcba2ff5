package org.folkmoot.engagement.demo;

import org.folkmoot.engagement.model.Panel;
import org.folkmoot.platform.access.Scope;

/** Reads what a pack says a meeting or a message is for, such as {@code network:carers}. */
final class PackScope {

    private PackScope() {}

    static Scope of(String words) {
        String[] parts = words.split(":", -1);
        if (parts.length == 1) {
            return Scope.TRUST;
        }
        return switch (parts[0]) {
            case "network" -> Scope.network(parts[1]);
            case "panel" -> Panel.scope(parts[1]);
            default -> Scope.constituency(parts[1]);
        };
    }
}
