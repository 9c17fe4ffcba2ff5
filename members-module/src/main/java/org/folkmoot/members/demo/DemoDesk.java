package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Notes;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyCases;
import org.folkmoot.members.model.PrivacyClock;
import org.folkmoot.members.model.SavedViews;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** What lies on the office's desk: requests about people's own data in each state, notes, tasks and views of the list. */
@ApplicationScoped
class DemoDesk {

    private static final int FIRST = 97;
    private static final int EVERY = 131;
    private static final int SOME = 5;
    private static final String INVENTED = "Invented for the demonstration: ";

    private final PrivacyCases cases;
    private final Notes notes;
    private final SavedViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoDesk() {
        this.cases = null;
        this.notes = null;
        this.views = null;
        this.clock = null;
    }

    @Inject
    DemoDesk(PrivacyCases cases, Notes notes, SavedViews views, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.views = views;
        this.clock = clock;
    }

    /** Lays it out. */
    void plant(List<DemoPerson> people, List<PersonId> numbers) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = FIRST; i < people.size() && chosen.size() < SOME; i += EVERY) {
            if (people.get(i).left() == null) {
                chosen.add(i);
            }
        }
        if (chosen.size() == SOME) {
            ask(people, numbers, chosen);
            write(numbers, chosen);
            keepViews();
        }
    }

    private void ask(List<DemoPerson> people, List<PersonId> numbers, List<Integer> chosen) {
        LocalDate today = TrustClock.today(clock);
        PrivacyCase longer = added(CaseKind.ACCESS, CaseWay.ONLINE, 20, people, numbers, chosen.get(0));
        cases.acknowledge(longer, longer.receivedOn(), null);
        cases.extend(
                reread(longer),
                PrivacyClock.answerLaterBy(longer.receivedOn()),
                INVENTED + "letters of nine years have to be read first.");
        added(CaseKind.ERASURE, CaseWay.POST, 35, people, numbers, chosen.get(1));
        PrivacyCase told = added(CaseKind.COMPLAINT, CaseWay.PHONE, 6, people, numbers, chosen.get(2));
        cases.acknowledge(told, today.minusDays(5), DemoOffice.NAME);
        PrivacyCase answered = added(CaseKind.CORRECTION, CaseWay.EMAIL, 28, people, numbers, chosen.get(3));
        cases.close(answered, today.minusDays(20), INVENTED + "we have put the date of birth right.", DemoOffice.NAME);
    }

    private PrivacyCase added(
            CaseKind kind, CaseWay way, int daysAgo, List<DemoPerson> people, List<PersonId> numbers, int place) {
        DemoPerson person = people.get(place);
        MailAddress mail = person.contact().mail();
        String reach = mail != null ? mail.value() : person.address().lines().replace('\n', ' ');
        long id = cases.add(PrivacyCase.received(
                kind,
                way,
                numbers.get(place),
                person.name().full(),
                reach,
                INVENTED + kind.wish().toLowerCase(Locale.UK) + ".",
                TrustClock.today(clock).minusDays(daysAgo)));
        return cases.find(id).orElseThrow();
    }

    private PrivacyCase reread(PrivacyCase known) {
        return cases.find(known.id()).orElseThrow();
    }

    private void write(List<PersonId> numbers, List<Integer> chosen) {
        LocalDate today = TrustClock.today(clock);
        PersonId person = numbers.get(chosen.get(SOME - 1));
        note(person, INVENTED + "prefers a call in the morning.", 9, null);
        note(person, INVENTED + "send the large print edition of the newsletter.", 2, today.plusDays(4));
        note(numbers.get(chosen.get(2)), INVENTED + "ring back about the complaint.", 5, today);
        long wrong = note(person, INVENTED + "this belongs to another record.", 1, null);
        notes.takeBack(wrong, DemoOffice.NAME, clock.instant().minus(Duration.ofHours(3)));
    }

    private long note(PersonId person, String words, int daysAgo, @Nullable LocalDate dueOn) {
        return notes.write(person, words, DemoOffice.NAME, clock.instant().minus(Duration.ofDays(daysAgo)), dueOn);
    }

    private void keepViews() {
        view("By post, the newest first", "channel=POST&sort=JOINED");
        view("Reached by email", "channel=EMAIL");
        view("By post", "channel=POST");
        views.visibleTo("demo").stream()
                .filter(each -> each.name().equals("By post"))
                .forEach(each -> views.remove(each.id(), clock.instant()));
    }

    private void view(String name, String query) {
        views.save("demo", name, query, true, clock.instant().minus(Duration.ofDays(3)), DemoOffice.NAME);
    }
}
