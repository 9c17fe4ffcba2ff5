package org.folkmoot.engagement.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an annual members' meeting still lacks: the accounts, the auditor's report and the annual report have to be
 * presented (paragraph 28A of schedule 7 to the National Health Service Act 2006), and the constitution sets how long
 * before the day members are told.
 *
 * @param missing papers that are not published
 * @param tellBy the last day to give notice; null where the constitution sets no period
 * @param late true where notice was or will be given after that day
 */
public record AnnualPack(List<PaperKind> missing, @Nullable LocalDate tellBy, boolean late) {

    /**
     * Looks at a meeting; empty where it is no annual members' meeting.
     *
     * @param noticeDays 0 where the constitution sets no period
     * @param told when notice was given, or the day on which it is asked
     */
    public static Optional<AnnualPack> of(Meeting meeting, List<Paper> papers, int noticeDays, ZonedDateTime told) {
        if (meeting.details().kind() != MeetingKind.ANNUAL_MEMBERS_MEETING) {
            return Optional.empty();
        }
        List<PaperKind> missing = PaperKind.ANNUAL_PACK.stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.published()))
                .toList();
        if (noticeDays == 0) {
            return Optional.of(new AnnualPack(missing, null, false));
        }
        LocalDate tellBy = meeting.details().time().starts().toLocalDate().minusDays(noticeDays);
        return Optional.of(new AnnualPack(missing, tellBy, told.toLocalDate().isAfter(tellBy)));
    }

    /** True where nothing is missing and notice is in time. */
    public boolean isComplete() {
        return missing.isEmpty() && !late;
    }
}
