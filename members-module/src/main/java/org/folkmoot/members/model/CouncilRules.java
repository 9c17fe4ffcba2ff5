package org.folkmoot.members.model;

/**
 * What a constitution says of its council of governors.
 *
 * @param termYears the longest term of an elected governor
 * @param capYears the most years that anybody may serve in all
 * @param minimumAge the age at which somebody may stand
 * @param quorum how many governors must be there
 * @param quorumElected how many of them must be elected by members who are not staff
 * @param medicalSchool true where a university with a medical or dental school is a partner
 */
public record CouncilRules(
        int termYears,
        int capYears,
        int minimumAge,
        int quorum,
        int quorumElected,
        boolean medicalSchool,
        String clause) {}
