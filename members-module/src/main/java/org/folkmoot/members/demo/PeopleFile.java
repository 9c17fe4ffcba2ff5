package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pack's people.
 *
 * @param governors who sit on the council and may convene for their constituency
 * @param leads who lead a network
 * @param invented how many members are made up, and from which number the dice begin
 */
record PeopleFile(List<Governor> governors, List<Lead> leads, Invented invented) {

    /** A governor. */
    record Governor(
            String mail,
            String first,
            String last,
            LocalDate born,
            String constituency,
            @Nullable String classCode,
            String postcode,
            LocalDate from,
            LocalDate to,
            String interests) {}

    /** The lead of a network. */
    record Lead(String mail, String first, String last, String network, String postcode) {}

    /**
     * How the invented people are made.
     *
     * @param members how many members the register has in the end; 0 for no more than those counted
     * @param pairs how many of them are on record twice
     */
    record Invented(int count, int members, int pairs, long seed, List<String> topics, List<String> networks) {}
}
