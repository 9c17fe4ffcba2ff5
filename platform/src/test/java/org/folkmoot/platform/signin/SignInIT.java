package org.folkmoot.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.AuditForTests;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.signin.SignInByLink.Followed;
import org.folkmoot.platform.signin.SignInByLink.Outcome;
import org.folkmoot.platform.staff.Passwords;
import org.folkmoot.platform.staff.StaffAccounts;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.KeptMessages;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final String ADDRESS = "pat@example.org";
    private static final Identity PAT = new Identity(Subject.person(1), "Pat Jones", ADDRESS);
    private static final Identity ALEX = new Identity(Subject.person(2), "Alex Jones", ADDRESS);

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final List<Identity> known = new ArrayList<>(List.of(PAT));
    private final KeptMessages outbox = new KeptMessages();
    private final Counting limits = new Counting();
    private final Installation installation = new Installation(name -> Optional.empty());
    private final StaffAccounts accounts = new StaffAccounts(jdbi);
    private final Identities identities = new Identities(new OneSource(new Known()), accounts);
    private final SignInRows rows = new SignInRows(jdbi);
    private final SignInSteps steps = new SignInSteps(rows, identities);
    private final Sessions sessions = new Sessions(jdbi, new SessionLives(installation));
    private final SignInMails mails = new SignInMails(outbox, new FixedSettings());
    private final SignInLimits signInLimits = new SignInLimits(limits, installation);
    private final AskToSignIn asking = new AskToSignIn(rows, identities, signInLimits, mails, transactions);
    private final BeginSession beginning = new BeginSession(
            sessions,
            new StoredGrants(jdbi),
            AuditForTests.over(jdbi, transactions, Clock.systemUTC()),
            new BoundActor(),
            new CurrentVisit(),
            mails);
    private final SignInByLink links = new SignInByLink(
            steps, rows, identities, beginning, AuditForTests.over(jdbi, transactions, Clock.systemUTC()));
    private final SignInByPassword passwords = new SignInByPassword(
            steps,
            identities,
            accounts,
            signInLimits,
            beginning,
            AuditForTests.over(jdbi, transactions, Clock.systemUTC()),
            transactions);

    @BeforeEach
    void empty() {
        database.emptyTables();
        BoundActor.bind(Actor.VISITOR);
    }

    @AfterEach
    void unbind() {
        BoundActor.clear();
    }

    @Test
    void theLinkSignsInTheBrowserThatAskedAndLeadsWhereItWasGoing() {
        String browser =
                asking.ask("Pat@Example.org", "/account/details", false).browser();

        Followed followed = links.follow(token(), browser, "");

        assertThat(followed.outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(followed.signedIn().next()).isEqualTo("/account/details");
        assertThat(sessions.find(followed.signedIn().session())
                        .orElseThrow()
                        .actor()
                        .subject())
                .isEqualTo(PAT.subject());
        assertThat(database.number("select count(*) from platform_audit where action = 'sign-in'"))
                .isEqualTo(1);
    }

    @Test
    void lookingAtTheLinkSpendsNothing() {
        String browser = asking.ask(ADDRESS, "", false).browser();
        steps.offer(token());
        steps.offer(token());

        assertThat(links.follow(token(), browser, "").outcome()).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void theLinkWorksOnce() {
        String browser = asking.ask(ADDRESS, "", false).browser();
        links.follow(token(), browser, "");

        assertThat(links.follow(token(), browser, "").outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void theLinkWorksForTenMinutes() {
        String browser = asking.ask(ADDRESS, "", false).browser();
        assertThat(database.number("select timestampdiff(second, created, expires) from platform_sign_in"))
                .isEqualTo(600);

        database.execute("update platform_sign_in set expires = date_sub(expires, interval 11 minute)");

        assertThat(steps.offer(token())).isEmpty();
        assertThat(links.follow(token(), browser, "").outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void aNewerRequestSupersedesTheLink() {
        String browser = asking.ask(ADDRESS, "", false).browser();
        String first = token();
        asking.ask(ADDRESS, "", false);

        assertThat(links.follow(first, browser, "").outcome()).isEqualTo(Outcome.GONE);
        assertThat(steps.offer(token())).isPresent();
    }

    @Test
    void onAnotherDeviceTheLinkShowsACodeForTheBrowserThatAsked() {
        String browser = asking.ask(ADDRESS, "", false).browser();

        Followed elsewhere = links.follow(token(), "", "");
        assertThat(elsewhere.outcome()).isEqualTo(Outcome.OTHER_DEVICE);
        assertThat(elsewhere.signedIn()).isNull();

        Followed here = links.typeCode(browser, elsewhere.code());
        assertThat(here.outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(links.typeCode(browser, elsewhere.code()).outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void aCodeIsOfNoUseInAnyOtherBrowserAndMayBeTriedFiveTimes() {
        String browser = asking.ask(ADDRESS, "", false).browser();
        String code = String.valueOf(links.follow(token(), "", "").code());
        String wrong = "000000".equals(code) ? "000001" : "000000";

        assertThat(links.typeCode("another browser", code).outcome()).isEqualTo(Outcome.GONE);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(links.typeCode(browser, wrong).outcome()).isEqualTo(Outcome.WRONG_CODE);
        }
        assertThat(links.typeCode(browser, code).outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void anAddressSharedByTwoAsksWhoIsSigningIn() {
        known.add(ALEX);
        String browser = asking.ask(ADDRESS, "", false).browser();

        assertThat(links.follow(token(), browser, "").outcome()).isEqualTo(Outcome.CHOOSE);
        assertThat(links.follow(token(), browser, "person:99").outcome()).isEqualTo(Outcome.CHOOSE);

        Followed followed = links.follow(token(), browser, "person:2");
        assertThat(sessions.find(followed.signedIn().session())
                        .orElseThrow()
                        .actor()
                        .name())
                .isEqualTo("Alex Jones");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndALinkThatLeadsNowhere() {
        AskToSignIn.Asked asked = asking.ask("nobody@example.org", "", false);

        assertThat(asked.password()).isFalse();
        assertThat(steps.asked(asked.browser())).isPresent();
        assertThat(outbox.last().kind()).isEqualTo("sign-in-unknown");
        assertThat(outbox.last().links()).doesNotContainKey("sign-in");
    }

    @Test
    void noMailGoesOnceAnAddressHasHadItsLinks() {
        limits.left = 0;

        AskToSignIn.Asked asked = asking.ask(ADDRESS, "", false);

        assertThat(outbox.all()).isEmpty();
        assertThat(steps.asked(asked.browser())).isPresent();
    }

    @Test
    void theMailExpiresWithItsLinkAndShowsNoToken() {
        asking.ask(ADDRESS, "", false);

        Message mail = outbox.last();
        assertThat(mail.expires()).isNotNull();
        assertThat(mail.text()).contains("[[sign-in]]").doesNotContain(token());
        assertThat(database.rows("select * from platform_sign_in").toString()).doesNotContain(token());
    }

    @Test
    void staffGoOnWithTheirPassword() {
        addStaff();
        AskToSignIn.Asked asked = asking.ask("Office@trust.example", "/office/members", false);

        assertThat(asked.password()).isTrue();
        assertThat(outbox.all()).isEmpty();
        assertThat(passwords.tryPassword(asked.browser(), "wrong").outcome()).isEqualTo(SignInByPassword.Outcome.WRONG);
        SignInByPassword.Tried right = passwords.tryPassword(asked.browser(), "blue heron over tidal mud");
        assertThat(right.outcome()).isEqualTo(SignInByPassword.Outcome.RIGHT);
        assertThat(right.signedIn().next()).isEqualTo("/office/members");
        assertThat(database.number("select count(*) from platform_audit where action = 'sign-in.refused'"))
                .isEqualTo(1);
    }

    @Test
    void tooManyTriesShutTheDoorEvenForTheRightPassword() {
        addStaff();
        String browser = asking.ask("office@trust.example", "", false).browser();
        limits.left = 0;

        assertThat(passwords.tryPassword(browser, "blue heron over tidal mud").outcome())
                .isEqualTo(SignInByPassword.Outcome.TOO_MANY);
    }

    @Test
    void aPasswordWithoutHavingAskedLeadsBackToTheStart() {
        assertThat(passwords.tryPassword("", "anything").outcome()).isEqualTo(SignInByPassword.Outcome.ASK_AGAIN);
    }

    @Test
    void aShutAccountCannotSignIn() {
        addStaff();
        database.execute("update platform_staff set disabled_at = '2026-01-01 00:00:00'");

        assertThat(asking.ask("office@trust.example", "", false).password()).isFalse();
    }

    private void addStaff() {
        long id = accounts.add("Olive Office", "office@trust.example");
        accounts.setPassword(id, Passwords.hash("blue heron over tidal mud"));
    }

    private String token() {
        return String.valueOf(outbox.last().links().get("sign-in").secret());
    }

    private final class Known implements IdentitySource {
        @Override
        public List<Identity> byMail(String address) {
            return known.stream()
                    .filter(person -> person.mail().equalsIgnoreCase(address))
                    .toList();
        }

        @Override
        public Optional<Identity> byId(Subject subject) {
            return known.stream()
                    .filter(person -> person.subject().equals(subject))
                    .findFirst();
        }
    }

    private static final class Counting implements RateLimits {
        private int left = Integer.MAX_VALUE;

        @Override
        public boolean take(String name, String key, int most, java.time.Duration per) {
            return left-- > 0;
        }
    }
}
