package org.folkmoot.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail relay on loopback that speaks TLS: from the start, by STARTTLS, or not at all. */
public final class TlsRelay implements AutoCloseable {

    /** When it encrypts. */
    public enum Kind {
        FROM_THE_START,
        STARTTLS,
        NEVER
    }

    private final ServerSocket socket;
    private final SSLContext tls;
    private final Kind kind;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    public TlsRelay(SSLContext tls, Kind kind) throws IOException {
        this.tls = tls;
        this.kind = kind;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** All commands it was told, each with {@code tls:} in front where nobody else could read it. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket plain) {
        try (plain) {
            Socket client = kind == Kind.FROM_THE_START ? encrypted(plain) : plain;
            say(client, "220 relay.example");
            converse(client);
        } catch (IOException e) {
            heard.add("broken off");
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        boolean safe = client instanceof SSLSocket;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add((safe ? "tls:" : "") + line);
            if (line.startsWith("EHLO")) {
                say(client, kind == Kind.STARTTLS && !safe ? "250-relay.example\r\n250 STARTTLS" : "250 relay.example");
            } else if (line.equals("STARTTLS")) {
                say(client, "220 go on");
                converse(encrypted(client));
                return;
            } else if (line.equals("DATA")) {
                say(client, "354 go on");
                while (!".".equals(in.readLine())) {
                    // The text itself does not matter here.
                }
                say(client, "250 taken");
            } else {
                say(client, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostName(), plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "tls relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
