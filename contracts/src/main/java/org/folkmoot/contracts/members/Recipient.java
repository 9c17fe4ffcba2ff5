package org.folkmoot.contracts.members;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an audience and a message need to know of a person, as it stands now.
 *
 * @param name as a letter calls them: with the title where they gave one
 * @param fullName first name and last name, as they say who they are
 * @param constituency code of the constituency of the active membership, null without one
 * @param classCode class within the constituency, null where it has none
 * @param mail null where the person gave none
 * @param channel EMAIL, POST or SMS: how they want to hear from the trust
 * @param format code of the format they need (standard, large-print, easy-read, braille, audio, bsl, language…)
 * @param interests slugs chosen when joining
 * @param networks slugs chosen when joining
 * @param objectsToEngagement true when they asked not to be contacted except where the law says so
 * @param language the language they need, where the format is another language; null otherwise
 * @param home where they live, as far as an audience may ask
 * @param mailCameBack true while mail to {@code mail} comes back and the office has not dealt with it
 * @param active false once left, deceased, gone away or suspended
 */
public record Recipient(
        PersonId person,
        String name,
        String fullName,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String constituency,
        @Nullable String classCode,
        String channel,
        String format,
        @Nullable String language,
        Home home,
        boolean mailCameBack,
        List<String> interests,
        List<String> networks,
        LocalDate joinedOn,
        boolean objectsToEngagement,
        boolean active) {}
