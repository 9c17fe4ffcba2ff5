package org.folkmoot.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.Scope;

/** Decides what a convener may see: where belonging says something about a person's life, neither names nor small numbers. */
@ApplicationScoped
public class Discretion {
    private final TopicBook topics;
    private final Constituencies constituencies;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Discretion() {
        this.topics = null;
        this.constituencies = null;
    }

    @Inject
    public Discretion(TopicBook topics, Constituencies constituencies) {
        this.topics = topics;
        this.constituencies = constituencies;
    }

    /** True where small numbers may be shown. */
    public boolean showsSmallNumbers(Scope scope) {
        return !topics.isSensitive(scope);
    }

    /** True where names of those who ticked "show my name" may be shown. */
    public boolean showsNames(Scope scope) {
        return switch (scope.kind()) {
            case CONSTITUENCY ->
                constituencies
                        .find(scope.key())
                        .filter(each -> !isOfServiceUsers(each.kind()))
                        .isPresent();
            case NETWORK -> showsSmallNumbers(scope);
            case PANEL -> true;
            case TRUST, CLASS, STRATEGY -> false;
        };
    }

    private static boolean isOfServiceUsers(String kind) {
        return !"PUBLIC".equals(kind) && !"STAFF".equals(kind);
    }
}
