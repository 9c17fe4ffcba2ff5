package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.store.views.MembersAsAt;
import org.folkmoot.members.store.views.MembersAsAt.Line;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Shows the register, or one record, as it stood at the end of a day. */
@ApplicationScoped
public class SeeThePast {

    private static final int MOST = 10_000;

    private final SeeAMember see;
    private final Memberships memberships;
    private final Records records;
    private final MembersAsAt counts;
    private final Constitutions constitutions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeThePast() {
        this.see = null;
        this.memberships = null;
        this.records = null;
        this.counts = null;
        this.constitutions = null;
        this.audit = null;
    }

    @Inject
    public SeeThePast(
            SeeAMember see,
            Memberships memberships,
            Records records,
            MembersAsAt counts,
            Constitutions constitutions,
            Audit audit) {
        this.see = see;
        this.memberships = memberships;
        this.records = records;
        this.counts = counts;
        this.constitutions = constitutions;
        this.audit = audit;
    }

    /**
     * A record as it stood.
     *
     * @param membership the membership on that day; null for none
     * @param earlier memberships that had ended by then
     * @param decision what the membership rests on, or the newest decision by then; null for none
     * @param history what had happened by then, the newest first
     */
    public record Past(
            Person person,
            @Nullable Membership membership,
            List<Membership> earlier,
            @Nullable Decision decision,
            List<HistoryLine> history) {}

    /** One record. */
    public Past member(long number, LocalDate day) {
        Person person = see.read(number, "record as at " + day);
        PersonId id = person.id();
        List<Membership> begun = memberships.of(id).stream()
                .filter(each -> !each.joinedOn().isAfter(day))
                .toList();
        Membership membership =
                begun.stream().filter(each -> runs(each, day)).findFirst().orElse(null);
        Long rests = membership == null ? null : membership.decisionId();
        return new Past(
                person,
                membership,
                begun.stream().filter(each -> !runs(each, day)).toList(),
                records.decisionsOn(id).stream()
                        .filter(each -> rests == null ? by(each.at(), day) : each.id() == rests)
                        .findFirst()
                        .orElse(null),
                records.historyOf(id, MOST).stream()
                        .filter(each -> by(each.at(), day))
                        .toList());
    }

    private static boolean runs(Membership each, LocalDate day) {
        LocalDate ended = each.endedOn();
        return ended == null || ended.isAfter(day);
    }

    private static boolean by(Instant at, LocalDate day) {
        return !LocalDate.ofInstant(at, TrustClock.LONDON).isAfter(day);
    }

    /** The members of each constituency and class. */
    public List<Line> counts(LocalDate day) {
        List<Line> lines = counts.on(day);
        audit.readMany(
                "members as at a day",
                day.toString(),
                lines.stream().mapToLong(Line::members).sum());
        return lines;
    }

    /** The constitution that was in force; before the first version on record, the names of that one. */
    public Constitution constitution(LocalDate day) {
        Constitution then = constitutions.inForce(day);
        List<Constitution> all = constitutions.all();
        if (!then.equals(Constitution.NONE) || all.isEmpty()) {
            return then;
        }
        Constitution first = all.get(all.size() - 1);
        return first.with("None on record for this day", day, first.terms());
    }
}
