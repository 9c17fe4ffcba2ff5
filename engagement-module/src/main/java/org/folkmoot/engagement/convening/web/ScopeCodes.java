package org.folkmoot.engagement.convening.web;

import java.util.List;
import java.util.Locale;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** A scope as one word in an address, such as {@code constituency:public-bexley}. */
final class ScopeCodes {

    private ScopeCodes() {}

    static String code(Scope scope) {
        return scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.key();
    }

    /** The scope among those that the actor convenes; the only one where none is named. */
    static Scope among(List<Scope> own, @Nullable String code) {
        if (code == null && own.size() == 1) {
            return own.get(0);
        }
        return own.stream()
                .filter(scope -> code(scope).equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of("scope", String.valueOf(code)));
    }
}
