package org.folkmoot.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, programs and attackers send that cannot be right, and what may look wrong and is right. */
@OnTheSharedTrust
class BadInputIT {

    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final int REFUSED = 422;
    private static final int DEVICES = 8;

    private static @Nullable Visitor office;

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final Visitor visitor = trust.visitor();

    @ParameterizedTest
    @CsvSource({"31,2,2000", "29,2,1981", "0,1,1980", "1,13,1980", "1,1,1850", "1,1,2199", "x,y,z", "'','',''"})
    void anImpossibleDateOfBirthIsAskedAgain(String day, String month, String year) {
        Answer answer = joining()
                .with("date-of-birth", "born-day", day, "born-month", month, "born-year", year)
                .answer("date-of-birth");

        assertThat(answer.status()).isEqualTo(REFUSED);
        assertThat(answer.title()).startsWith("Error: ");
        assertThat(answer.errors()).hasSize(1);
    }

    @Test
    void theTwentyNinthOfFebruaryIsADay() {
        Answer answer = joining()
                .with("date-of-birth", "born-day", "29", "born-month", "2", "born-year", "1980")
                .answer("date-of-birth");

        assertThat(answer.path()).isEqualTo("/join/address");
    }

    @Test
    void somebodyUnderTheMinimumAgeIsToldWhyAndMayStillSend() {
        Answer answer = joining()
                .with("date-of-birth", "born-day", "1", "born-month", "5", "born-year", "2015")
                .answer("address");

        assertThat(answer.path()).isEqualTo("/join/constituency");
        assertThat(answer.page().select("main").text()).contains("16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "O’Brien",
                "李小龍",
                "محمد عبد الله",
                "Zoë-Ångström",
                "N🎉mé",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"https://elsewhere.example\")",
                "' or 1=1 --",
                "${jndi:ldap://elsewhere.example/x}"
            })
    void aNameIsKeptAsTypedAndNeverRun(String name) {
        Answer check = joining().with("name", "first", "Sam", "last", name).fill();

        assertThat(check.path()).isEqualTo("/join/check");
        assertThat(check.page().select("main").text()).contains(name);
        assertThat(check.page().select("script:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://elsewhere.example\")", "+1+1", "@SUM(A1)", "<b>bold</b>"})
    void whatSomebodyTypesIsTextOnThePagesAndInTheFilesOfTheOffice(String typed) {
        String mail = mail();
        new Joining(visitor, mail)
                .with("name", "first", typed, "last", typed)
                .with("address", "postcode", "DA7 4QB", "line1", typed, "town", typed)
                .send();

        Answer list = office().get("/office/members?q=" + mail);
        String file = office().get("/office/members/export.csv?q=" + mail).text();

        assertThat(list.page().select("main table").text()).contains(typed);
        assertThat(file).contains(mail).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    }

    @Test
    void aNameOfTwoHundredCharactersIsKeptAndOneLongerIsNot() {
        String longest = "x".repeat(200);

        Answer check = joining().with("name", "first", "", "last", longest).fill();
        Answer tooLong =
                joining().with("name", "first", "", "last", longest + "x").answer("name");

        assertThat(check.page().select("main").text()).contains(longest);
        assertThat(tooLong.status()).isEqualTo(REFUSED);
        assertThat(tooLong.errors()).containsExactly("Last name must be 200 characters or fewer");
        assertThat(tooLong.page().select("input[name=last]").val()).isEqualTo(longest + "x");
    }

    /** The demonstration begins in October 2023. */
    @ParameterizedTest
    @CsvSource({"1,10,1902,false", "1,10,1913,true", "3,12,2030,false"})
    void nobodyIsOlderThanAHundredAndTwentyOrNotYetBorn(String day, String month, String year, boolean taken) {
        Answer answer = joining()
                .with("date-of-birth", "born-day", day, "born-month", month, "born-year", year)
                .answer("date-of-birth");

        assertThat(answer.status()).isEqualTo(taken ? 200 : REFUSED);
        assertThat(answer.path()).isEqualTo(taken ? "/join/address" : "/join/date-of-birth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da74qb", " DA7   4QB ", "dA7-4qb", "D A 7 4 Q B"})
    void aPostcodeIsUnderstoodHoweverItIsSpaced(String postcode) {
        Answer answer = joining().with("address", address(postcode)).answer("address");

        assertThat(answer.path()).isEqualTo("/join/constituency");
        assertThat(answer.page().select("main").text()).contains("Bexley");
    }

    @Test
    void anUnknownPostcodeAsksForTheCouncil() {
        Answer answer = joining().with("address", address("ZE1 0AA")).answer("address");

        assertThat(answer.heading()).contains("Which council do you pay council tax to?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "London", "DA7 4QBX", "<b>DA7</b>"})
    void whatIsNoPostcodeIsAskedAgain(String postcode) {
        Answer answer = joining().with("address", address(postcode)).answer("address");

        assertThat(answer.status()).isEqualTo(REFUSED);
        assertThat(answer.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@",
                "@b.example",
                "a b@c.example",
                "a@b.example\r\nBcc: c@d.example",
                "Evil <a@b.example>"
            })
    void whatIsNoMailAddressIsAskedAgain(String mail) {
        Answer answer =
                joining().with("contact", "mail", mail, "channel", "EMAIL").answer("contact");

        assertThat(answer.status()).isEqualTo(REFUSED);
    }

    @Test
    void twoSubmissionsAtOnceAreOneApplication() {
        String mail = mail();
        Joining joining = new Joining(visitor, mail);
        Answer check = joining.fill();
        Map<String, List<String>> fields = check.filledIn();
        fields.put("declaration", List.of("yes"));

        List<Answer> answers = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> visitor.post("/join/check", fields)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(trust.database().number("select count(*) from platform_message where to_address = ?", mail))
                .isEqualTo(1);
    }

    @Test
    void theBackButtonAfterSendingHarmsNothing() {
        String mail = mail();
        new Joining(visitor, mail).send();

        Answer back = visitor.get("/join/name");
        Answer again = visitor.get("/join/check");

        assertThat(back.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo("/join/sent");
        assertThat(trust.database().number("select count(*) from platform_message where to_address = ?", mail))
                .isEqualTo(1);
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAsAnUnknownOne() {
        String mail = mail();
        Answer first = new Joining(trust.visitor(), mail).send();
        Answer second = new Joining(trust.visitor(), mail).send();

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.heading()).isEqualTo(first.heading());
    }

    @Test
    void aSignInLinkWorksOnce() {
        String address = "governor.bromley@demo.example";
        int before = trust.mailbox().to(address).size();
        visitor.submit(visitor.get("/sign-in"), "email", address);
        String link = trust.mailbox().next(address, before).link("/sign-in/");

        Answer first = visitor.submit(visitor.get(link));
        Answer second = visitor.postOnce(link, Map.of());

        assertThat(first.path()).doesNotStartWith("/sign-in");
        assertThat(second.header("Location").orElse("")).doesNotContain("/governor");
        assertThat(second.heading()).isEqualTo("This link no longer works");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/r/nonsense",
                "/r/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/u/nonsense",
                "/join/confirm/nonsense",
                "/sign-in/nonsense",
                "/r/1.2.3",
                "/u/%E2%80%AE"
            })
    void aWrongTokenIsRefusedInPlainWords(String address) {
        Answer read = visitor.getOnce(address);
        Answer written = visitor.postOnce(address, Map.of("answer", List.of("COMING")));

        assertThat(List.of(read, written)).allSatisfy(answer -> {
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.isPage()).isTrue();
            assertThat(answer.heading()).isNotBlank();
        });
        assertThat(trust.database().number("select count(*) from engagement_reply where answer = 'nonsense'"))
                .isZero();
    }

    @Test
    void aTokenWithOneLetterChangedIsRefused() {
        String mail = mail();
        new Joining(visitor, mail).send();
        String link = trust.mailbox().next(mail, 0).link("/join/confirm/");
        int at = link.length() - 3;
        String changed = link.substring(0, at) + (link.charAt(at) == 'A' ? 'B' : 'A') + link.substring(at + 1);

        Answer wrong = visitor.postOnce(changed, Map.of());
        Answer right = visitor.submit(visitor.get(link));

        assertThat(wrong.header("Location").orElse("")).doesNotContain("/join/welcome");
        assertThat(right.path()).isEqualTo("/join/welcome");
    }

    @Test
    void aBodyOfTenMegabytesIsRefused() {
        byte[] body = ("first=Sam&last=" + "x".repeat(TEN_MEGABYTES)).getBytes(StandardCharsets.UTF_8);

        assertThat(statusOrClosed(body)).isIn(413, 0);
        assertThat(visitor.get("/join").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join/name", "/office/members/new", "/office/postcodes", "/no-such-page"})
    void anUploadOfTenMegabytesByAStrangerGoesNowhere(String address) {
        byte[] body = ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n"
                        + "x".repeat(TEN_MEGABYTES) + "\r\n--edge--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        int status = statusOrClosed(address, body, "multipart/form-data; boundary=edge");

        assertThat(status).isIn(413, 0, 303, 404, 415);
        assertThat(visitor.get("/join").status()).isEqualTo(200);
    }

    @Test
    void invalidUtf8AndNulAreRefused() {
        List<String> wrong = new ArrayList<>();
        for (String body : List.of("last=%ff%fe", "last=%c0%af", "last=a%00b", "last=%zz")) {
            int status = form(body.getBytes(StandardCharsets.US_ASCII)).status();
            if (status != 400) {
                wrong.add(body + " is answered with " + status);
            }
        }
        int raw = form(new byte[] {'l', 'a', 's', 't', '=', (byte) 0xff, (byte) 0xfe})
                .status();

        assertThat(wrong).isEmpty();
        assertThat(raw).isEqualTo(400);
        assertThat(visitor.getOnce("/search?q=%ff").status()).isEqualTo(400);
    }

    @Test
    void aForeignHostIsRefused() {
        Answer answer = visitor.getOnce("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(RawHttp.status(
                        trust.address(), "GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                .isIn(400, 421);
    }

    @Test
    void aHundredPeopleBehindOneAddressCanJoinInTenMinutes() {
        int before = (int) trust.database().number("select count(*) from members_application");

        ExecutorService devices = Executors.newFixedThreadPool(DEVICES);
        List<CompletableFuture<Answer>> joins = IntStream.range(0, 100)
                .mapToObj(each ->
                        CompletableFuture.supplyAsync(() -> new Joining(trust.visitor(), mail()).send(), devices))
                .toList();
        List<Answer> answers = joins.stream().map(CompletableFuture::join).toList();
        devices.shutdown();

        assertThat(answers).allMatch(answer -> answer.path().startsWith("/join/equality"));
        assertThat(trust.database().number("select count(*) from members_application"))
                .isGreaterThanOrEqualTo(before + 100L);
    }

    private Joining joining() {
        return new Joining(visitor, mail());
    }

    /** Signing in too often is refused, so the office signs in once. */
    private Visitor office() {
        Visitor signedIn = office;
        if (signedIn == null) {
            signedIn = trust.visitor().signedInAsStaff("office");
            office = signedIn;
        }
        return signedIn;
    }

    private static String mail() {
        return "bad.input." + NUMBER.incrementAndGet() + "@example.org";
    }

    private static String[] address(String postcode) {
        return new String[] {"postcode", postcode, "line1", "12 Broadway", "town", "Bexleyheath"};
    }

    private Answer form(byte[] body) {
        return visitor.send(
                "POST",
                "/join/name",
                body,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                trust.address().toString());
    }

    /** The server may close the connection while the body is still on its way. */
    private int statusOrClosed(byte[] body) {
        return statusOrClosed("/join/name", body, "application/x-www-form-urlencoded");
    }

    private int statusOrClosed(String address, byte[] body, String type) {
        try {
            return visitor.send(
                            "POST",
                            address,
                            body,
                            "Content-Type",
                            type,
                            "Origin",
                            trust.address().toString())
                    .status();
        } catch (java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
