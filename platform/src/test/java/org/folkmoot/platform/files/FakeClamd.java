package org.folkmoot.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A {@code clamd} that understands INSTREAM and one signature. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final UnaryOperator<String> answer;

    private FakeClamd(UnaryOperator<String> answer) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeClamd knowing(String signature) throws IOException {
        return new FakeClamd(
                content -> content.contains(signature) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    }

    static FakeClamd saying(String always) throws IOException {
        return new FakeClamd(content -> always);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        boolean asked = "zINSTREAM\0".equals(new String(command, StandardCharsets.US_ASCII));
        String said = asked ? answer.apply(content.toString(StandardCharsets.ISO_8859_1)) : "UNKNOWN COMMAND";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
