package org.folkmoot.system.badinput;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Just enough of a mail server to see who was written to. */
final class TinyMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Set<String> recipients = ConcurrentHashMap.newKeySet();

    TinyMailServer(int port) throws IOException {
        socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    Set<String> recipients() {
        return recipients;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException e) {
            recipients.remove("");
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String command = line.toUpperCase(java.util.Locale.ROOT);
        if (command.startsWith("RCPT TO:")) {
            recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
            say(out, "250 ok");
        } else if (command.startsWith("DATA")) {
            say(out, "354 go on");
            while (!".".equals(in.readLine())) {
                // The text itself does not matter here.
            }
            say(out, "250 kept");
        } else if (command.startsWith("QUIT")) {
            say(out, "221 bye");
        } else {
            say(out, "250 ok");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "tiny mail server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
