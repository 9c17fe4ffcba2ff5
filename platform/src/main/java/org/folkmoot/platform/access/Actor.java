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

    private static final String JOB = "job ";

    /** With the name of a job it goes into every column that keeps who acted. */
    private static final int LONGEST_STARTER = 120;

    /** An anonymous visitor of a public page. */
    public static final Actor VISITOR = new Actor("visitor", null, List.of());

    /** A named job of the system. */
    public static Actor job(String name) {
        return new Actor(JOB + name, null, List.of());
    }

    /** A named job that somebody started: what it does bears that name too. */
    public static Actor jobStartedBy(String name, String starter) {
        return starter.startsWith(JOB) ? job(name) : job(name + ", started by " + shortened(starter));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_STARTER
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_STARTER)) + "…"
                : name;
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
