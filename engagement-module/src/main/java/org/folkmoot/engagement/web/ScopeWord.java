package org.folkmoot.engagement.web;

import java.util.List;
import java.util.Locale;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** A scope as one word in an address, such as {@code constituency:public-bexley}. */
public final class ScopeWord {

    private ScopeWord() {}

    /** The word. */
    public static String of(Scope scope) {
        return scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.key();
    }

    /** The scope of this word among some; the only one where none is named. */
    public static Scope among(List<Scope> own, @Nullable String word) {
        if (word == null && own.size() == 1) {
            return own.get(0);
        }
        return own.stream()
                .filter(scope -> of(scope).equals(word))
                .findFirst()
                .orElseThrow(() -> NotFound.of("scope", String.valueOf(word)));
    }
}
