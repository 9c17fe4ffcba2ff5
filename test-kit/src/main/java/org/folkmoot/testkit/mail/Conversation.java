package org.folkmoot.testkit.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One conversation of a sink with a sender, who may send several commands at once. */
final class Conversation {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;
    private final Ledger ledger;
    private final List<String> recipients = new ArrayList<>();
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    Conversation(InputStream in, OutputStream out, Ledger ledger) {
        this.in = in;
        this.out = out;
        this.ledger = ledger;
    }

    void hold() throws IOException {
        say("220 sink ready");
        for (String line = line(); !line.isEmpty(); line = line()) {
            String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            switch (command) {
                case "EHLO" -> say("250-sink\r\n250-8BITMIME\r\n250 PIPELINING");
                case "MAIL", "RSET" -> forget();
                case "RCPT" -> take(line);
                case "DATA" -> take();
                case "HELP" -> say("214 " + ledger.figures());
                default -> say("QUIT".equals(command) ? "221 bye" : "250 ok");
            }
        }
    }

    private void forget() throws IOException {
        recipients.clear();
        say("250 ok");
    }

    private void take(String line) throws IOException {
        recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
        say("250 ok");
    }

    private void take() throws IOException {
        say("354 go on");
        String mail = mail();
        for (String recipient : recipients) {
            ledger.enter(recipient, id(mail), mail);
        }
        say("250 kept");
    }

    private static String id(String mail) {
        int headers = Math.max(0, mail.indexOf("\r\n\r\n"));
        int name = mail.regionMatches(true, 0, "Message-ID:", 0, 11) ? 0 : mail.indexOf("\r\nMessage-ID:");
        int begin = name < 0 || name > headers ? -1 : mail.indexOf('<', name);
        return begin < 0 ? "" : mail.substring(begin, mail.indexOf('>', begin) + 1);
    }

    /** A line without its end; nothing where the sender has gone. */
    private String line() throws IOException {
        int searched = from;
        while (true) {
            for (; searched < to; searched++) {
                if (buffer[searched] == '\n') {
                    String line = new String(buffer, from, searched - from, StandardCharsets.UTF_8).strip();
                    from = searched + 1;
                    return line.isEmpty() ? "NOOP" : line;
                }
            }
            int before = from;
            if (!more()) {
                return "";
            }
            searched -= before - from;
        }
    }

    private String mail() throws IOException {
        int searched = from;
        while (true) {
            int end = end(searched);
            if (end >= 0) {
                String mail = new String(buffer, from, end - from, StandardCharsets.UTF_8);
                from = end + END.length;
                return mail;
            }
            int before = from;
            searched = Math.max(from, to - END.length + 1);
            if (!more()) {
                throw new IOException("The sender hung up in the middle of a mail");
            }
            searched -= before - from;
        }
    }

    private int end(int searched) {
        for (int i = searched; i + END.length <= to; i++) {
            if (buffer[i] == '\r'
                    && buffer[i + 2] == '.'
                    && buffer[i + 1] == '\n'
                    && buffer[i + 3] == '\r'
                    && buffer[i + 4] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads on, and moves or widens what is held where that is needed; false where the sender has gone. */
    private boolean more() throws IOException {
        if (to == buffer.length) {
            byte[] wider = from == 0 ? new byte[buffer.length * 2] : buffer;
            System.arraycopy(buffer, from, wider, 0, to - from);
            buffer = wider;
            to -= from;
            from = 0;
        }
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read > 0;
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
