package org.folkmoot.system.stage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.folkmoot.system.trust.RunningTrust;
import org.jsoup.nodes.Element;

/** Brings about what a form needs before it stands on a page: a member, a meeting that waits, a mail with a link. */
public final class Stage {

    /** The governor whose constituency the people of the stage join. */
    public static final String CONVENER = "governor.bexley@demo.example";

    /** What everybody of the staff whom a test asks to join chooses. */
    public static final String PASSWORD = "seven quiet otters sing";

    private final RunningTrust trust;
    private final Mailbox mailbox;
    private final String oddName;
    private String topic = "";

    /** The stage of this trust; whoever comes on has this last name. */
    public Stage(RunningTrust trust, String oddName) {
        this.trust = trust;
        this.mailbox = trust.mailbox();
        this.oddName = oddName;
    }

    /** Somebody who has joined; the confirmation is left to the mail. */
    public String join(Visitor visitor, String name, String... more) {
        String mail = mail(name);
        Joining joining = new Joining(visitor, mail)
                .with("name", "first", "Wanda", "last", oddName)
                .with("interests", "interests", topic());
        if (more.length > 0) {
            joining.with(more[0], List.of(more).subList(1, more.length).toArray(String[]::new));
        }
        Answer sent = joining.send();
        // Who is young is not asked the equality questions before a parent or guardian has agreed.
        if (!sent.path().matches("/join/(equality|sent)")) {
            throw new AssertionError("Not sent: " + sent.address() + " " + sent.heading() + " " + sent.errors());
        }
        return mail;
    }

    /** The topic that those who join here follow, and to whose followers meetings go. */
    private String topic() {
        if (topic.isEmpty()) {
            Answer page = new Joining(trust.visitor(), mail("topic")).answer("formats");
            topic = page.page().select("input[name=interests]").last().val();
        }
        return topic;
    }

    /** Somebody who has joined and confirmed their address. */
    public String member() {
        Visitor visitor = trust.visitor();
        String mail = join(visitor, "member");
        visitor.submit(visitor.get(link(mail, "/join/confirm/")));
        return mail;
    }

    /** An application that the office has to decide. */
    public void underAge(String year) {
        Visitor visitor = trust.visitor();
        String mail = join(visitor, "young", "date-of-birth", "born-day", "1", "born-month", "5", "born-year", year);
        visitor.submit(visitor.get(link(mail, "/join/confirm/")));
    }

