package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.CouncilRules;
import org.folkmoot.members.model.GovernorRecords;
import org.folkmoot.members.model.GovernorRecords.CouncilMeeting;
import org.folkmoot.members.model.GovernorRecords.Mark;
import org.folkmoot.members.model.Quorum;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Keeps the council's meetings and who was there, and says whether a meeting may decide. */
@ApplicationScoped
public class HoldACouncilMeeting {

    private static final int MOST = 50;

    private final Council council;
    private final GovernorRecords records;
    private final PresentCouncil present;
    private final PresentConstitution constitution;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HoldACouncilMeeting() {
        this.council = null;
        this.records = null;
        this.present = null;
        this.constitution = null;
        this.audit = null;
    }

    @Inject
    public HoldACouncilMeeting(
            Council council,
            GovernorRecords records,
            PresentCouncil present,
            PresentConstitution constitution,
            Audit audit) {
        this.council = council;
        this.records = records;
        this.present = present;
        this.constitution = constitution;
        this.audit = audit;
    }

    /** The newest meetings. */
    public List<CouncilMeeting> meetings() {
        return records.meetings(MOST);
    }

    /** One meeting. */
    public CouncilMeeting meeting(long id) {
        return records.meeting(id).orElseThrow(() -> NotFound.of("council meeting", id));
    }

    /** Who was there. */
    public Map<Long, Mark> marks(long meeting) {
        return records.marks(meeting);
    }

    /** The terms that ran on the day of a meeting. */
    public List<Term> termsOn(LocalDate day) {
        return council.on(day);
    }

    /** Adds a meeting; returns its id. */
    @Transactional
    public long add(LocalDate on, String title) {
        present.rules();
        long id = records.meet(on, title);
        audit.wrote("council.meet", "council-meeting:" + id, title);
        return id;
    }

    /** Keeps who was there; only governors of that day count. */
    @Transactional
    public void mark(long id, Map<Long, Mark> marks) {
        CouncilMeeting meeting = meeting(id);
        List<Long> sitting = termsOn(meeting.on()).stream().map(Term::id).toList();
        records.mark(
                id,
                marks.entrySet().stream()
                        .filter(each -> sitting.contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        audit.wrote("council.attendance", "council-meeting:" + id, quorum(id).words());
    }

    /** Takes a meeting back that was entered in error or not held, or puts it back; who was there is kept. */
    @Transactional
    public void takeBack(long id, boolean takenBack) {
        CouncilMeeting meeting = meeting(id);
        if (records.takeBackMeeting(id, takenBack)) {
            String action = takenBack ? "council.take-back" : "council.put-back";
            audit.wrote(action, "council-meeting:" + id, meeting.title());
        }
    }

    /** Whether the meeting had a quorum. */
    public Quorum quorum(long id) {
        CouncilRules rules = present.rules();
        Map<Long, Mark> marks = records.marks(id);
        List<Term> there = termsOn(meeting(id).on()).stream()
                .filter(each -> marks.get(each.id()) == Mark.PRESENT)
                .toList();
        Set<Long> byMembers = seatsElectedByMembers();
        long elected =
                there.stream().filter(each -> byMembers.contains(each.seat())).count();
        return new Quorum(there.size(), (int) elected, rules);
    }

    private Set<Long> seatsElectedByMembers() {
        return council.seats().stream()
                .filter(each -> constitution
                        .get()
                        .constituency(each.constituency())
                        .filter(one -> one.kind() != ConstituencyKind.STAFF)
                        .isPresent())
                .map(Seat::id)
                .collect(Collectors.toSet());
    }
}
