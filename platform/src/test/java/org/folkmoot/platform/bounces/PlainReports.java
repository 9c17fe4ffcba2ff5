package org.folkmoot.platform.bounces;

import jakarta.mail.internet.MimeMessage;

/** Delivery reports in plain words, made up after the shapes that mail servers give them. */
final class PlainReports {

    private PlainReports() {}

    static MimeMessage exim(String to, String reason) {
        return SampleReports.mail("""
                Return-Path: <>
                From: Mail Delivery System <Mailer-Daemon@mx.example>
                To: %s
                Subject: Mail delivery failed: returning message to sender
                X-Failed-Recipients: sam@home.example
                Auto-Submitted: auto-replied

                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address(es) failed:

                  sam@home.example
                    %s

                ------ This is a copy of the message, including all the headers. ------

                Subject: Come to our meeting

                Room 4.2.2 is on the first floor.
                """.formatted(to, reason));
    }

    static MimeMessage qmail(String to) {
        return SampleReports.mail("""
                Return-Path: <>
                From: MAILER-DAEMON@mx.example
                To: %s
                Subject: failure notice

                Hi. This is the qmail-send program at mx.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <sam@home.example>:
                192.0.2.1 does not like recipient.
                Remote host said: 550 sorry, no mailbox here by that name
                Giving up on 192.0.2.1.

                --- Below this line is a copy of the message.

                Subject: Come to our meeting
                """.formatted(to));
    }

    static MimeMessage postfix(String to) {
        return SampleReports.mail("""
                From: MAILER-DAEMON@mx.example (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.example.

                I'm sorry to have to inform you that your message could not
                be delivered to one or more recipients. It's attached below.

                <sam@home.example>: host mx.home.example[192.0.2.1] said: 452 4.2.2 Mailbox
                    full (in reply to RCPT TO command)
                """.formatted(to));
    }

    static MimeMessage exchange(String to) {
        return SampleReports.mail("""
                From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@home.example>
                To: %s
                Subject: Undeliverable: Come to our meeting
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <html><body><p><b>Delivery has failed to these recipients or groups:</b></p>
                <p>sam@home.example<br>The email address you entered couldn&#39;t be found.</p>
                <p>Diagnostic information for administrators:</p>
                <p>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'</p>
                </body></html>
                """.formatted(to));
    }

    static MimeMessage sendmail(String to) {
        return SampleReports.mail("""
                From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
                To: %s
                Subject: Returned mail: see transcript for details

                   ----- The following addresses had permanent fatal errors -----
                <sam@home.example>
                    (reason: 553 sorry, that domain isn't in my list)
                """.formatted(to));
    }

    static MimeMessage late(String to) {
        return SampleReports.mail("""
                Return-Path: <>
                From: Mail Delivery System <Mailer-Daemon@mx.example>
                To: %s
                Subject: Warning: message 1rAbCd-0001 delayed 24 hours

                A message that you sent has not yet been delivered to one or more of its recipients
                after more than 24 hours on the queue. It could not be delivered so far and will be retried.
                """.formatted(to));
    }

    static MimeMessage person(String to) {
        return SampleReports.mail("""
                From: Sam <sam@home.example>
                To: %s
                Subject: Re: Come to our meeting

                My last mail to you could not be delivered. Error 550 5.1.1 it said.
                """.formatted(to));
    }
}
