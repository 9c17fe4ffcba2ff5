package org.folkmoot.members.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.model.rules.InspectionIsFreeForMembers;
import org.folkmoot.members.store.JdbiInspections;
import org.folkmoot.members.store.views.JdbiCounts;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DealWithAnInspectionIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final StandingClock CLOCK = StandingClock.at(LocalDate.of(2023, 11, 1));

    private static final Ending FREE = new Ending(true, 0);

    private final Noted noted = new Noted();
    private Jdbi jdbi;
    private DealWithAnInspection deal;
    private long id;

    @BeforeEach
    void ask() {
        jdbi = TrustJdbi.over(DATABASE.dataSource());
        JdbiInspections inspections = new JdbiInspections(jdbi);
        inspections.asked(
                CLOCK.instant(),
                "Paula Press",
                "paula@paper.example",
                "the whole register",
                Set.of(RegisterKind.MEMBERS));
        id = DATABASE.number("select max(id) from members_inspection");
        deal = new DealWithAnInspection(inspections, noted, ActingAs.theOffice(), CLOCK);
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void whatWasShownIsKeptAndTheRequestWaitsNoLonger() {
        deal.deal(id, "Shown on paper, no charge", FREE);

        Request request = deal.see(id);
        assertThat(request.dealtAt()).isEqualTo(CLOCK.instant());
        assertThat(request.dealtBy()).isEqualTo("Olive Office");
        assertThat(request.outcome()).isEqualTo("Shown on paper, no charge");
        assertThat(new JdbiCounts(jdbi, new TestTrust()).inspectionsWaiting()).isZero();
    }

    @Test
    void theChargeIsKeptAndAMemberPaysNothing() {
        assertThatThrownBy(() -> deal.deal(id, "A copy", new Ending(true, 250)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(InspectionIsFreeForMembers.class));

        deal.deal(id, "A copy", new Ending(false, 250));

        assertThat(deal.see(id).ending()).isEqualTo(new Ending(false, 250));
    }

    @Test
    void dealingTwiceKeepsTheFirst() {
        deal.deal(id, "Shown on paper, no charge", FREE);
        deal.deal(id, "Never came", FREE);

        assertThat(deal.see(id).outcome()).isEqualTo("Shown on paper, no charge");
        assertThat(noted.audit()).hasSize(1);
    }

    @Test
    void whatWasMarkedByMistakeWaitsAgain() {
        deal.deal(id, "A copy", new Ending(false, 250));

        deal.reopen(id);
        deal.reopen(id);

        assertThat(deal.see(id).ending()).isNull();
        assertThat(new JdbiCounts(jdbi, new TestTrust()).inspectionsWaiting()).isOne();
        assertThat(noted.audit()).hasSize(2);
    }

    @Test
    void aRequestThatNeverWasIsNotFound() {
        assertThatThrownBy(() -> deal.deal(id + 1, "Shown", FREE)).isInstanceOf(NotFound.class);
    }
}
