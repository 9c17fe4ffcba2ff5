package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.contracts.members.MeetingNotice;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Terms;

/** The notice of meetings that the constitution in force sets. */
@ApplicationScoped
public class NoticeInTheConstitution implements MeetingNotice {

    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoticeInTheConstitution() {
        this.constitution = null;
    }

    @Inject
    public NoticeInTheConstitution(PresentConstitution constitution) {
        this.constitution = constitution;
    }

    @Override
    public Optional<Period> ofTheAnnualMeeting() {
        Terms terms = constitution.get().terms();
        return terms.annualNotice() == 0
                ? Optional.empty()
                : Optional.of(new Period(terms.annualNotice(), terms.annualNoticeClause()));
    }
}
