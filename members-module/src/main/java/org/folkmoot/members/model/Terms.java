package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the constitution says of every constituency alike.
 *
 * @param noticeDays working days between the notice of a transfer and the transfer; 0 for none
 * @param consentUnder below this age a parent or guardian agrees first; 0 where nobody has to
 * @param exclusions for what somebody may not become, or no longer be, a member
 * @param optOutDays days that invited staff have to say no; null for 28
 * @param annualNoticeDays days before the annual members' meeting by which members are told; null where none is set
 * @param nonEmployees whether people who work for the trust without being employed are staff after 12 months; null for no
 */
public record Terms(
        int noticeDays,
        @Nullable String noticeClause,
        int consentUnder,
        @Nullable String consentClause,
        @Nullable List<Exclusion> exclusions,
        @Nullable Integer optOutDays,
        @Nullable Integer annualNoticeDays,
        @Nullable String annualNoticeClause,
        @Nullable Boolean nonEmployees) {

    private static final int OPT_OUT_DAYS = 28;

    /** Terms that leave staff the usual time to say no. */
    public Terms(
            int noticeDays,
            @Nullable String noticeClause,
            int consentUnder,
            @Nullable String consentClause,
            @Nullable List<Exclusion> exclusions) {
        this(noticeDays, noticeClause, consentUnder, consentClause, exclusions, null, null, null, null);
    }

    /**
     * When somebody invited today becomes a member unless they say no.
     *
     * @param chosen day that the office chose; it counts only where it leaves the time to say no. Null for the first
     */
    public LocalDate joiningUnlessRefused(LocalDate today, @Nullable LocalDate chosen) {
        LocalDate least = today.plusDays(daysToOptOut());
        return chosen == null || chosen.isBefore(least) ? least : chosen;
    }

    /** What holds where a version says nothing. */
    public static final Terms NONE = new Terms(0, null, 0, null, null);

    /** Days that invited staff have to say that they do not wish to be members. */
    public int daysToOptOut() {
        return optOutDays == null ? OPT_OUT_DAYS : optOutDays;
    }

    /** Whether volunteers, contractors and agency workers are in the staff constituency once they have worked for a year. */
    public boolean takesOthersAsStaff() {
        return Boolean.TRUE.equals(nonEmployees);
    }

    /** Days before the annual members' meeting by which members are told; 0 where none is set. */
    public int annualNotice() {
        return annualNoticeDays == null ? 0 : annualNoticeDays;
    }

    /** The clause of that notice; empty where none is named. */
    @Override
    public String annualNoticeClause() {
        return annualNoticeClause == null ? "" : annualNoticeClause;
    }

    /** The clause of the notice; empty where none is named. */
    @Override
    public String noticeClause() {
        return noticeClause == null ? "" : noticeClause;
    }

    /** The clause of the consent; empty where none is named. */
    @Override
    public String consentClause() {
        return consentClause == null ? "" : consentClause;
    }

    /** Exclusions, never null. */
    @Override
    public List<Exclusion> exclusions() {
        return exclusions == null ? List.of() : exclusions;
    }
}
