package org.folkmoot.strategy.model;

import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to come to a focus group or session of a consultation.
 *
 * @param audience for whom the way to take part is, as it was published then
 * @param mail may be empty where there is a telephone number, and the other way about
 * @param needs what they need to be able to come; may be empty
 * @param person who it is, where they were signed in
 */
public record Interest(
        long page,
        String audience,
        String name,
        String mail,
        String phone,
        String needs,
        @Nullable PersonId person,
        String marks) {

    /** Where it stands. */
    public enum State {
        WAITING,
        INVITED,
        NO_PLACE,
        SET_ASIDE
    }
}
