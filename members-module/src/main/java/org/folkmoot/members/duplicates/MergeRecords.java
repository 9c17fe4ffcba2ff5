package org.folkmoot.members.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.duplicates.MergeChoice.Part;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Duplicates.PairState;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Merges;
import org.folkmoot.members.model.Merges.Merge;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.MergedRecordHasNotChangedSince;
import org.folkmoot.members.model.rules.OneMembershipGoesOn;
import org.folkmoot.members.model.rules.RecordsAreOfTwo;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Makes one of two records of a person: histories are kept, objections count from either, one membership goes on. */
@ApplicationScoped
public class MergeRecords {

    private final People people;
    private final Memberships memberships;
    private final Merges merges;
    private final Duplicates duplicates;
    private final Records records;
    private final TakeAwayAccess access;
    private final RolesOfARecord roles;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MergeRecords() {
        this.people = null;
        this.memberships = null;
        this.merges = null;
        this.duplicates = null;
        this.records = null;
        this.access = null;
        this.roles = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public MergeRecords(
            People people,
            Memberships memberships,
            Merges merges,
            Duplicates duplicates,
            Records records,
            TakeAwayAccess access,
            RolesOfARecord roles,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.merges = merges;
        this.duplicates = duplicates;
        this.records = records;
        this.access = access;
        this.roles = roles;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Makes them one; returns the merge's id. */
    @Transactional
    public long merge(PersonId keptId, PersonId otherId, MergeChoice choice) {
        Instant now = clock.instant();
        LocalDate today = TrustClock.today(clock);
        long merge = merges.begin(keptId, otherId, now, actor.get().name());
        Person kept = person(keptId);
        Person other = person(otherId);
        RuleBroken.check(new RecordsAreOfTwo(keptId.value(), kept.status(), otherId.value(), other.status()));
        memberships(kept, other, choice, today);
        take(kept, other, choice.fromOther());
        kept.object(
                kept.objectsToRegister() || other.objectsToRegister(),
                kept.objectsToEngagement() || other.objectsToEngagement());
        other.mergedInto(keptId);
        people.flush();
        merges.move(merge, keptId, otherId);
        merges.done(merge, kept.version());
        String words = "Number " + otherId + " was the same person and became part of this record";
        records.happened(keptId, new HistoryLine(now, actor.get().name(), words));
        duplicates.decide(
                Math.min(keptId.value(), otherId.value()),
                Math.max(keptId.value(), otherId.value()),
                PairState.MERGED,
                now,
                actor.get().name());
        roles.pass(merge, otherId, keptId);
        access.whenTheyLeave(otherId);
        audit.wrote("member.merge", "person:" + keptId, "with number " + otherId);
        events.publish(new MemberLeft(otherId, today));
        events.publish(new MemberChanged(keptId));
        return merge;
    }

    private void memberships(Person kept, Person other, MergeChoice choice, LocalDate today) {
        Optional<Membership> mine = memberships.activeOf(kept.id());
        Optional<Membership> theirs = memberships.activeOf(other.id());
        boolean both = mine.isPresent() && theirs.isPresent();
        RuleBroken.check(new OneMembershipGoesOn(both, choice.membershipOf() != null));
        boolean theirsGoesOn = theirs.isPresent()
                && (mine.isEmpty() || Long.valueOf(other.id().value()).equals(choice.membershipOf()));
        if (both) {
            Membership ends = theirsGoesOn ? mine.get() : theirs.get();
            ends.end(today, "The same person twice on record");
        }
        if (theirsGoesOn) {
            kept.memberOf(
                    theirs.get().constituency(),
                    theirs.get().classCode(),
                    theirs.get().joinedOn());
        }
    }

    private static void take(Person kept, Person other, Set<Part> parts) {
        if (parts.contains(Part.NAME)) {
            kept.rename(other.name());
        }
        if (parts.contains(Part.BORN)) {
            kept.bornOn(other.born());
        }
        if (parts.contains(Part.ADDRESS)) {
            kept.moveTo(other.address(), other.place());
        }
        if (parts.contains(Part.NEEDS)) {
            kept.need(other.needs());
        }
        Contact mine = kept.contact();
        Contact theirs = other.contact();
        kept.reachBy(new Contact(
                parts.contains(Part.MAIL) ? theirs.mail() : mine.mail(),
                parts.contains(Part.PHONE) ? theirs.phone() : mine.phone(),
                parts.contains(Part.CHANNEL) ? theirs.channel() : mine.channel()));
        if (parts.contains(Part.MAIL) && other.mailConfirmedAt() != null) {
            kept.mailConfirmed(other.mailConfirmedAt());
        }
    }

    /** Makes two of them again, as they were. */
    @Transactional
    public void undo(long id) {
        Merge merge = merges.find(id).orElseThrow(() -> NotFound.of("merge", id));
        Person kept = person(merge.kept());
        RuleBroken.check(
                new MergedRecordHasNotChangedSince(merge.keptVersion(), kept.version(), merge.undoneAt() != null));
        Instant now = clock.instant();
        String by = actor.get().name();
        roles.giveBack(merge);
        merges.takeBack(merge, now, by);
        String words = "They are two people again: numbers " + merge.kept() + " and " + merge.merged();
        records.happened(merge.kept(), new HistoryLine(now, by, words));
        records.happened(merge.merged(), new HistoryLine(now, by, words));
        duplicates.decide(
                Math.min(merge.kept().value(), merge.merged().value()),
                Math.max(merge.kept().value(), merge.merged().value()),
                PairState.OPEN,
                now,
                by);
        audit.wrote("member.unmerge", "person:" + merge.kept(), "from number " + merge.merged());
        events.publish(new MemberChanged(merge.kept()));
        events.publish(new MemberChanged(merge.merged()));
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> NotFound.of("person", id));
    }
}
