package org.folkmoot.members.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What eligibility is decided on.
 *
 * @param place null where nobody knows yet
 * @param on the day of the application
 */
public record Applicant(
        Connection connection, LocalDate born, @Nullable Place place, LocalDate on) {

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "connection " + connection + "; born " + born + "; applied " + on + "; "
                + (place == null ? "area unknown" : "authority " + place.authority() + ", ward " + place.ward());
    }
}
