package org.folkmoot.system.walk;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.folkmoot.system.trust.RunningTrust;
import org.jsoup.nodes.Element;

/** Brings about what a form needs before it stands on a page: a member, a meeting that waits, a mail with a link. */
final class Stage {

    static final String CONVENER = "governor.bexley@demo.example";

    private final RunningTrust trust;
    private final Mailbox mailbox;

    Stage(RunningTrust trust) {
        this.trust = trust;
        this.mailbox = trust.mailbox();
    }

    /** Somebody who has joined; the confirmation is left to the mail. */
    String join(Visitor visitor, String name, String... more) {
        String mail = mail(name);
        Joining joining = new Joining(visitor, mail).with("name", "first", "Wanda", "last", Hostile.MARKUP.text());
        if (more.length > 0) {
            joining.with(more[0], List.of(more).subList(1, more.length).toArray(String[]::new));
        }
        Answer sent = joining.send();
        if (!sent.path().startsWith("/join/equality")) {
            throw new AssertionError("Not sent: " + sent.address() + " " + sent.heading() + " " + sent.errors());
        }
        return mail;
    }

    /** An application that the office has to decide. */
    void underAge(String year) {
        Visitor visitor = trust.visitor();
        String mail = join(visitor, "young", "date-of-birth", "born-day", "1", "born-month", "5", "born-year", year);
        visitor.submit(visitor.get(link(mail, "/join/confirm/")));
    }

    /** A link out of the newest mail to this address that has one. */
    String link(String mail, String part) {
        return mailbox.linking(mail, part).link(part);
    }

    /** A meeting of the convener's that waits for the office. */
    String submitted(Visitor convener, String title) {
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
                Hostile.MARKUP.text(),
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
                Hostile.MARKUP.text(),
                "open",
                "no");
        Answer message = convener.submit(audience, "who", "everyone");
        Answer check = convener.submit(message, "subject", title + Hostile.MARKUP.text());
        return convener.submit(check).path();
    }

    /** The office lets the waiting meeting with this title go. */
    void approve(Visitor office, String title) {
        Answer approvals = office.get("/office/approvals");
        String address = approvals
                .page()
                .select("main a:contains(" + title + ")")
                .first()
                .attr("abs:href");
        Answer page = office.get(address);
        Element form = page.page().select("form[action$=/approve]").first();
        office.post(form.attr("abs:action"), page.fieldsOf(form));
    }

    /** Somebody of the staff who was asked to choose a password. */
    String invited(Visitor admin) {
        String mail = mail("staff");
        admin.submit(admin.get("/admin/people"), "name", Hostile.MARKUP.text(), "email", mail, "roles", "EDITOR");
        return mail;
    }

    /** Shuts the account of somebody, so that it can be opened again; gives the page of the person. */
    String shut(Visitor admin, String mail) {
        String person = admin.get("/admin/people")
                .page()
                .select("tr:contains(" + mail + ") a")
                .first()
                .attr("abs:href");
        admin.post(person + "/disable");
        return person.substring(trust.address().toString().length());
    }

    /** The page of a letter that waits to be printed: some of those who were invited have no mail. */
    String letter(Visitor office) {
        String list = "/office/messages?state=QUEUED&channel=LETTER";
        String letters = "main td a[href^=/office/messages/]";
        Awaitility.await("a letter")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> !office.get(list).page().select(letters).isEmpty());
        return office.get(list).page().select(letters).first().attr("href");
    }

    /** The page on which the columns of an uploaded directory are named. */
    String directory(Visitor office, String rows) {
        return office.uploadFile("/office/postcodes", "file", "walk.csv", rows).path();
    }

    /** The pages behind the links of a list, with this behind each. */
    String[] behind(Visitor visitor, String list, String more) {
        return visitor.get(list).page().select("main a[href^=" + list + "/]").eachAttr("href").stream()
                .distinct()
                .map(link -> link + more)
                .toArray(String[]::new);
    }

    /** The browser of somebody who asked to sign in. */
    Visitor asking(String mail) {
        Visitor visitor = trust.visitor();
        visitor.submit(visitor.get("/sign-in"), "email", mail);
        return visitor;
    }

    static String mail(String name) {
        return "walk." + name + "." + Long.toString(System.nanoTime(), 36) + "@example.org";
    }
}