    /** The page of the parent or guardian of somebody young who waits in the office's queue. */
    public String young(Visitor office) {
        return Stream.of(behind(office, "/office/applications", ""))
                .map(address -> office.get(address).page().select("main a[href$=/guardian]"))
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    /** The link by which a parent answers whom the office names on this page. */
    public String parent(Visitor office, String young) {
        String mail = mail("parent");
        Answer page = office.get(young);
        Map<String, List<String>> fields =
                page.fieldsOf(page.page().select("form[action$=/guardian]").first());
        fields.put("guardianName", List.of("Pat " + oddName));
        fields.put("guardianRelation", List.of("PARENT"));
        fields.put("guardianMail", List.of(mail));
        office.post(young, fields);
        return link(mail, "/join/guardian/");
    }

    /** The page of the absences of a member who is away, and was away before. */
    public String away(Visitor office, String member) {
        String record = office.get("/office/members?q=" + member)
                .page()
                .select("main td a[href^=/office/members/]")
                .first()
                .attr("href");
        String absence = record + "/absence";
        for (int time = 0; time < 2; time++) {
            Answer page = office.get(absence);
            Map<String, List<String>> fields =
                    page.fieldsOf(page.page().select("form[action$=/absence]").first());
            fields.put("until-day", List.of("1"));
            fields.put("until-month", List.of("6"));
            fields.put("until-year", List.of("2024"));
            fields.put("reason", List.of("Away"));
            office.post(absence, fields);
        }
        Element end = office.get(absence).page().select("form[action$=/end]").first();
        office.post(end.attr("abs:action"));
        return absence;
    }

    /** A link out of the newest mail to this address that has one. */
    public String link(String mail, String part) {
        return mailbox.nextLinking(mail, part, 0).link(part);
    }

    /** A meeting of the convener's that waits for the office. */
    public String submitted(Visitor convener, String title) {
        Answer home = convener.get("/governor");
        String plan = home.page()
                .select("main a[href*=/governor/meetings/new]")
                .first()
                .attr("abs:href");
        Answer audience = convener.submit(
                convener.get(plan),
                "title",
                title,
                "kind",
                "OTHER",
                "purpose",
                oddName,
                "day-day",
                "12",
                "day-month",
                "3",
                "day-year",
                "2024",
                "from",
                "6.30pm",
                "to",
                "8pm",
                "place",
                oddName,
                "open",
                "no");
        Answer message = convener.submit(audience, "who", "followers", "interests", topic());
        Answer check = convener.submit(message, "subject", title + oddName);
        return convener.submit(check).path();
    }

    /** The office lets the waiting meeting with this title go. */
    public void approve(Visitor office, String title) {
        Answer approvals = office.get("/office/approvals");
        String address = approvals
                .page()
                .select("main a:contains(" + title + ")")
                .first()
                .attr("abs:href");
        orderFormats(office, address.replaceAll(".*/", ""));
        Answer page = office.get(address);
        Element form = page.page().select("form[action$=/approve]").first();
        office.post(form.attr("abs:action"), page.fieldsOf(form));
    }

    /** Orders the formats that the people of a meeting need, so that its invitation may go out. */
    public static void orderFormats(Visitor office, String meeting) {
        order(office, "/office/meetings/" + meeting + "/formats");
    }

    /** Orders the formats of what stands behind the links of a list, so that it may go out. */
    public void orderFormats(Visitor office, String list, String address) {
        for (String link :
                office.get(list).page().select("main a[href^=" + address + "]").eachAttr("href")) {
            office.get(link)
                    .page()
                    .select("main a[href^=/office/formats/]")
                    .eachAttr("href")
                    .forEach(formats -> order(office, formats));
        }
    }

    private static void order(Visitor office, String address) {
        Answer formats = office.get(address);
        Element order = formats.page().select("form[action$=/order]").first();
        if (order != null) {
            office.post(order.attr("abs:action"), formats.fieldsOf(order));
        }
    }

    /** Somebody of the staff who was asked to choose a password. */
    public String invited(Visitor admin) {
        String mail = mail("staff");
        admin.submit(admin.get("/admin/people"), "name", oddName, "email", mail, "roles", "EDITOR");
        return mail;
    }

    /** The address of somebody of the staff with this role, who signs in with {@link #PASSWORD}. */
    public String staff(Visitor admin, String role) {
        String mail = mail(role.toLowerCase(Locale.ROOT));
        admin.submit(admin.get("/admin/people"), "name", "Robin " + role, "email", mail, "roles", role);
        Visitor invited = trust.visitor();
        invited.submit(invited.get(link(mail, "/sign-in/invitation/")), "password", PASSWORD);
        return mail;
    }

    /** The administrator's page of the member of staff with this address. */
    public String person(Visitor admin, String mail) {
        return admin.get("/admin/people")
                .page()
                .select("tr:contains(" + mail + ") a")
                .first()
                .attr("abs:href")
                .substring(trust.address().toString().length());
    }

    /** Shuts the account of somebody, so that it can be opened again; gives the page of the person. */
    public String shut(Visitor admin, String mail) {
        String person = person(admin, mail);
        admin.post(person + "/disable");
        return person;
    }

    /** The page of a letter that waits to be printed: somebody without mail was accepted. */
    public String letter(Visitor office) {
        String name = "Post" + Long.toString(System.nanoTime(), 36);
        new Joining(trust.visitor(), "")
                .with("name", "first", "Wanda", "last", name)
                .with("contact", "mail", "", "channel", "POST")
                .send();
        Answer application = office.get(office.get("/office/applications")
                .page()
                .select("main a:contains(" + name + ")")
                .first()
                .attr("href"));
        Element accept = application.page().select("form[action$=/accept]").first();
        Map<String, List<String>> fields = application.fieldsOf(accept);
        accept.select("input[name=constituency], select[name=constituency] option[value~=.+]").stream()
                .limit(1)
                .forEach(group -> fields.put("constituency", List.of(group.val())));
        fields.put("reason", List.of("Lives there"));
        office.post(accept.attr("abs:action"), fields);
        Awaitility.await("a letter")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> !waitingLetters(office).isEmpty());
        return waitingLetters(office).get(0);
    }

    private static List<String> waitingLetters(Visitor office) {
        return office.get("/office/messages?state=QUEUED&channel=LETTER")
                .page()
                .select("main td a[href^=/office/messages/]")
                .eachAttr("href");
    }

    /** The page on which the columns of an uploaded directory are named. */
    public String directory(Visitor office, String rows) {
        return office.uploadFile("/office/postcodes", "file", "walk.csv", rows).path();
    }

    /** The page of a file of members that was sent in and waits to be looked at. */
    public String file(Visitor office, String page, String rows) {
        return office.uploadFile(page, "file", "walk.csv", rows).path();
    }

    /** The pages behind the links of a list, with this behind each. */
    public String[] behind(Visitor visitor, String list, String more) {
        return visitor.get(list).page().select("main a[href^=" + list + "/]").eachAttr("href").stream()
                .distinct()
                .map(link -> link + more)
                .toArray(String[]::new);
    }

    /** The browser of somebody who asked to sign in. */
    public Visitor asking(String mail) {
        Visitor visitor = trust.visitor();
        visitor.submit(visitor.get("/sign-in"), "email", mail);
        return visitor;
    }

    /** A mail address that nobody has. */
    public static String mail(String name) {
        return "walk." + name + "." + Long.toString(System.nanoTime(), 36) + "@example.org";
    }
}
