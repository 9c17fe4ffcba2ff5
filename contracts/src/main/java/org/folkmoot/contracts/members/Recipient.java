package org.folkmoot.contracts.members;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an audience and a message need to know of a person, as it stands now.
 *
 * @param constituency code of the constituency of the active membership, null without one
 * @param classCode class within the constituency, null where it has none
 * @param mail null where the person gave none
 * @param channel EMAIL, POST or SMS: how they want to hear from the trust
 * @param format code of the format they need (standard, large-print, easy-read, braille, audio, bsl, language…)
 * @param interests slugs chosen when joining
 * @param networks slugs chosen when joining
 * @param objectsToEngagement true when they asked not to be contacted except where the law says so
 * @param active false once left, deceased, gone away or suspended
 */
public record Recipient(
        PersonId person,
        String name,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String constituency,
        @Nullable String classCode,
        String channel,
        String format,
        List<String> interests,
        List<String> networks,
        LocalDate joinedOn,
        boolean objectsToEngagement,
        boolean active) {}
