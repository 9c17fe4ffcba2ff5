package org.folkmoot.engagement.store;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;

/** What else is removed or made nameless of a person who is forgotten, table by table. */
final class ForgottenPerson {
    private static final List<String> STEPS = List.of(
            "delete from engagement_saved_audience where owner = :subject and not shared",
            "update engagement_saved_audience set owner = 'nobody', owner_name = 'A former convener'"
                    + " where owner = :subject");

    private ForgottenPerson() {}

    static void forget(Handle handle, PersonId person) {
        for (String step : STEPS) {
            handle.createUpdate(step)
                    .bindMap(java.util.Map.of("person", person.value(), "subject", "person:" + person.value()))
                    .execute();
        }
    }
}
