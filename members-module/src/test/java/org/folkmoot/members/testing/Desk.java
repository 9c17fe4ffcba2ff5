package org.folkmoot.members.testing;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.admission.DecideAnApplication;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.JoinOnTheFormerRecord;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.admission.TakeAnApplication;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.AnswerForAChild;
import org.folkmoot.members.guardian.GuardianLetters;
import org.folkmoot.members.guardian.NameTheGuardian;
import org.folkmoot.members.guardian.TellTheGuardian;
import org.folkmoot.members.join.ConfirmTheMail;
import org.folkmoot.members.join.JoinMails;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.join.JoinTheTrust;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.privacy.KeepConsents;
import org.folkmoot.members.register.AddAPaperForm;
import org.folkmoot.members.store.JdbiChoices;
import org.folkmoot.members.store.JdbiConsents;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiDrafts;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.store.JdbiExclusions;
import org.folkmoot.members.store.JdbiGuardians;
import org.folkmoot.members.store.JdbiMerges;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JoinRows;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.testkit.clock.StandingClock;

/** The use cases of joining over one unit of persistence, as the container would put them together. */
public final class Desk {

    /** A draft lives longer than any test. */
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    public final Noted noted;
    public final ActingAs actor = ActingAs.theOffice();
    public final AddAPaperForm paper;
    public final JoinTheTrust join;
    public final ConfirmTheMail confirm;
    public final DecideAnApplication decide;
    public final AdmitAPerson admit;
    public final NameTheGuardian guardian;
    public final TellTheGuardian tell;
    public final JdbiDrafts drafts;
    public final JdbiRecords records;

    private final MembersUnit unit;
    private final StandingClock clock;

    /** A desk whose effects outside the database go to {@code noted}. */
    public Desk(MembersUnit unit, StandingClock clock, Noted noted) {
        this.unit = unit;
        this.clock = clock;
        this.noted = noted;
        drafts = new JdbiDrafts(unit.jdbi());
        records = new JdbiRecords(unit.jdbi());
        PresentConstitution present = new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock);
        Letters letters = new Letters(noted, new TestTrust());
        admit = new AdmitAPerson(
                unit.people(), unit.memberships(), records, present, letters, former(), noted, noted, actor, clock);
        JdbiGuardians guardians = new JdbiGuardians(unit.jdbi());
        GuardianLetters toGuardians = new GuardianLetters(noted, new TestTrust());
        guardian = new NameTheGuardian(unit.people(), guardians, toGuardians, records, noted, actor, clock);
        tell = new TellTheGuardian(guardians, toGuardians, new JdbiNotes(unit.jdbi()), actor, clock);
        TakeAnApplication take = take(present);
        paper = new AddAPaperForm(
                take, unit.applications(), admit, unit.people(), guardian, consents(), noted, actor, clock);
        join = new JoinTheTrust(
                drafts,
                new JoinMode(new TestTrust(), present, nothingToChoose()),
                (name, key, most, per) -> true,
                new JoinRows(unit.jdbi()),
                unit.people(),
                unit.applications(),
                take,
                new JoinMails(noted, new TestTrust()),
                guardian,
                clock);
        confirm = new ConfirmTheMail(
                new PlainSigner(), unit.applications(), unit.people(), records, admit, noted, actor, clock);
        decide = new DecideAnApplication(
                unit.applications(),
                unit.people(),
                unit.memberships(),
                records,
                admit,
                letters,
                tell,
                new JdbiExclusions(unit.jdbi()),
                new JdbiConsents(unit.jdbi()),
                present,
                noted,
                noted,
                actor,
                clock);
    }

    /** The consents of people on record. */
    public KeepConsents consents() {
        return new KeepConsents(
                new JdbiConsents(unit.jdbi()), unit.people(), records, tell, noted, noted, actor, clock);
    }

    /** The answers of parents and guardians by their links. */
    public AnswerForAChild answers() {
        return new AnswerForAChild(
                new PlainSigner(),
                new JdbiGuardians(unit.jdbi()),
                unit.people(),
                new JdbiConsents(unit.jdbi()),
                consents(),
                actor);
    }

    private JoinOnTheFormerRecord former() {
        return new JoinOnTheFormerRecord(
                unit.people(),
                new JdbiMerges(unit.jdbi()),
                new JdbiEqualityVault(unit.jdbi()),
                Erasers.equalityKeys(),
                records,
                noted,
                actor,
                clock);
    }

    private TakeAnApplication take(PresentConstitution present) {
        return new TakeAnApplication(
                new JoinRows(unit.jdbi()),
                new JdbiChoices(unit.jdbi()),
                records,
                new FindTheConstituency(present, new KnownPostcodes(), clock),
                new JdbiExclusions(unit.jdbi()),
                noted,
                actor);
    }

    /** Puts the constitution of the tests in force. */
    public void adoptTheConstitution() {
        new JdbiConstitutions(unit.jdbi()).add(Constitutions.small(), People.CREATED);
    }

    /** Keeps complete answers as a draft known by this token. */
    public void draft(String token, Answers answers) {
        unit.run(() -> drafts.begin(Tokens.hash(token), answers, clock.instant(), LATER));
    }

    /** Complete answers of Ann Archer, who lives in Bexley. */
    public static Answers answersOfAnn() {
        return Answers.none()
                .with("connection", "LIVES_HERE")
                .with("first", "Ann")
                .with("last", "Archer")
                .with("born", "1980-03-31")
                .with("line1", "1 High Street")
                .with("town", "Bexleyheath")
                .with("postcode", "DA6 7DQ")
                .with("addressed", "yes")
                .with("constituency", "none")
                .with("mail", "ann@example.org")
                .with("channel", "EMAIL")
                .with("format", "standard")
                .with("interested", "yes");
    }

    /** No module offers topics or networks. */
    @SuppressWarnings("unchecked") // a proxy of a generic type
    private static Instance<Involvement> nothingToChoose() {
        return (Instance<Involvement>) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> false);
    }

    /** The link of an application as it was mailed. */
    public static String link(long application, int version) {
        return new PlainSigner().sign(JoinMails.CONFIRM, application, version);
    }
}
