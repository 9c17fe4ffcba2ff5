package org.folkmoot.members.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of somebody.
 *
 * @param contract the kind of contract in the file's words
 * @param from since when they work for the trust without a break
 * @param until the end of a contract for a fixed term
 * @param leftOn the day on which they left
 * @param group the staff group in the file's words
 * @param number the number on our record that the file repeats
 * @param outcome what a screening found, in the file's words
 */
public record BatchDetails(
        @Nullable String title,
        @Nullable String first,
        @Nullable String last,
        @Nullable LocalDate born,
        @Nullable String mail,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String contract,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate leftOn,
        @Nullable String group,
        @Nullable Long number,
        @Nullable String outcome) {}
