package org.folkmoot.platform.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Mails as mail servers of the world write them to a return address. */
final class SampleReports {

    private SampleReports() {}

    /** A delivery report with this action and status. */
    static MimeMessage delivery(String to, String action, String status) {
        return mail("""
                From: Mail Delivery System <MAILER-DAEMON@mx.example>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                This is the mail system. Your mail could not be delivered.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000

                Final-Recipient: rfc822; sam@home.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <sam@home.example>:
                  Recipient address rejected

                --b1
                Content-Type: message/rfc822-headers

                Subject: Come to our meeting

                --b1--
                """.formatted(to, action, status));
    }

    /** A complaint of a reader. */
    static MimeMessage complaint(String to) {
        return mail("""
                From: <feedback@provider.example>
                To: %s
                Subject: Complaint
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b2"

                --b2
                Content-Type: text/plain

                This is an email abuse report.

                --b2
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Provider/1.0
                Version: 1

                --b2
                Content-Type: message/rfc822

                Subject: Come to our meeting

                Hello
                --b2--
                """.formatted(to));
    }

    /** What an absent reader's program answers. */
    static MimeMessage holiday(String to) {
        return mail("""
                From: Sam <sam@home.example>
                To: %s
                Subject: I am away
                Auto-Submitted: auto-replied
                Content-Type: text/plain

                Back on Monday.
                """.formatted(to));
    }

    /** A person's answer with a quoted mail below it, as many mail programs write it. */
    static MimeMessage answer(String to, String words) {
        return mail("""
                From: Sam <sam@home.example>
                To: Membership office <%s>
                Subject: Re: Getting to clinics
                Message-ID: <answer-1@home.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b3"

                --b3
                Content-Type: text/plain; charset=utf-8

                %s

                On Mon, 2 Oct 2023 at 10:00, Membership office
                <bounces@trust.example> wrote:
                > How do you get there?
                --b3
                Content-Type: text/html; charset=utf-8

                <p>Never read</p>
                --b3--
                """.formatted(to, words));
    }

    /** A mail as it stands, its lines ended as mail ends them. */
    static MimeMessage mail(String text) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
