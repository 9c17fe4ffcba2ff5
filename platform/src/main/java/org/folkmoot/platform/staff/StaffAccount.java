package org.folkmoot.platform.staff;

import java.time.Instant;
import org.folkmoot.platform.access.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who may sign in.
 *
 * @param password the password's hash in PHC form; null until one is set
 * @param disabledAt since when the account is shut; null while it is open
 */
public record StaffAccount(
        long id,
        String name,
        String mail,
        @Nullable String password,
        @Nullable Instant disabledAt,
        int version) {

    /** Who this is in grants and in the audit log. */
    public Subject subject() {
        return Subject.staff(id);
    }

    /** True while the account may be used. */
    public boolean isOpen() {
        return disabledAt == null;
    }
}
