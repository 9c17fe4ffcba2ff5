package org.folkmoot.members.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.model.rules.RegisterIsOpenToTheInspector;
import org.folkmoot.members.registers.LookAtTheRegister.Position;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiCouncil;
import org.folkmoot.members.store.JdbiDirectors;
import org.folkmoot.members.store.JdbiGovernorRecords;
import org.folkmoot.members.store.JdbiInspections;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.RegisterNames;
import org.folkmoot.members.store.views.RegisterNames.Name;
import org.folkmoot.members.store.views.RegisterNames.NamesPage;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.PlainSigner;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookAtTheRegisterIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final Position START = new Position(null, null);

    private final StandingClock clock = StandingClock.at(LocalDate.of(2023, 11, 1));
    private final Noted noted = new Noted();
    private final TestTrust trust = new TestTrust();
    private final PlainSigner signer = new PlainSigner();
    private MembersUnit unit;
    private JdbiInspections inspections;
    private OpenTheRegister open;
    private LookAtTheRegister look;
    private PersonId ann;
    private long id;

    @BeforeEach
    void aRequest() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(Constitutions.small(), People.CREATED);
        inspections = new JdbiInspections(unit.jdbi());
        inspections.asked(
                clock.instant(),
                "Paula Press",
                "paula@paper.example",
                "the whole register",
                Set.of(RegisterKind.MEMBERS));
        id = DATABASE.number("select max(id) from members_inspection");
        open = new OpenTheRegister(inspections, noted, trust, noted, clock);
        look = new LookAtTheRegister(
                new RegisterNames(unit.jdbi()),
                inspections,
                new PresentConstitution(constitutions, clock),
                new InspectorsLink(signer, inspections, clock),
                trust,
                noted,
                ActingAs.theOffice(),
                clock);
        ann = member("Ann", "public-bexley", null);
        member("Bob", "users", "bexley");
        member("Dee", "staff", null);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void theInspectorSeesNamesAndConstituenciesUntilTheTimeIsOver() {
        open.open(id, Duration.ofHours(1), Set.of(RegisterKind.MEMBERS), null, null);
        assertThat(look.byLink(link(1), START).page().names())
                .extracting(Name::name)
                .containsExactly("Ann Archer", "Dee Archer");

        clock.move(Duration.ofHours(1));

        assertClosed();
    }

    @Test
    void theOfficeClosesItBeforeItsTime() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, null);
        open.close(id);

        assertClosed();
    }

    @Test
    void anEarlierLinkEndsWhenTheRegisterIsOpenedAgain() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, null);
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, null);

        assertThatThrownBy(() -> look.byLink(link(1), START)).isInstanceOf(NotFound.class);
        assertThat(look.byLink(link(2), START).page().names()).hasSize(2);
    }

    @Test
    void aForgedLinkOpensNothing() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, null);

        assertThatThrownBy(() -> look.byLink("other." + id + ".1", START)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> look.byLink(signer.sign("inspect", id + 1, 1), START))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLinkOpensNoRegisterThatTheOfficeDidNotChoose() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.DIRECTORS), null, null);

        assertThat(new InspectorsLink(signer, inspections, clock)
                        .opening(link(1))
                        .registers())
                .containsExactly(RegisterKind.DIRECTORS);
        assertThatThrownBy(() -> look.byLink(link(1), START)).isInstanceOf(NotFound.class);
    }

    @Test
    void anyOtherRegisterIsShownWhileItIsOpenAndEachLookIsKept() {
        new JdbiDirectors(unit.jdbi())
                .add(new Director(
                        0,
                        null,
                        "Nora Nurse",
                        "Chief nurse",
                        DirectorKind.EXECUTIVE,
                        true,
                        LocalDate.of(2022, 4, 1),
                        null,
                        null,
                        null));
        Set<RegisterKind> both = Set.of(RegisterKind.DIRECTORS, RegisterKind.DIRECTORS_INTERESTS);
        open.open(id, Duration.ofHours(1), both, null, null);
        ShowARegister show = show();

        assertThat(show.byLink(link(1), RegisterKind.DIRECTORS))
                .containsExactly(List.of("Nora Nurse", "Chief nurse", "Executive director", "Yes", "1 April 2022", ""));
        assertThat(show.show(id, RegisterKind.DIRECTORS_INTERESTS))
                .containsExactly(List.of("Nora Nurse", "Chief nurse", "No return yet", ""));
        assertThatThrownBy(() -> show.byLink(link(1), RegisterKind.GOVERNORS)).isInstanceOf(NotFound.class);
        assertThat(inspections.looks(id, 10))
                .extracting(each -> each.what() + ", " + each.names() + ", " + each.by())
                .containsExactlyInAnyOrder(
                        "Register of directors, 1, the inspector",
                        "Register of directors’ interests, 1, in the office, Olive Office");
        clock.move(Duration.ofHours(1));
        assertThatThrownBy(() -> show.byLink(link(1), RegisterKind.DIRECTORS)).isInstanceOf(RuleBroken.class);
    }

    private ShowARegister show() {
        PresentConstitution present = new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock);
        SeeTheBoard board = new SeeTheBoard(new JdbiDirectors(unit.jdbi()), trust, clock);
        return new ShowARegister(
                new CompileARegister(
                        new RegistersWeKeep(present, new PresentCouncil(present, trust, clock), board),
                        new SeeTheCouncil(new JdbiCouncil(unit.jdbi()), new JdbiGovernorRecords(unit.jdbi()), clock),
                        board,
                        present),
                inspections,
                new InspectorsLink(signer, inspections, clock),
                noted,
                ActingAs.theOffice(),
                clock);
    }

    @Test
    void anObjectionIsSeenAtOnce() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, null);
        unit.run(() -> unit.people().find(ann).orElseThrow().object(true, false));

        assertThat(look.byLink(link(1), START).page().names())
                .extracting(Name::name)
                .containsExactly("Dee Archer");
    }

    @Test
    void everyLookIsKeptWithItsCountAndAudited() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), "public-bexley", null);
        look.byLink(link(1), START);
        look.inTheOffice(id, START);

        assertThat(inspections.looks(id, 10)).hasSize(2).allSatisfy(each -> {
            assertThat(each.names()).isEqualTo(1);
            assertThat(each.what()).isEqualTo("Public: Bexley");
        });
        assertThat(noted.audit()).contains("list inspection of the register 1");
    }

    @Test
    void theLinkGoesByMailAndNeverStandsInItsText() {
        open.open(id, Duration.ofDays(1), Set.of(RegisterKind.MEMBERS), null, new MailAddress("paula@paper.example"));

        assertThat(noted.messages()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("paula@paper.example");
            assertThat(mail.text()).contains("[[register]]").doesNotContain("/register/inspect/");
        });
    }

    @Test
    void theNamesAreOnlineOnlyWhereTheTrustSaysSo() {
        assertThatThrownBy(() -> look.online(START)).isInstanceOf(NotFound.class);

        new PutTheNamesOnline(trust, noted).put(true);

        assertThat(look.online(START).names()).hasSize(2);
    }

    @Test
    void theListIsPagedBothWays() {
        RegisterNames names = new RegisterNames(unit.jdbi());
        List<String> codes = List.of("public-bexley", "staff");

        NamesPage first = names.page(codes, null, null, 1);
        NamesPage second = names.page(codes, first.next(), null, 1);
        NamesPage back = names.page(codes, null, second.previous(), 1);

        assertThat(first.names()).extracting(Name::name).containsExactly("Ann Archer");
        assertThat(second.names()).extracting(Name::name).containsExactly("Dee Archer");
        assertThat(second.next()).isNull();
        assertThat(back).isEqualTo(first);
    }

    private void assertClosed() {
        assertThatThrownBy(() -> look.byLink(link(1), START))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(RegisterIsOpenToTheInspector.class));
    }

    private String link(int version) {
        return signer.sign(OpenTheRegister.PURPOSE, id, version);
    }

    private PersonId member(String first, String constituency, String classCode) {
        return unit.tx(() -> {
            Person person = People.ann();
            person.rename(new PersonName(null, first, "Archer"));
            person.memberOf(constituency, classCode, People.JOINED);
            return unit.people().add(person).id();
        });
    }
}
