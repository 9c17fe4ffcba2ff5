package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** The consents and objections of a person as they were given and taken back, who agrees for them, and when they were away. */
@ApplicationScoped
class HeldConsents implements HeldSource {

    private static final String CONSENTS = "select at as 'When', case subject " + what() + " end as 'What',"
            + " if(given, 'given', 'taken back') as 'Given or taken back', words as 'How' from members_consent"
            + " where person_id = :person order by id";

    private static final String GUARDIAN = "select name as 'Name', lower(relation) as 'What they are to you',"
            + " mail as 'Email address', address as 'Address' from members_guardian where person_id = :person";

    private static final String AWAY = "select from_on as 'From', until_on as 'To', reason as 'Why',"
            + " ended_on as 'Ended' from members_absence where person_id = :person order by id";

    private static String what() {
        return Stream.of(Subject.values())
                .map(each ->
                        "when '" + each.name() + "' then '" + each.words().replace("about them", "about you") + "'")
                .collect(Collectors.joining(" "));
    }

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldConsents() {
        this.jdbi = null;
    }

    @Inject
    HeldConsents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Your consents and objections", CONSENTS, person),
                HeldRows.read(jdbi, "Your parent or guardian", GUARDIAN, person),
                HeldRows.read(jdbi, "Times you were away", AWAY, person));
    }
}
