package org.folkmoot.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.folkmoot.platform.settings.Installation;

/**
 * Asks a {@code clamd} by its INSTREAM command, piece by piece. {@code FOLKMOOT_CLAMD} names it as {@code host:port}.
 */
@ApplicationScoped
class ClamdScan implements VirusScan {

    private static final Logger LOG = Logger.getLogger(ClamdScan.class.getName());
    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final Installation installation;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ClamdScan() {
        this(null);
    }

    @Inject
    ClamdScan(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Verdict scan(InputStream content) {
        Optional<String> address = installation.value("CLAMD");
        if (address.isEmpty()) {
            return Verdict.of(Finding.NOT_SCANNED);
        }
        try (Socket socket = connect(address.get())) {
            return verdict(answer(socket, content));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The virus scanner at " + address.get() + " does not answer: " + e.getMessage());
            return Verdict.of(Finding.UNREACHABLE);
        }
    }

    private static Socket connect(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalStateException("FOLKMOOT_CLAMD must be host:port, not " + address);
        }
        Socket socket = new Socket();
        socket.setSoTimeout(ANSWER_MILLIS);
        int port = Integer.parseInt(address.substring(colon + 1));
        socket.connect(new InetSocketAddress(address.substring(0, colon), port), CONNECT_MILLIS);
        return socket;
    }

    private static String answer(Socket socket, InputStream content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        byte[] piece = content.readNBytes(PIECE);
        while (piece.length > 0) {
            out.writeInt(piece.length);
            out.write(piece);
            piece = content.readNBytes(PIECE);
        }
        out.writeInt(0);
        out.flush();
        return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return Verdict.of(Finding.CLEAN);
        }
        if (answer.endsWith(" FOUND")) {
            String what =
                    answer.substring(0, answer.length() - " FOUND".length()).replaceFirst("^[^:]*: ", "");
            return new Verdict(Finding.INFECTED, what);
        }
        throw new IOException("it said " + (answer.isEmpty() ? "nothing" : answer));
    }
}
