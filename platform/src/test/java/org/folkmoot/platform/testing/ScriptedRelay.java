package org.folkmoot.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail relay on loopback that answers as the test says, by the beginning of the command. */
public final class ScriptedRelay implements AutoCloseable {

    /** Closes the connection without an answer. */
    public static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    public ScriptedRelay() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "scripted relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** The address for FOLKMOOT_SMTP. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** Says what to answer to commands that begin like this; {@code .} is the end of a mail. */
    public void answer(String command, String reply) {
        answers.put(command, reply);
    }

    /** The mails that were accepted, as they came. */
    public List<String> mails() {
        return List.copyOf(mails);
    }

    /** How often anyone has connected. */
    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(client), "scripted relay client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 relay.example");
            String line = in.readLine();
            while (line != null && converse(client, in, line)) {
                line = in.readLine();
            }
        } catch (IOException | UncheckedIOException e) {
            // The sender went away: nothing to answer any more.
            return;
        }
    }

    private boolean converse(Socket client, BufferedReader in, String line) throws IOException {
        String scripted = scripted(line);
        if (HANG_UP.equals(scripted)) {
            return false;
        }
        if (!"DATA".equals(line) || scripted != null) {
            say(client, scripted != null ? scripted : "250 2.0.0 fine");
            return !line.startsWith("QUIT");
        }
        say(client, "354 go on");
        String mail = readMail(in);
        String verdict = scripted(".");
        if (HANG_UP.equals(verdict)) {
            return false;
        }
        if (verdict == null) {
            mails.add(mail);
        }
        say(client, verdict == null ? "250 2.0.0 taken as " + mails.size() : verdict);
        return true;
    }

    private @Nullable String scripted(String line) {
        return answers.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String readMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket client, String reply) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
