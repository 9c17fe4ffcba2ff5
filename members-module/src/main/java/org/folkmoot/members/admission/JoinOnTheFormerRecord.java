package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Merges;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;

/**
 * Finds the record of somebody who left and joins again, and makes the application part of it. It rests on the name,
 * the date of birth and a confirmed mail address, or on the office's eye; nobody who applies is told.
 */
@ApplicationScoped
public class JoinOnTheFormerRecord {

    private final People people;
    private final Merges merges;
    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinOnTheFormerRecord() {
        this.people = null;
        this.merges = null;
        this.vault = null;
        this.keys = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public JoinOnTheFormerRecord(
            People people,
            Merges merges,
            EqualityVault vault,
            EqualityKeys keys,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.merges = merges;
        this.vault = vault;
        this.keys = keys;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The former record with what the person says now; the same record where there is none or several may be meant. */
    @Transactional
    public Person of(Person applicant) {
        LocalDate born = applicant.born();
        if (born == null || applicant.status() != PersonStatus.APPLICANT) {
            return applicant;
        }
        List<Person> former =
                people.perhapsTheSame(applicant.lastKey(), applicant.firstKey(), born, applicant.mailKey()).stream()
                        .filter(each -> each.status() == PersonStatus.LEFT)
                        .filter(each -> isSame(each, applicant))
                        .toList();
        return former.size() == 1 ? become(former.get(0), applicant) : applicant;
    }

    private boolean isSame(Person former, Person applicant) {
        boolean named = former.lastKey().equals(applicant.lastKey())
                && former.firstKey().equals(applicant.firstKey())
                && Objects.equals(former.born(), applicant.born());
        boolean office = actor.get().subject() != null && actor.get().subject().kind() == Subject.Kind.STAFF;
        boolean mailed = applicant.mailKey() != null && applicant.mailKey().equals(former.mailKey());
        Postcode postcode = applicant.address().postcode();
        boolean housed = postcode != null && postcode.equals(former.address().postcode());
        return named && (mailed && (office || applicant.mailConfirmedAt() != null) || housed && office);
    }

    private Person become(Person former, Person applicant) {
        long merge = merges.begin(
                former.id(), applicant.id(), clock.instant(), actor.get().name());
        former.rename(applicant.name());
        former.moveTo(applicant.address(), applicant.place());
        former.reachBy(applicant.contact());
        if (applicant.mailConfirmedAt() != null) {
            former.mailConfirmed(applicant.mailConfirmedAt());
        }
        former.need(applicant.needs());
        former.object(former.objectsToRegister() || applicant.objectsToRegister(), applicant.objectsToEngagement());
        applicant.mergedInto(former.id());
        people.flush();
        merges.move(merge, former.id(), applicant.id());
        merges.done(merge, former.version());
        vault.get(keys.of(applicant.id())).ifPresent(answers -> {
            vault.put(keys.of(former.id()), answers, YearMonth.from(TrustClock.today(clock)));
            vault.remove(keys.of(applicant.id()));
        });
        String words = "Joins again: the application became part of this record, on which they had left";
        records.happened(
                former.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.rejoin", "person:" + former.id(), words);
        return former;
    }
}
