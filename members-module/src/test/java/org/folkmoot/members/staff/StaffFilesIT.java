package org.folkmoot.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.JoinOnTheFormerRecord;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.batches.CheckABatch;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.batches.UploadABatch;
import org.folkmoot.members.batches.WhoItIs;
import org.folkmoot.members.batches.WorkOnABatch;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchColumn;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.members.register.GoOnAsAMember;
import org.folkmoot.members.standing.ChangeStanding;
import org.folkmoot.members.standing.ScreeningAnswer;
import org.folkmoot.members.store.JdbiAbsences;
import org.folkmoot.members.store.JdbiBatches;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.store.JdbiInvitations;
import org.folkmoot.members.store.JdbiMappings;
import org.folkmoot.members.store.JdbiMerges;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTransfers;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.JdbiCounts;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Erasers;
import org.folkmoot.members.testing.KeptFiles;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.NoJobs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.OneOf;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.PlainSigner;
import org.folkmoot.members.testing.SteppedRun;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffFilesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private static final LocalDate STARTED = LocalDate.of(2021, 5, 3);

    private static final String HEADINGS =
            "Surname,First name,Date of birth,Work email,Address,Town,Postcode,Contract type,Start date,Contract end date\n";
    private static final String STAFF = HEADINGS
            + "Byrne,Bea,31/03/1985,bea@trust.example,,,,Permanent,01/05/2020,\n"
            + "Archer,Ann,31/03/1980,ann@trust.example,,,,Permanent,01/05/2021,\n"
            + "Cole,Carl,15/01/1990,carl@trust.example,,,,Fixed term,01/08/2023,31/12/2023\n"
            + "Dunn,Dora,,,,,,Permanent,01/05/2020,\n"
            + "Ellis,Ed,02/02/1970,ed@trust.example,,,,Agency,01/05/2020,\n";

    private final Noted noted = new Noted();
    private final ActingAs actor = ActingAs.theOffice();
    private final StandingClock clock = StandingClock.at(TODAY);
    private MembersUnit unit;
    private JdbiBatches batches;
    private JdbiInvitations invitations;
    private AnswerAnInvitation answer;
    private JoinOnTheDay join;
    private WorkOnABatch work;
    private UploadABatch upload;
    private CheckABatch check;
    private RunABatch run;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(automatic(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        batches = new JdbiBatches(unit.jdbi());
        invitations = new JdbiInvitations(unit.jdbi());
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        Letters letters = new Letters(noted, new TestTrust());
        StaffLetters staffLetters = new StaffLetters(letters, noted, new TestTrust());
        AdmitAPerson admit = new AdmitAPerson(
                unit.people(),
                unit.memberships(),
                records,
                present,
                letters,
                new JoinOnTheFormerRecord(
                        unit.people(),
                        new JdbiMerges(unit.jdbi()),
                        new JdbiEqualityVault(unit.jdbi()),
                        Erasers.equalityKeys(),
                        records,
                        noted,
                        actor,
                        clock),
                noted,
                noted,
                actor,
                clock);
        FindTheConstituency find = new FindTheConstituency(present, new KnownPostcodes(), clock);
        AdmitFromAnInvitation admitting = new AdmitFromAnInvitation(
                invitations, unit.people(), unit.memberships(), find, present, admit, records, noted, actor, clock);
        TakeAwayAccess access = new TakeAwayAccess(
                new StoredGrants(unit.jdbi()),
                new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty()))));
        EndAMembership end =
                new EndAMembership(unit.people(), unit.memberships(), records, access, noted, noted, actor, clock);
        WhoItIs who = new WhoItIs(unit.people());
        InviteUnlessTheySayNo inviting = new InviteUnlessTheySayNo(
                unit.people(), invitations, new KnownPostcodes(), present, staffLetters, records, noted, actor, clock);
        InviteStaff invite = new InviteStaff(
                who,
                inviting,
                unit.memberships(),
                new JdbiTransfers(unit.jdbi()),
                present,
                staffLetters,
                new DecideOnStaff(records, present, actor, clock),
                noted,
                clock);
        InvitePatients patients = new InvitePatients(
                who, inviting, unit.memberships(), find, present, staffLetters, records, actor, clock);
        EndStaffMemberships ending = new EndStaffMemberships(
                who,
                unit.people(),
                unit.memberships(),
                new JdbiAbsences(unit.jdbi()),
                invitations,
                find,
                end,
                new GoOnAsAMember(unit.people(), unit.memberships(), records, access, noted, noted, actor, clock),
                staffLetters,
                new DecideOnStaff(records, present, actor, clock),
                present,
                clock);
        ScreeningAnswer screening = new ScreeningAnswer(
                unit.people(),
                new ChangeStanding(
                        unit.people(),
                        unit.memberships(),
                        records,
                        new DecideByASmallRule(records, present, actor, clock),
                        access,
                        noted,
                        noted,
                        actor,
                        clock));
        work = new WorkOnABatch(batches, OneOf.these(invite, patients, ending, screening), noted);
        Jobs jobs = new NoJobs();
        KeptFiles files = new KeptFiles();
        JdbiMappings mappings = new JdbiMappings(unit.jdbi());
        check = new CheckABatch(batches, mappings, files, jobs, noted, actor, clock);
        upload = new UploadABatch(batches, files, check, noted, actor, clock);
        run = new RunABatch(batches, files, jobs, noted, clock);
        answer = new AnswerAnInvitation(
                new PlainSigner(), invitations, unit.people(), end, admitting, records, noted, actor, clock);
        join = new JoinOnTheDay(invitations, admitting, clock);
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            return id;
        });
    }

    private static Constitution automatic() {
        Constitution small = Constitutions.small();
        return small.with(small.constituencies().stream()
                .map(each -> each.kind() != ConstituencyKind.PUBLIC ? thatTakesAll(each) : each)
                .toList());
    }

    private static Constituency thatTakesAll(Constituency each) {
        return new Constituency(
                each.code(),
                each.name(),
                each.kind(),
                each.clause(),
                each.minimumAge(),
                each.ageClause(),
                each.minimumMembers(),
                each.seats(),
                each.areas(),
                each.restOfEngland(),
                each.connections(),
                each.lookBackYears(),
                true,
                each.classes());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void theDryRunSaysOfEachRowWhatItComesToAndWhy() {
        long id = checked(Kind.STAFF, STAFF);

        List<Row> rows = batches.rowsAfter(id, 0, 10);
        assertThat(rows)
                .extracting(Row::verdict)
                .containsExactly(Verdict.INVITE, Verdict.ELSEWHERE, Verdict.REFUSED, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(rows.get(2).reason()).contains("less than 12 months", "Schedule 7");
        assertThat(noted.messages()).isEmpty();
        assertThat(unit.people().after(0, 10)).hasSize(1);
    }

    @Test
    void whoDoesNotSayNoIsAMemberOnTheDay() {
        applied(Kind.STAFF, STAFF);
        Invitation bea = invitation();
        assertThat(bea.countsOn()).isEqualTo(TODAY.plusDays(28));
        assertThat(noted.messages()).hasSize(1);
        clock.moveTo(StandingClock.at(bea.countsOn()).instant());

        join.work(new SteppedRun(unit, Map.of()));

        assertThat(unit.tx(() -> unit.memberships().activeOf(bea.person())))
                .hasValueSatisfying(found -> assertThat(found.constituency()).isEqualTo("staff"));
        assertThat(invitation().state()).isEqualTo(Invitation.State.JOINED);
        assertThat(decisions(bea.person())).containsExactly("CLEAR SAME", "INVITED SAME");
    }

    @Test
    void whoSaysNoIsNeitherAMemberNorInvitedAgain() {
        applied(Kind.STAFF, STAFF);
        Invitation bea = invitation();

        unit.run(() -> answer.sayNo(new PlainSigner().sign(StaffLetters.OPT_OUT, bea.id(), 1)));

        clock.moveTo(StandingClock.at(bea.countsOn()).instant());
        join.work(new SteppedRun(unit, Map.of()));
        assertThat(unit.tx(() -> unit.memberships().activeOf(bea.person()))).isEmpty();
        Row again = batches.rowsAfter(checked(Kind.STAFF, STAFF), 0, 1).get(0);
        assertThat(again.verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(again.reason()).contains("do not wish");
    }

    @Test
    void aNoThatTheOfficeRecordedByMistakeIsTakenBack() {
        applied(Kind.STAFF, STAFF);
        Invitation bea = invitation();
        unit.run(() -> answer.recordNo(bea.id(), "By telephone"));

        unit.run(() -> answer.takeBackNo(bea.id()));

        assertThat(invitation().state()).isEqualTo(Invitation.State.WAITS);
        assertThat(invitation().endedOn()).isNull();
        assertThat(status(bea.person())).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void aFileTakenBackLeavesNobodyOnRecordWhomItMade() {
        long id = applied(Kind.STAFF, STAFF);

        unit.run(() -> run.undo(id));
        go(id);

        assertThat(unit.people().after(0, 10)).hasSize(1);
        assertThat(batches.find(id).orElseThrow().state()).isEqualTo(Batch.State.UNDONE);
    }

    @Test
    void aLeaverMayStayAsAPublicMemberAndTheFileCanBeTakenBackOtherwise() {
        PersonId fay = staff("Fay");
        PersonId gus = staff("Gus");
        long id = applied(
                Kind.LEAVERS,
                "Surname,First name,Date of birth,Leaving date\nArcher,Fay,31/03/1980,30/09/2023\nArcher,Gus,31/03/1980,\n");
        assertThat(noted.messages()).hasSize(2);
        Invitation offer = invitations.newestOf(fay, Invitation.Kind.PUBLIC).orElseThrow();

        boolean stays = unit.tx(() -> answer.sayYes(new PlainSigner().sign(StaffLetters.STAY, offer.id(), 1)));
        unit.run(() -> run.undo(id));
        go(id);

        assertThat(stays).isTrue();
        assertThat(constituency(fay)).isEqualTo("public-bexley");
        assertThat(constituency(gus)).isEqualTo("staff");
        assertThat(decisions(fay)).hasSize(2).allMatch(each -> each.endsWith(" SAME"));
        assertThat(decisions(gus)).containsExactly("ENDED SAME");
    }

    @Test
    void aStaffMembershipEndsOnTheLastDayThatTheFileNames() {
        PersonId fay = staff("Fay");
        PersonId gus = staff("Gus");

        long id = applied(
                Kind.LEAVERS,
                "Surname,First name,Date of birth,Leaving date\nArcher,Fay,31/03/1980,30/06/2023\nArcher,Gus,31/03/1980,\n");

        assertThat(batches.rowsAfter(id, 0, 9))
                .extracting(Row::reason)
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("Ends on 30 June 2023, their last day. "),
                        each -> assertThat(each).startsWith("Ends on the day on which the file is applied. "));
        assertThat(ended(fay)).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(ended(gus)).isEqualTo(TODAY);
    }

    @Test
    void aLastDayBeforeTheMembershipEndsNothing() {
        PersonId fay = staff("Fay");

        long id = applied(
                Kind.LEAVERS, "Surname,First name,Date of birth,Leaving date\nArcher,Fay,31/03/1980,30/04/2021\n");

        Row row = batches.rowsAfter(id, 0, 9).get(0);
        assertThat(row.verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(row.reason()).contains("since 3 May 2021, after the day on which they left");
        assertThat(constituency(fay)).isEqualTo("staff");
    }

    private LocalDate ended(PersonId id) {
        return unit.tx(() -> {
            assertThat(unit.people().find(id).orElseThrow().leftOn())
                    .isEqualTo(unit.memberships().of(id).get(0).endedOn());
            return unit.memberships().of(id).get(0).endedOn();
        });
    }

    @Test
    void theAnswerOfAScreeningIsAppliedByReferenceAndTakenBack() {
        PersonId fay = staff("Fay");
        long id = applied(
                Kind.SCREENING,
                "Reference,Last name,Outcome\n" + ann + ",Archer,Deceased\n" + fay + ",Archer,Goneaway\n" + fay
                        + ",Miller,Deceased\n99999999,Nobody,Deceased\n" + ann + ",Archer,perhaps\n");
        assertThat(batches.rowsAfter(id, 0, 9))
                .extracting(Row::verdict)
                .containsExactly(Verdict.DIED, Verdict.GONE_AWAY, Verdict.UNSURE, Verdict.UNSURE, Verdict.REFUSED);
        assertThat(status(ann)).isEqualTo(PersonStatus.DECEASED);
        assertThat(new JdbiCounts(unit.jdbi(), new TestTrust()).active()).containsEntry("staff", 0L);

        unit.run(() -> run.undo(id));
        go(id);

        assertThat(status(ann)).isEqualTo(PersonStatus.MEMBER);
        assertThat(status(fay)).isEqualTo(PersonStatus.MEMBER);
        assertThat(noted.messages()).isEmpty();
    }

    @Test
    void columnsThatTheOfficeNamesAreKnownWhenSuchAFileComesAgain() {
        String text = "Urn2,Befund\n" + ann + ",Deceased\n";
        long first = unit.tx(
                () -> upload.keep(Kind.SCREENING, "answer.csv", text.getBytes(StandardCharsets.UTF_8), null, null));
        assertThat(batches.find(first).orElseThrow().state()).isEqualTo(Batch.State.UPLOADED);
        assertThat(batches.rowsAfter(first, 0, 9)).isEmpty();
        BatchLayout named =
                new BatchLayout("UTF-8", DateOrder.DAY_FIRST, List.of(BatchColumn.NUMBER, BatchColumn.OUTCOME));

        unit.run(() -> check.check(first, named, "Supplier"));
        go(first);
        long second = checked(Kind.SCREENING, text);

        for (long each : List.of(first, second)) {
            assertThat(batches.rowsAfter(each, 0, 9)).extracting(Row::verdict).containsExactly(Verdict.DIED);
        }
    }

    @Test
    void aDiscardedFileComesBackAsItWasAndCanBeApplied() {
        long id = checked(Kind.STAFF, STAFF);

        unit.run(() -> run.discard(id));

        assertThat(batches.find(id).orElseThrow().state()).isEqualTo(Batch.State.DISCARDED);
        assertThatThrownBy(() -> unit.run(() -> run.apply(id))).isInstanceOf(RuleBroken.class);
        unit.run(() -> run.putBack(id));
        assertThatThrownBy(() -> unit.run(() -> run.putBack(id))).isInstanceOf(RuleBroken.class);
        assertThat(batches.find(id).orElseThrow().state()).isEqualTo(Batch.State.CHECKED);
        unit.run(() -> run.apply(id));
        go(id);
        assertThat(invitation().state()).isEqualTo(Invitation.State.WAITS);
        assertThat(noted.audit()).contains("batch.put-back batch:" + id + " " + Kind.STAFF.words() + ": staff.csv");
    }

    @Test
    void whatAFileDoesNotSayOfItselfIsAskedBeforeItIsChecked() {
        byte[] text = (HEADINGS + "Brontë,Zoë,03/04/1985,zoe@trust.example,,,,Permanent,01/05/2020,\n")
                .getBytes(Charset.forName("windows-1252"));
        long id = unit.tx(() -> upload.keep(Kind.STAFF, "staff.csv", text, null, null));
        CheckABatch.Shown shown = check.look(batches.find(id).orElseThrow());

        assertThat(batches.find(id).orElseThrow().state()).isEqualTo(Batch.State.UPLOADED);
        assertThat(shown.datesUnsure()).isTrue();
        assertThat(shown.readings().get(0).line()).startsWith("Brontë,Zoë");
        BatchLayout answered = new BatchLayout(
                "windows-1252", DateOrder.MONTH_FIRST, shown.layout().columns());
        unit.run(() -> check.check(id, answered, null));
        go(id);

        BatchDetails zoe = batches.rowsAfter(id, 0, 1).get(0).details();
        assertThat(zoe.first()).isEqualTo("Zoë");
        assertThat(zoe.born()).isEqualTo(LocalDate.of(1985, 3, 4));
        assertThat(check.look(batches.find(id).orElseThrow()).layout()).isEqualTo(answered);
    }

    @Test
    void aPatientIsInvitedWhereTheyLiveOrElseToThePatientsAndCarersApply() {
        String file = "First name,Last name,Date of birth,Email,Postcode,Class\n"
                + "Pia,Public,1980-01-01,pia@example.org,DA6 7DQ,patient\n"
                + "Cara,Carer,1980-01-01,cara@example.org,DA6 7DQ,Carer of a patient\n"
                + "Tim,Young,2015-01-01,tim@example.org,DA6 7DQ,\n";

        long id = applied(Kind.PATIENTS, file);

        assertThat(batches.rowsAfter(id, 0, 9))
                .extracting(Row::verdict)
                .containsExactly(Verdict.INVITE, Verdict.REFUSED, Verdict.REFUSED);
        Invitation pia = invitations.list(Invitation.Kind.PATIENT, 0, 5).get(0);
        assertThat(pia.constituency()).isEqualTo("public-bexley");
        assertThat(decisions(pia.person())).containsExactly("INVITED SAME");
        clock.moveTo(StandingClock.at(pia.countsOn()).instant());
        join.work(new SteppedRun(unit, Map.of()));
        assertThat(constituency(pia.person())).isEqualTo("public-bexley");
        assertThatThrownBy(() -> checked(Kind.PATIENTS, "Last name,NHS number\nPublic,1234567890\n"))
                .hasStackTraceContaining("NHS number");
    }

    @Test
    void whoIsOnRecordAndRefusedByTheirContractCanReadWhy() {
        Person bea = People.ann();
        bea.rename(new PersonName(null, "Bea", "Baker"));
        PersonId id = unit.tx(() -> unit.people().add(bea).id());
        String born = unit.tx(() -> unit.people().find(id).orElseThrow().born()).toString();

        applied(
                Kind.STAFF,
                "First name,Last name,Date of birth,Work email,Contract type\nBea,Baker," + born
                        + ",bea@trust.example,Bank volunteer\n");

        assertThat(decisions(id)).containsExactly("REFUSED SAME");
    }

    private PersonStatus status(PersonId id) {
        return unit.tx(() -> unit.people().find(id)).orElseThrow().status();
    }

    private PersonId staff(String first) {
        return unit.tx(() -> {
            Person person = People.ann();
            person.rename(new PersonName(null, first, "Archer"));
            person.reachBy(
                    new Contact(MailAddress.parse(first + "@trust.example").orElseThrow(), null, ContactChannel.EMAIL));
            person.memberOf("staff", null, STARTED);
            PersonId id = unit.people().add(person).id();
            unit.memberships().add(new Membership(id, "staff", null, 3, null, STARTED));
            return id;
        });
    }

    private String constituency(PersonId id) {
        return unit.tx(() -> unit.memberships().activeOf(id)).orElseThrow().constituency();
    }

    private Invitation invitation() {
        return invitations.list(Invitation.Kind.STAFF, 0, 5).get(0);
    }

    private long checked(Kind kind, String text) {
        long id = unit.tx(() -> upload.keep(kind, "staff.csv", text.getBytes(StandardCharsets.UTF_8), null, null));
        go(id);
        return id;
    }

    private long applied(Kind kind, String text) {
        long id = checked(kind, text);
        unit.run(() -> run.apply(id));
        go(id);
        return id;
    }

    private List<String> decisions(PersonId person) {
        return new JdbiRecords(unit.jdbi())
                .decisionsOn(person).stream()
                        .map(each -> each.outcome() + " " + Replay.of(automatic(), each))
                        .toList();
    }

    private void go(long id) {
        work.work(new SteppedRun(unit, Map.of("batch", String.valueOf(id))));
    }
}
