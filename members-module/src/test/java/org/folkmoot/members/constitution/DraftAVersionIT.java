package org.folkmoot.members.constitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.rules.ApprovalComesBeforeForce;
import org.folkmoot.members.model.rules.CodeIsFree;
import org.folkmoot.members.model.rules.WithdrawnVersionCanStillCome;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftAVersionIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final LocalDate FROM = LocalDate.of(2024, 4, 1);
    private static final StandingClock CLOCK = StandingClock.at(TODAY);

    private final Noted noted = new Noted();
    private JdbiConstitutions constitutions;
    private EditADraft edit;
    private ApproveAVersion approve;
    private int draft;

    @BeforeEach
    void open() {
        constitutions = new JdbiConstitutions(TrustJdbi.over(DATABASE.dataSource()));
        constitutions.add(Constitutions.small(), Instant.EPOCH);
        edit = new EditADraft(constitutions, noted);
        approve = new ApproveAVersion(constitutions, noted, CLOCK);
        draft = new DraftAVersion(constitutions, noted, CLOCK).draft(3);
        edit.details(draft, "Next", FROM, new Terms(14, "annex 9", 0, null, List.of()));
    }

    @AfterEach
    void close() {
        DATABASE.emptyTables();
    }

    @Test
    void aDraftIsInForceForNobody() {
        assertThat(draft).isEqualTo(4);
        assertThat(constitutions.inForce(FROM).version()).isEqualTo(3);
        assertThat(constitutions.all()).hasSize(1);
    }

    @Test
    void anApprovedVersionIsInForceFromItsDay() {
        approve.approve(draft, TODAY, TODAY);

        assertThat(constitutions.inForce(FROM.minusDays(1)).version()).isEqualTo(3);
        assertThat(constitutions.inForce(FROM).version()).isEqualTo(4);
        assertThat(constitutions.inForce(FROM).approvedByBoard()).isEqualTo(TODAY);
        assertThat(constitutions.inForce(FROM).terms().noticeDays()).isEqualTo(14);
    }

    @Test
    void anApprovedVersionCannotBeEditedAndNotApprovedTwice() {
        approve.approve(draft, TODAY, TODAY);

        assertThatThrownBy(() -> edit.remove(draft, "staff")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approve.approve(draft, TODAY, TODAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsNoLongerThereKeepsTheNameThatItHad() {
        edit.remove(draft, "staff");
        approve.approve(draft, TODAY, TODAY);
        PresentConstitution then = new PresentConstitution(constitutions, StandingClock.at(FROM));

        assertThat(then.get().version()).isEqualTo(4);
        assertThat(then.nameOf("staff", null)).isEqualTo("Staff");
        assertThat(then.nameOf("public-bexley", null)).isEqualTo("Public: Bexley");
        assertThat(then.nameOf("never-there", null)).isEqualTo("never-there");
    }

    @Test
    void whatADraftLeavesOutIsPutBackAsItIs() {
        SeeAVersion see = new SeeAVersion(constitutions, new KnownPostcodes(), CLOCK);
        assertThat(see.takenOut(see.draft(draft))).isEmpty();
        edit.remove(draft, "staff");

        Constituency left = see.takenOut(see.draft(draft)).get(0);
        edit.put(draft, left.code(), left);

        assertThat(see.takenOut(see.draft(draft))).isEmpty();
        assertThat(see.draft(draft).constituency("staff"))
                .isEqualTo(Constitutions.small().constituency("staff"));
    }

    @Test
    void aDraftThatLeavesAConstituencyOutBeforeItsMembersCanBeMovedIsTooSoon() {
        SeeAVersion see = new SeeAVersion(constitutions, new KnownPostcodes(), CLOCK);
        Terms terms = see.draft(draft).terms();
        edit.details(draft, "Next", TODAY.plusDays(3), terms);
        assertThat(see.movesLater(see.draft(draft))).isEmpty();

        edit.remove(draft, "public-bexley");

        assertThat(see.movesLater(see.draft(draft))).contains(LocalDate.of(2023, 11, 21));
        edit.details(draft, "Next", FROM, terms);
        assertThat(see.movesLater(see.draft(draft))).isEmpty();
    }

    @Test
    void anApprovalAfterTheDayOfForceIsRefused() {
        assertThatThrownBy(() -> approve.approve(draft, FROM.plusDays(1), TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(ApprovalComesBeforeForce.class));
    }

    @Test
    void aVersionToComeCanBeWithdrawnAndOneInForceCannot() {
        approve.approve(draft, TODAY, TODAY);

        approve.withdraw(draft);

        assertThat(constitutions.inForce(FROM).version()).isEqualTo(3);
        assertThat(constitutions.standing(draft).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> approve.withdraw(3)).isInstanceOf(Conflict.class);
    }

    @Test
    void aWithdrawnDraftIsADraftAgainAndAWithdrawnVersionToComeIsToComeAgain() {
        approve.withdraw(draft);
        assertThat(approve.canComeBack(constitutions.standing(draft).orElseThrow()))
                .isTrue();
        approve.putBack(draft);
        assertThat(constitutions.standing(draft).orElseThrow().state()).isEqualTo(State.DRAFT);
        approve.approve(draft, TODAY, TODAY);
        approve.withdraw(draft);

        approve.putBack(draft);

        assertThat(constitutions.inForce(FROM).version()).isEqualTo(draft);
        assertThat(noted.audit()).contains("constitution.put-back constitution:4 Next");
        assertRefused(() -> approve.putBack(draft));
    }

    @Test
    void aWithdrawnVersionWhoseDayHasPassedCanOnlyBeDraftedAnew() {
        approve.approve(draft, TODAY, TODAY);
        constitutions.withdraw(draft);
        ApproveAVersion later = new ApproveAVersion(constitutions, noted, StandingClock.at(FROM));

        assertThat(later.canComeBack(constitutions.standing(draft).orElseThrow()))
                .isFalse();
        assertRefused(() -> later.putBack(draft));

        int anew = new DraftAVersion(constitutions, noted, StandingClock.at(FROM)).draft(draft);
        assertThat(constitutions.version(anew).orElseThrow().terms().noticeDays())
                .isEqualTo(14);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(WithdrawnVersionCanStillCome.class));
    }

    @Test
    void twoConstituenciesCannotHaveOneCode() {
        assertThatThrownBy(() -> edit.put(draft, null, Constitutions.bexley()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(CodeIsFree.class));

        edit.put(draft, "public-bexley", Constitutions.bexley());
        assertThat(constitutions.version(draft).orElseThrow().constituencies()).hasSize(4);
    }
}
