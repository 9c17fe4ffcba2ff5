package org.folkmoot.members.imports;

import java.time.LocalDate;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, once it has been read.
 *
 * @param constituency as written; null where the constitution shall decide
 * @param guardian what it says of who agrees for somebody too young to agree alone
 * @param formerNumber by which another system knew them
 * @param reason why the row cannot be taken; empty for one that can
 */
record Candidate(
        long line,
        PersonName name,
        String lastKey,
        String firstKey,
        @Nullable LocalDate born,
        PostalAddress address,
        Contact contact,
        FormatNeed format,
        Connection connection,
        @Nullable String constituency,
        @Nullable LocalDate joined,
        boolean objectsToRegister,
        boolean objectsToEngagement,
        RowGuardian guardian,
        @Nullable String formerNumber,
        String reason) {

    private static final long FNV_BEGIN = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** A row that could not be read. */
    static Candidate refused(long line, String reason) {
        return new Candidate(
                line,
                new PersonName(null, null, "-"),
                "",
                "",
                null,
                PostalAddress.UNKNOWN,
                new Contact(null, null, org.folkmoot.members.model.ContactChannel.POST),
                FormatNeed.STANDARD,
                Connection.UNSURE,
                null,
                null,
                false,
                false,
                RowGuardian.NOBODY,
                null,
                reason);
    }

    boolean good() {
        return reason.isEmpty();
    }

    @Nullable
    String mailKey() {
        return contact.mail() == null ? null : contact.mail().key();
    }

    @Nullable
    String postcodeKey() {
        return address.postcode() == null ? null : address.postcode().key();
    }

    /** One number for the name and this; equal for rows about the same person. */
    long fingerprint(@Nullable Object more) {
        String text = lastKey + '\n' + firstKey + '\n' + more;
        long hash = FNV_BEGIN;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    static String key(@Nullable String name) {
        return Texts.key(name);
    }
}
