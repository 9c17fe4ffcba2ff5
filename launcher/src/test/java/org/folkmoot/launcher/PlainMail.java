package org.folkmoot.launcher;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;

/** Sends a mail with nothing but a subject to a server. */
record PlainMail(String server) {

    void send(String subject) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.replaceFirst(":.*", ""));
        properties.setProperty("mail.smtp.port", server.replaceFirst(".*:", ""));
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(properties));
            message.setFrom(new InternetAddress("office@trust.example"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress("jo@example.org"));
            message.setSubject(subject);
            message.setText("text");
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
