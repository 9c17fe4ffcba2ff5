package org.folkmoot.platform.access;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in subject, an anonymous visitor, a person known by a link, or a named job.
 *
 * @param name how the audit log and the page header show it
 * @param subject null for visitors and jobs
 * @param grants what the subject holds
 */
public record Actor(String name, @Nullable Subject subject, List<Grant> grants) {

    /** An anonymous visitor of a public page. */
    public static final Actor VISITOR = new Actor("visitor", null, List.of());

    /** A named job of the system. */
    public static Actor job(String name) {
        return new Actor("job " + name, null, List.of());
    }

    /** A person who came by a personal link, without signing in. */
    public static Actor byLink(PersonId person) {
        return new Actor("link of person:" + person.value(), null, List.of());
    }

    /** True where a role with this permission is held over any scope. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> permission.roles().contains(grant.role()));
    }

    /** True where this role is held over this scope or over the whole trust. */
    public boolean holds(Role role, Scope scope) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role
                        && (grant.scope().equals(scope) || grant.scope().equals(Scope.TRUST)));
    }

    /** The scopes over which a role is held. */
    public List<Scope> scopes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .toList();
    }

    /** The signed-in person's id, where the subject is a person. */
    public Optional<PersonId> person() {
        return subject != null && subject.kind() == Subject.Kind.PERSON
                ? Optional.of(new PersonId(subject.id()))
                : Optional.empty();
    }
}
