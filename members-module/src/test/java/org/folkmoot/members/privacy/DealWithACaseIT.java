package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.rules.AcknowledgementWasNotedByTheOffice;
import org.folkmoot.members.model.rules.CaseIsOpen;
import org.folkmoot.members.model.rules.MoreTimeIsGivenBackInTheFirstMonth;
import org.folkmoot.members.model.rules.OnlyARequestCanWaitLonger;
import org.folkmoot.members.store.JdbiPrivacyCases;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DealWithACaseIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 22);

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private final ActingAs actor = ActingAs.theOffice();
    private MembersUnit unit;
    private JdbiPrivacyCases cases;
    private RaiseACase raise;
    private DealWithACase deal;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        cases = new JdbiPrivacyCases(unit.jdbi());
        CaseMails mails = new CaseMails(noted, unit.people(), new TestTrust());
        raise = new RaiseACase(cases, mails, unit.people(), new JdbiRecords(unit.jdbi()), noted, actor, clock);
        deal = new DealWithACase(cases, mails, noted, actor, clock);
        ann = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aMemberWhoAsksOnlineIsToldAtOnceSoTheAcknowledgementIsDone() {
        long id = asAnn(CaseKind.ACCESS);

        PrivacyCase found = cases.find(id).orElseThrow();
        assertThat(found.acknowledgedOn()).isEqualTo(TODAY);
        assertThat(found.dueOn()).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(noted.messages()).extracting(Message::to).containsExactly("ann@example.org");
        assertThat(noted.messages().get(0).text()).contains("22 July 2026");
        assertThat(noted.audit()).anyMatch(line -> line.startsWith("privacy.ask person:" + ann));
    }

    @Test
    void whoeverLeftOnlyAPhoneNumberWaitsForTheOfficeToSayThatItCame() {
        long id = unit.tx(
                () -> raise.fromTheWebsite(CaseKind.COMPLAINT, "Paul Passer", "020 7946 0001", "You wrote to my wife"));

        assertThat(noted.messages()).isEmpty();
        assertThat(cases.find(id).orElseThrow().nextDay()).isEqualTo(LocalDate.of(2026, 7, 22));

        unit.run(() -> deal.acknowledge(id));

        assertThat(cases.find(id).orElseThrow().acknowledgedOn()).isEqualTo(TODAY);
    }

    @Test
    void anAnswerGoesToThePersonAndEndsTheClock() {
        long id = asAnn(CaseKind.CORRECTION);

        boolean told = unit.tx(() -> deal.close(id, "We put the date right."));

        assertThat(told).isTrue();
        assertThat(noted.messages().get(1).text()).contains("We put the date right.");
        assertThat(cases.openCount()).isZero();
        assertThatThrownBy(() -> unit.run(() -> deal.close(id, "Again")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(CaseIsOpen.class));
    }

    @Test
    void aRequestRecordedByMistakeIsSetAsideAndNobodyIsWrittenTo() {
        long id = asAnn(CaseKind.CORRECTION);
        int before = noted.messages().size();

        unit.run(() -> deal.setAside(id, "Recorded twice"));

        assertThat(cases.find(id).orElseThrow().open()).isFalse();
        assertThat(cases.find(id).orElseThrow().outcome()).isEqualTo("Set aside without an answer: Recorded twice");
        assertThat(noted.messages()).hasSize(before);
        unit.run(() -> deal.reopen(id));
        assertThat(cases.find(id).orElseThrow().open()).isTrue();
    }

    @Test
    void anAnswerTakenBackWaitsAgain() {
        long id = asAnn(CaseKind.CORRECTION);
        unit.run(() -> deal.close(id, "Done"));

        unit.run(() -> deal.reopen(id));

        assertThat(cases.find(id).orElseThrow().open()).isTrue();
        assertThat(cases.open(10)).extracting(PrivacyCase::id).containsExactly(id);
    }

    @Test
    void aComplexRequestMayTakeTwoMonthsMoreOnceAndAComplaintNever() {
        long request = asAnn(CaseKind.ACCESS);
        long complaint = asAnn(CaseKind.COMPLAINT);

        unit.run(() -> deal.extend(request, "Many old letters"));

        assertThat(cases.find(request).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThatThrownBy(() -> unit.run(() -> deal.extend(request, "More")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(OnlyARequestCanWaitLonger.class));
        assertThatThrownBy(() -> unit.run(() -> deal.extend(complaint, "More"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAcknowledgementNotedByTheOfficeCanBeTakenBackAndOneThatWasSentCannot() {
        long sent = asAnn(CaseKind.ACCESS);
        long told = unit.tx(
                () -> raise.fromTheWebsite(CaseKind.COMPLAINT, "Paul Passer", "020 7946 0001", "You wrote to my wife"));
        unit.run(() -> deal.acknowledge(told));
        assertThat(cases.find(told).orElseThrow().acknowledgedBy()).isEqualTo("Olive Office");

        unit.run(() -> deal.unacknowledge(told));

        assertThat(cases.find(told).orElseThrow().acknowledgedOn()).isNull();
        assertThat(noted.audit()).anyMatch(line -> line.startsWith("privacy.acknowledge-back privacy:" + told));
        assertThatThrownBy(() -> unit.run(() -> deal.unacknowledge(sent)))
                .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                        .isInstanceOf(AcknowledgementWasNotedByTheOffice.class));
    }

    @Test
    void anAnswerTakenBackLeavesTheAcknowledgementToBeTakenBackToo() {
        long told = unit.tx(
                () -> raise.fromTheWebsite(CaseKind.COMPLAINT, "Paul Passer", "020 7946 0001", "You wrote to my wife"));
        unit.run(() -> deal.close(told, "Said by mistake"));
        unit.run(() -> deal.reopen(told));

        unit.run(() -> deal.unacknowledge(told));

        assertThat(cases.find(told).orElseThrow().acknowledgedOn()).isNull();
    }

    @Test
    void moreTimeIsGivenBackInTheFirstMonthAndThePersonIsTold() {
        long request = asAnn(CaseKind.ACCESS);
        unit.run(() -> deal.extend(request, "Many old letters"));

        boolean told = unit.tx(() -> deal.giveBack(request));

        PrivacyCase found = cases.find(request).orElseThrow();
        assertThat(told).isTrue();
        assertThat(found.dueOn()).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(found.extendedBecause()).isNull();
        assertThat(noted.messages().get(2).text()).contains("We will answer by 22 July 2026");
        unit.run(() -> deal.extend(request, "More letters than we thought"));
        clock.move(Duration.ofDays(31));
        assertThatThrownBy(() -> unit.run(() -> deal.giveBack(request)))
                .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                        .isInstanceOf(MoreTimeIsGivenBackInTheFirstMonth.class));
    }

    @Test
    void theMostPressingStandsFirstAndALateOneIsCounted() {
        long first = asAnn(CaseKind.ACCESS);
        clock.move(Duration.ofDays(10));
        long second = asAnn(CaseKind.COMPLAINT);
        clock.move(Duration.ofDays(25));

        assertThat(cases.open(10)).extracting(PrivacyCase::id).containsExactly(first, second);
        assertThat(cases.overdueCount(TODAY.plusDays(35))).isEqualTo(1);
    }

    @Test
    void theOfficeWritesDownALetterOfSomebodyOnRecordWithTheDayItCame() {
        PrivacyCase letter = PrivacyCase.received(
                CaseKind.ERASURE, CaseWay.POST, ann, "", "", "Please forget me", TODAY.minusDays(4));

        long id = unit.tx(() -> raise.onBehalf(letter));

        PrivacyCase found = cases.find(id).orElseThrow();
        assertThat(found.name()).isEqualTo("Ann Archer");
        assertThat(found.dueOn()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(noted.messages()).extracting(Message::channel).isEqualTo(List.of(Channel.EMAIL));
    }

    @Test
    void aRequestThatNeverWasIsNotFound() {
        assertThatThrownBy(() -> deal.see(4711)).isInstanceOf(NotFound.class);
    }

    private long asAnn(CaseKind kind) {
        actor.now(new Actor("Ann Archer", Subject.person(ann.value()), List.of()));
        try {
            return unit.tx(() -> raise.forMyself(kind, "Please"));
        } finally {
            actor.now(new Actor("Olive Office", Subject.staff(1), List.of()));
        }
    }
}
