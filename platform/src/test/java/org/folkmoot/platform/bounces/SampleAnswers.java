package org.folkmoot.platform.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Answers in the shapes that mail programs give them. */
final class SampleAnswers {

    private static final String HEAD = """
            From: Sam Example <sam@home.example>
            To: Membership office <%s>
            Message-ID: <answer-2@home.example>
            Subject: Re: Getting to clinics
            MIME-Version: 1.0
            """;

    private SampleAnswers() {}

    /** Outlook on a desk: HTML alone, paragraphs of its own, and the head of the mail that it answers. */
    static MimeMessage outlook(String to) {
        return mail(to, """
                Content-Type: text/html; charset="iso-8859-1"
                Content-Transfer-Encoding: quoted-printable

                <html xmlns:o=3D"urn:schemas-microsoft-com:office:office"><head><style><!--
                p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml>not seen</xml><![endif]--></head>
                <body lang=3D"EN-GB"><div class=3D"WordSection1">
                <p class=3D"MsoNormal">I=92d come by bus &ndash; if there <b>was</b> one.<o:p></o:p></p>
                <p class=3D"MsoNormal"><o:p>&nbsp;</o:p></p>
                <p class=3D"MsoNormal">It costs &pound;4 &#8211; too much.<o:p></o:p></p>
                <div style=3D"border:none;border-top:solid #E1E1E1 1.0pt"><p class=3D"MsoNormal"><b>From:</b> Member=
                ship office<br><b>Sent:</b> Monday, October 2, 2023 10:12 AM<br><b>To:</b> Sam Example<br>
                <b>Subject:</b> Getting to clinics</p></div>
                <p class=3D"MsoNormal">How do you get there?</p></div></body></html>
                """);
    }

    /** Outlook on a telephone: a line of its own under the words, a rule, the head of the mail. */
    static MimeMessage outlookOnATelephone(String to) {
        return mail(to, """
                Content-Type: text/plain; charset="utf-8"

                By car, my son drives me.

                Get Outlook for iOS<https://aka.example/o0ukef>
                ________________________________
                From: Membership office <bounces@trust.example>
                Sent: Monday, October 2, 2023 10:12:00 AM
                To: Sam Example <sam@home.example>
                Subject: Getting to clinics

                How do you get there?
                """);
    }

    /** Gmail in a browser: two parts, a line of quotation broken in three. */
    static MimeMessage gmail(String to) {
        return mail(to, """
                Content-Type: multipart/alternative; boundary="g1"

                --g1
                Content-Type: text/plain; charset="UTF-8"

                I walk. It is ten minutes.

                On Mon, 2 Oct 2023 at 10:12, Membership office of the Example NHS Foundation
                Trust of the County <
                bounces+a1234-0123456789abcdef@trust.example> wrote:

                > How do you get there?
                >
                >> An older mail
                --g1
                Content-Type: text/html; charset="UTF-8"

                <div dir="ltr">I walk.</div><div class="gmail_quote"><blockquote>How?</blockquote></div>
                --g1--
                """);
    }

    /** Gmail's HTML where it is all there is: a quotation in a quotation. */
    static MimeMessage quotedTwice(String to) {
        return mail(to, """
                Content-Type: text/html; charset="UTF-8"

                <div dir="ltr">I walk.</div><br><div class="gmail_quote"><div dir="ltr">On Mon, 2 Oct 2023 at 10:12,
                Membership office &lt;<a href="mailto:x">bounces@trust.example</a>&gt; wrote:<br></div>
                <blockquote class="gmail_quote">How do you get there?<blockquote>Older</blockquote>Thank you</blockquote></div>
                """);
    }

    /** A mail written on an iPhone, with a picture between its words. */
    static MimeMessage phone(String to) {
        return mail(to, """
                Content-Type: multipart/mixed; boundary=Apple-1

                --Apple-1
                Content-Type: text/plain; charset=us-ascii
                Content-Transfer-Encoding: 7bit

                This is the bus stop:

                --Apple-1
                Content-Type: image/jpeg; name=IMG_0042.jpeg
                Content-Disposition: inline; filename=IMG_0042.jpeg
                Content-Transfer-Encoding: base64

                /9j/4AAQ

                --Apple-1
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                No shelter =E2=80=93 none at all.

                Sent from my iPhone

                > On 2 Oct 2023, at 10:12, Membership office <bounces@trust.example> wrote:
                >=20
                > How do you get there?

                --Apple-1--
                """);
    }

    /** Somebody who writes below what they quote. */
    static MimeMessage below(String to) {
        return mail(to, """
                Content-Type: text/plain; charset=utf-8

                On 02/10/2023 10:12, Membership office wrote:
                > How do you get there?

                By train.

                > And how long does it take?

                An hour.
                --\s
                Sam Example
                01632 960 001
                """);
    }

    /** A mail that says a smaller charset than it is in. */
    static MimeMessage chinese(String to, String words) {
        String mail = HEAD.formatted(to) + "Content-Type: text/plain; charset=gb2312\n\n" + words + "\n";
        return mail(mail.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
    }

    /** A mail that does not say what it is in. */
    static MimeMessage unsaid(String to, String words) {
        String mail = HEAD.formatted(to) + "\n" + words + "\n";
        return mail(mail.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    }

    /** Exchange's own wrapping: the words, if there are any, and a file that nobody else reads. */
    static MimeMessage winmail(String to, String words) {
        return mail(to, """
                Content-Type: multipart/mixed; boundary="w1"

                --w1
                Content-Type: text/plain; charset="us-ascii"

                %s

                --w1
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Transfer-Encoding: base64

                eJ8+IgAA

                --w1--
                """.formatted(words));
    }

    /** A mail that somebody signed with a certificate. */
    static MimeMessage signed(String to) {
        return mail(to, """
                Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="s1"

                --s1
                Content-Type: text/plain; charset=utf-8

                By tram.
                --s1
                Content-Type: application/pkcs7-signature; name="smime.p7s"
                Content-Disposition: attachment; filename="smime.p7s"
                Content-Transfer-Encoding: base64

                MIAGCSqG
                --s1--
                """);
    }

    /** Anything with these headers of its own. */
    static MimeMessage with(String to, String headers) {
        return mail(to, headers + "\nContent-Type: text/plain\n\nI am away until Monday.\n");
    }

    private static MimeMessage mail(String to, String rest) {
        return mail((HEAD.formatted(to) + rest).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MimeMessage mail(byte[] bytes) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
