package org.folkmoot.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.contracts.members.MembersTakenBack;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Tally;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.store.JdbiConsents;
import org.folkmoot.members.store.JdbiGuardians;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberFilter.Sort;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportMembersIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final String HEADINGS = "Postcode,Surname,First name,DOB,E-mail,Address\r\n";
    private static final String ANN = "DA6 7DQ,Archer,Ann,31/03/1980,ann@example.org,1 High Street\r\n";
    private static final String BEN = "da67dq,O'Brien,Ben,1990-12-01,ben@example.org,2 High Street\r\n";
    private static final String YOUNG = "DA6 7DQ,Small,Sam,01/05/2015,sam@example.org,3 High Street\r\n";
    private static final String WRONG = "ZZZ,Wrong,Will,31/31/1980,will@,\r\n";

    private static final String GUARDED =
            "Last name,First name,Date of birth,Email,Parent or guardian,Guardian email,Relationship,Guardian agreed,Joined,Postcode\n";

    private MembersUnit unit;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        desk = new ImportDesk(unit);
    }

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aDryRunCountsAndPutsNobodyOnRecord() {
        long id = desk.upload(HEADINGS + ANN + BEN + YOUNG + WRONG + ANN);

        ImportFile checked = desk.check(id);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.tally()).isEqualTo(new Tally(5, 2, 0, 1, 2, 0, 0));
        assertThat(desk.notTaken(id))
                .hasSize(3)
                .anyMatch(each -> each.startsWith("4 REFUSED") && each.contains("16"))
                .anyMatch(each -> each.startsWith("5 REFUSED") && each.contains("“ZZZ” is not a postcode"))
                .anyMatch(each -> each.startsWith("6 KNOWN"));
        assertThat(people()).isZero();
    }

    @Test
    void goodRowsGoOnRecordWithMembershipDecisionAndHistory() {
        long id = desk.upload(HEADINGS + ANN + BEN + YOUNG);
        desk.check(id);

        ImportFile done = desk.commit(id, false);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally().added()).isEqualTo(2);
        Person ann =
                unit.tx(() -> unit.people().belongingByMail("ann@example.org").get(0));
        assertThat(ann.constituency()).isEqualTo("public-bexley");
        assertThat(ann.joinedOn()).isEqualTo(ImportDesk.TODAY);
        assertThat(unit.tx(() ->
                        unit.memberships().activeOf(ann.id()).orElseThrow().decisionId()))
                .isNotNull();
        assertThat(desk.noted.events()).hasSize(1).first().isInstanceOf(MembersImported.class);
    }

    @Test
    void aDiscardedFileComesBackAndIsCheckedAnew() {
        long id = desk.upload(HEADINGS + ANN + BEN);
        desk.check(id);
        unit.run(() -> desk.run.discard(id));

        unit.run(() -> desk.run.putBack(id));

        assertThat(desk.file(id).state()).isEqualTo(ImportState.UPLOADED);
        assertThat(desk.file(id).discardedAt()).isNull();
        assertThat(desk.check(id).tally().good()).isEqualTo(2);
        assertThat(desk.noted.audit()).contains("import.put-back import:" + id + " people.csv");
        assertThatThrownBy(() -> unit.run(() -> desk.run.putBack(id))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSameFileAgainAddsNobody() {
        long first = desk.upload(HEADINGS + ANN + BEN);
        desk.check(first);
        desk.commit(first, false);
        long second = desk.upload(HEADINGS + ANN + BEN);

        assertThat(desk.check(second).tally()).isEqualTo(new Tally(2, 0, 0, 2, 0, 0, 0));
        desk.commit(second, true);

        assertThat(people()).isEqualTo(2);
    }

    @Test
    void whoLeftIsNotJoinedAgain() {
        long first = desk.upload(HEADINGS + ANN);
        desk.check(first);
        desk.commit(first, false);
        unit.run(() -> unit.people().belongingByMail("ann@example.org").get(0).left(ImportDesk.TODAY));
        long second = desk.upload(HEADINGS + ANN);
        desk.check(second);

        desk.commit(second, true);

        assertThat(desk.notTaken(second)).singleElement().asString().contains("left, and is not joined again");
        assertThat(people()).isEqualTo(1);
        assertThat(unit.tx(() -> unit.people().after(0, 9).get(0).status())).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void whoIsPerhapsOnRecordIsTakenOnlyWhenWanted() {
        long first = desk.upload(HEADINGS + ANN);
        desk.check(first);
        desk.commit(first, false);
        String other = HEADINGS + "DA6 7DQ,Archer,Ann,31/03/1981,,9 Low Street\r\n" + BEN;
        long careful = desk.upload(other);

        assertThat(desk.check(careful).tally()).isEqualTo(new Tally(2, 1, 1, 0, 0, 0, 0));
        assertThat(desk.commit(careful, false).tally().added()).isEqualTo(1);

        long all = desk.upload(other);
        desk.check(all);
        assertThat(desk.commit(all, true).tally().added()).isEqualTo(1);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void aWholeImportIsTakenBackButWhoChangedSinceStays() {
        long id = desk.upload(HEADINGS + ANN + BEN);
        desk.check(id);
        desk.commit(id, false);
        unit.run(() -> unit.people().belongingByMail("ben@example.org").get(0).object(true, true));

        ImportFile undone = desk.undo(id);

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.tally().undone()).isEqualTo(1);
        assertThat(people()).isEqualTo(1);
        assertThat(DATABASE.rows("select * from members_membership")).hasSize(1);
        assertThat(desk.notTaken(id)).singleElement().asString().contains("STAYED");
        assertThat(desk.noted.events()).last().isInstanceOf(MembersTakenBack.class);
    }

    @Test
    void aKilledCommitGoesOnWhereItWasAndDoublesNobody() {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 5000; i++) {
            text.append("DA6 7DQ,Name")
                    .append(letters(i))
                    .append(",First,01/02/1970,,")
                    .append(i)
                    .append(" Road\r\n");
        }
        long id = desk.upload(text.toString());
        desk.check(id);
        desk.stopAfterSteps = 1;

        assertThatThrownBy(() -> desk.commit(id, false)).isInstanceOf(ImportDesk.Killed.class);
        assertThat(people()).as("one step of 5,000 rows").isBetween(1L, 4999L);
        desk.stopAfterSteps = Integer.MAX_VALUE;
        ImportFile done = desk.work(id);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally().added()).isEqualTo(5000);
        assertThat(people()).isEqualTo(5000);
    }

    @Test
    void anImportIsNeverCommittedTwice() {
        long id = desk.upload(HEADINGS + ANN);
        desk.check(id);
        desk.commit(id, false);

        assertThatThrownBy(() -> desk.commit(id, false)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatTheFileDoesNotSayIsAsked() {
        String text = "Name;Date of birth;Town;Postcode\r\nRenée Müller;03/04/1980;Bexley;DA6 7DQ\r\n";
        ImportFile file = desk.file(desk.upload(text.getBytes(Charset.forName("windows-1252"))));

        assertThat(file.asks()).isEqualTo(List.of(UploadPeople.ASK_ENCODING, UploadPeople.ASK_DATES));
        assertThat(file.layout().charset()).isEqualTo("windows-1252");
        assertThat(desk.upload.readings(file.id()).get(0).line()).contains("Renée Müller");
    }

    @Test
    void americanDatesAreKnownByTheirDays() {
        ImportFile file = desk.file(desk.upload("last name,dob,postcode\r\nArcher,03/31/1980,DA6 7DQ\r\n"));

        assertThat(file.asks()).isEmpty();
        assertThat(file.layout().dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void whoIsTooYoungToAgreeAloneComesWithAParentWhoAgreed() {
        long id = desk.upload(GUARDED
                + "Young,Tom,2006-05-01,tom@example.org,Rita Young,rita@example.org,mother,2023-09-01,2023-09-02,DA6 7DQ\n"
                + "Young,Una,2006-05-02,una@example.org,,,,,,DA6 7DQ\n"
                + "Young,Vic,2006-05-03,vic@example.org,Rita Young,rita@,Parent,yes,,DA6 7DQ\n"
                + "Young,Wes,2006-05-04,wes@example.org,Rita Young,rita@example.org,Parent,,,DA6 7DQ\n"
                + "Young,Xen,2006-05-05,xen@example.org,Rita Young,,Parent,yes,,DA6 7DQ\n"
                + "Grown,Yan,2001-05-06,yan@example.org,,,,,2018-06-01,DA6 7DQ\n");
        ImportFile checked = desk.check(id);
        ImportFile done = desk.commit(id, false);

        assertThat(checked.tally()).isEqualTo(new Tally(6, 2, 0, 0, 4, 0, 0));
        assertThat(desk.notTaken(id))
                .anyMatch(each -> each.startsWith("3 REFUSED") && each.contains("no parent or guardian is named"))
                .anyMatch(each -> each.startsWith("4 REFUSED") && each.contains("cannot be written to"))
                .anyMatch(each -> each.startsWith("5 REFUSED") && each.contains("no column says"))
                .anyMatch(each -> each.startsWith("6 REFUSED") && each.contains("no postal address"));
        assertThat(done.tally().added()).isEqualTo(2);
        PersonId tom = belonging("tom@example.org");
        assertThat(new JdbiGuardians(unit.jdbi()).of(tom))
                .hasValueSatisfying(kept -> assertThat(kept.guardian().name()).isEqualTo("Rita Young"));
        assertThat(new JdbiConsents(unit.jdbi()).of(tom)).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(Subject.GUARDIAN);
            assertThat(line.words()).contains("1 September 2023");
        });
        assertThat(decisions(tom)).containsExactly(Replay.Result.SAME);
        assertThat(decisions(belonging("yan@example.org"))).containsExactly(Replay.Result.SAME);
    }

    @Test
    void whatAFileSaidOfParentsAndObjectionsGoesWhenItIsTakenBack() {
        long id = desk.upload(
                "Last name,First name,DOB,Email,Postcode,Parent or guardian,Guardian's email,Guardian agreed,"
                        + "Objects to the public register\n"
                        + "Young,Tom,2006-05-01,tom@example.org,DA6 7DQ,Rita Young,rita@example.org,yes,yes\n");
        desk.check(id);
        desk.commit(id, false);
        assertThat(new JdbiConsents(unit.jdbi()).of(belonging("tom@example.org")))
                .extracting(ConsentLine::subject)
                .containsExactlyInAnyOrder(Subject.GUARDIAN, Subject.REGISTER);

        desk.undo(id);

        assertThat(people()).isZero();
        assertThat(DATABASE.rows("select * from members_guardian")).isEmpty();
        assertThat(DATABASE.rows("select * from members_consent")).isEmpty();
    }

    @Test
    void whoeverHadANumberElsewhereIsFoundByIt() {
        long id = desk.upload("Last name,First name,DOB,Email,Postcode,Membership number\n"
                + "Archer,Ann,1980-03-31,ann@example.org,DA6 7DQ,FT-00123\n"
                + "Baker,Ben,1980-03-31,ben@example.org,DA6 7DQ,777\n");
        desk.check(id);
        desk.commit(id, false);

        assertThat(found("ft-00123")).containsExactly("Archer");
        assertThat(found("777")).containsExactly("Baker");
        assertThat(found("778")).isEmpty();
        assertThat(found(belonging("ann@example.org").toString())).containsExactly("Archer");
    }

    private List<String> found(String typed) {
        MemberFilter filter = new MemberFilter(typed, null, null, null, null, null, Sort.NAME);
        return new MemberLists(unit.jdbi())
                .page(filter, null, null, 10).rows().stream()
                        .map(MemberRow::lastName)
                        .toList();
    }

    @Test
    void aFileThatSaysSomethingOfCareIsNotKept() {
        assertThatThrownBy(() -> desk.upload("Last name,NHS number,Postcode\nArcher,1234567890,DA6 7DQ\n"))
                .hasStackTraceContaining("NHS number");
        assertThat(DATABASE.rows("select * from members_import")).isEmpty();
    }

    private PersonId belonging(String mail) {
        return unit.tx(() -> unit.people().belongingByMail(mail).get(0).id());
    }

    private List<Replay.Result> decisions(PersonId person) {
        return new JdbiRecords(unit.jdbi())
                .decisionsOn(person).stream()
                        .map(each -> Replay.of(ImportDesk.WITH_CONSENT, each))
                        .toList();
    }

    private static String letters(int number) {
        String digits = String.valueOf(number);
        StringBuilder letters = new StringBuilder();
        digits.chars().forEach(each -> letters.append((char) ('a' + each - '0')));
        return letters.toString();
    }

    private static long people() {
        return DATABASE.rows("select * from members_person").size();
    }
}
