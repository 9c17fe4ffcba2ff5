package org.folkmoot.members.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.board.KeepTheBoard.Entry;
import org.folkmoot.members.board.SeeTheBoard.OnTheBoard;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeSection;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.model.rules.DepartureIsExplained;
import org.folkmoot.members.model.rules.DirectorIsInOffice;
import org.folkmoot.members.model.rules.NonExecutivesComeFromTheMembers;
import org.folkmoot.members.model.rules.OneChairLeadsTheBoard;
import org.folkmoot.members.registers.CompileARegister;
import org.folkmoot.members.registers.RegistersWeKeep;
import org.folkmoot.members.registers.SeeExtracts;
import org.folkmoot.members.registers.SignARegister;
import org.folkmoot.members.sharing.BoardWaiting;
import org.folkmoot.members.store.JdbiCodeProvisions;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiCouncil;
import org.folkmoot.members.store.JdbiDirectors;
import org.folkmoot.members.store.JdbiExtracts;
import org.folkmoot.members.store.JdbiGovernorRecords;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KeptFiles;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.links.Ed25519Signer;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KeepTheBoardIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    @TempDir
    Path folder;

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private final TestTrust trust = new TestTrust();
    private final KeptFiles files = new KeptFiles();
    private MembersUnit unit;
    private SeeTheBoard see;
    private KeepTheBoard keep;
    private DeclareADirectorsInterests declare;
    private RegistersWeKeep registers;
    private SignARegister sign;
    private SeeExtracts extracts;

    @BeforeEach
    void aBoard() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(Constitutions.small(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        JdbiDirectors directors = new JdbiDirectors(unit.jdbi());
        ActingAs office = ActingAs.theOffice();
        see = new SeeTheBoard(directors, trust, clock);
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        keep = new KeepTheBoard(
                directors, see, unit.people(), unit.memberships(), present, records, noted, office, clock);
        declare = new DeclareADirectorsInterests(directors, see, noted);
        registers = new RegistersWeKeep(present, new PresentCouncil(present, trust, clock), see);
        SeeTheCouncil council =
                new SeeTheCouncil(new JdbiCouncil(unit.jdbi()), new JdbiGovernorRecords(unit.jdbi()), clock);
        Ed25519Signer signer = new Ed25519Signer(new Installation(name -> Optional.of(folder.toString())));
        signer.run();
        JdbiExtracts stored = new JdbiExtracts(unit.jdbi());
        CompileARegister compile = new CompileARegister(registers, council, see, present);
        sign = new SignARegister(compile, stored, present, files, signer, trust, noted, office, clock);
        extracts = new SeeExtracts(stored, files, signer, noted);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aDepartureFromTheCodeIsExplainedAndTheAnnualReportSaysSo() {
        JdbiCodeProvisions provisions = new JdbiCodeProvisions(unit.jdbi());
        KeepToTheCode code = new KeepToTheCode(provisions, see, noted);
        ReportTheCode report = new ReportTheCode(see, provisions);
        assertThat(report.parts(TODAY, TODAY).get(0).paragraphs().get(0)).contains("has not put on record");

        long kept = unit.tx(() -> code.add(provision("B 1", true, "")));
        long departs = unit.tx(() -> code.add(provision("C 2", false, "It is ordered for the spring")));

        assertThatThrownBy(() -> unit.run(() -> code.add(provision("D 3", false, " "))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(DepartureIsExplained.class));
        assertThat(report.parts(TODAY, TODAY).get(0).rows())
                .containsExactly(List.of(
                        "Section C: composition, succession and evaluation, C 2",
                        "Asks",
                        "It is ordered for the spring"));
        assertThat(report.parts(TODAY, TODAY).get(0).paragraphs().get(0)).contains("complies with 1.");

        unit.run(() -> code.change(departs, 0, provision("C 2", true, "")));
        assertThatThrownBy(() -> unit.run(() -> code.change(departs, 0, provision("C 2", true, ""))))
                .isInstanceOf(Conflict.class);
        unit.run(() -> code.strike(kept));

        assertThat(report.parts(TODAY, TODAY).get(0).paragraphs().get(0)).contains("1 provision of the code");
        unit.run(() -> code.restore(kept));
        assertThat(code.all()).extracting(CodeProvision::struck).containsOnly(false);
        assertThat(noted.audit()).anyMatch(line -> line.startsWith("code.change provision:" + departs));
    }

    private static CodeProvision provision(String number, boolean complies, String why) {
        CodeSection section = number.startsWith("B") ? CodeSection.B : CodeSection.C;
        return CodeProvision.entered(section, number, "Asks", complies, why, "", TODAY, "Sam Secretary");
    }

    @Test
    void theChairStandsFirstAndThereIsOne() {
        add("Nora Nurse", DirectorKind.EXECUTIVE, null);
        long chair = add("Cara Chair", DirectorKind.CHAIR, null);

        assertThat(see.present())
                .extracting(each -> each.director().named())
                .containsExactly("Cara Chair", "Nora Nurse");
        breaks(OneChairLeadsTheBoard.class, () -> add("Otto Other", DirectorKind.CHAIR, null));

        keep.end(chair, TODAY, "Retired");
        add("Otto Other", DirectorKind.CHAIR, null);
        breaks(OneChairLeadsTheBoard.class, () -> keep.goOn(chair));
    }

    @Test
    void aNonExecutiveWithANumberIsAPublicOrPatientsMember() {
        PersonId staff = member("staff", null);
        PersonId user = member("users", "bexley");

        breaks(NonExecutivesComeFromTheMembers.class, () -> add("Sid Staff", DirectorKind.NON_EXECUTIVE, staff));
        assertThat(add("Sid Staff", DirectorKind.EXECUTIVE, staff)).isPositive();
        assertThat(add("Ursula User", DirectorKind.NON_EXECUTIVE, user)).isPositive();
        assertThatThrownBy(() -> add("Noah Nobody", DirectorKind.EXECUTIVE, new PersonId(999)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNilReturnEndsWhatStoodAndAnEndIsTakenBack() {
        long nora = add("Nora Nurse", DirectorKind.EXECUTIVE, null);
        assertThat(standing()).isEqualTo("");

        declare.declare(nora, TODAY, "Trustee of a hospice");
        declare.declare(nora, TODAY, null);
        assertThat(standing()).isEqualTo("None (nil return)");

        long trustee = see.interests(nora).get(1).id();
        declare.restore(nora, trustee);
        assertThat(standing()).isEqualTo("Trustee of a hospice");
        declare.end(nora, trustee);
        assertThat(standing()).isEqualTo("");
    }

    @Test
    void whoLeftIsNotChangedUntilTheEndIsTakenBack() {
        long nora = add("Nora Nurse", DirectorKind.EXECUTIVE, null);
        keep.end(nora, TODAY, "Retired");
        keep.end(nora, TODAY.minusDays(1), "A second time changes nothing");

        assertThat(see.present()).isEmpty();
        assertThat(see.former()).singleElement().satisfies(each -> assertThat(each.endReason())
                .isEqualTo("Retired"));
        breaks(DirectorIsInOffice.class, () -> declare.declare(nora, TODAY, null));

        keep.goOn(nora);
        assertThat(see.present()).hasSize(1);
    }

    @Test
    void theRegistersAreSignedAndSayWhoHasMadeNoReturn() {
        long nora = add("Nora Nurse", DirectorKind.EXECUTIVE, null);
        add("Cara Chair", DirectorKind.CHAIR, null);
        declare.declare(nora, TODAY, "Trustee of a hospice");

        Extract made = extracts.one(unit.tx(() -> sign.sign(RegisterKind.DIRECTORS_INTERESTS)));

        assertThat(new String(files.bytes(Objects.requireNonNull(made.file())), StandardCharsets.UTF_8))
                .isEqualTo("Director,Post,Interest,Declared\r\nCara Chair,Post,No return yet,\r\n"
                        + "Nora Nurse,Post,Trustee of a hospice,1 November 2023\r\n");
        assertThat(made.statement())
                .startsWith("Extract of the register of directors’ interests")
                .contains("Shown: 2");
        assertThat(extracts.intact(made)).isTrue();
        assertThat(extracts.last(RegisterKind.MEMBERS)).isEmpty();
        assertThat(extracts.last(RegisterKind.DIRECTORS_INTERESTS)).isPresent();
    }

    @Test
    void aNetworkKeepsNoRegisterOfDirectors() {
        assertThat(registers.kinds()).contains(RegisterKind.DIRECTORS, RegisterKind.GOVERNORS);
        trust.put("kind", "NETWORK");

        assertThat(registers.kinds()).doesNotContain(RegisterKind.DIRECTORS, RegisterKind.DIRECTORS_INTERESTS);
        assertThatThrownBy(() -> sign.sign(RegisterKind.DIRECTORS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(see::mustExist).isInstanceOf(NotFound.class);
        assertThat(new BoardWaiting(see).waiting()).isEmpty();
    }

    @Test
    void anErasedDirectorLosesNameAndInterests() {
        PersonId ann = member("public-bexley", null);
        declare.declare(add("Ann Archer", DirectorKind.NON_EXECUTIVE, ann), TODAY, "Trustee of a hospice");

        unit.run(() -> new JdbiTraces(unit.jdbi()).remove(ann));

        assertThat(see.present())
                .singleElement()
                .satisfies(each -> assertThat(each.director().named()).isEqualTo("Erased record"));
        assertThat(standing()).isEqualTo("Erased");
    }

    private long add(String name, DirectorKind kind, PersonId person) {
        return keep.add(new Entry(person, name, "Post", kind, true, TODAY.minusYears(1), null));
    }

    private String standing() {
        return see.present().stream()
                .map(OnTheBoard::interests)
                .flatMap(each -> each.stream())
                .map(each -> each.said())
                .reduce("", String::concat);
    }

    private PersonId member(String constituency, String classCode) {
        return unit.tx(() -> {
            Person person = People.ann();
            person.memberOf(constituency, classCode, People.JOINED);
            PersonId id = unit.people().add(person).id();
            unit.memberships().add(new Membership(id, constituency, classCode, 3, null, People.JOINED));
            return id;
        });
    }

    private static void breaks(Class<? extends Rule> rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, each -> assertThat(each.rule())
                .isInstanceOf(rule));
    }
}
