package org.folkmoot.system.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The product as {@code java -jar folkmoot.jar} starts it, with a demonstration trust. Only one runs at a time: asking for
 * another pack stops the one before. It stops when the tests end.
 */
public final class RunningTrust implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("folkmoot.jar", "../launcher/target/folkmoot.jar"));
    private static final int SECONDS_TO_STOP = 60;
    /** Unpacked once for all trusts of the tests. */
    private static final Path RUNTIME = Path.of("target/runtime");

    private static final Duration FIRST_START = Duration.ofMinutes(4);
    private static final Pattern MAILBOX = Pattern.compile("(?im)^.*mail.*?(http://127\\.0\\.0\\.1:\\d+[^\\s]*)");
    private static @Nullable RunningTrust current;

    private final String pack;
    private final @Nullable Process process;
    private final int port;
    private final Path screen;

    private RunningTrust(String pack, @Nullable Process process, int port, Path screen) {
        this.pack = pack;
        this.process = process;
        this.port = port;
        this.screen = screen;
    }

    /** The demonstration of this pack, started at the first call. */
    public static synchronized RunningTrust of(String pack) {
        RunningTrust running = current;
        if (running != null && running.pack.equals(pack) && running.runs()) {
            return running;
        }
        if (running != null) {
            running.close();
        }
        RunningTrust started =
                System.getProperty("trust.port") == null ? start(pack, Path.of("target/trusts", pack)) : attached(pack);
        current = started;
        return started;
    }

    /** One that a developer has started: its port by {@code -Dtrust.port}, what it printed by {@code -Dtrust.screen}. */
    private static RunningTrust attached(String pack) {
        return new RunningTrust(
                pack,
                null,
                Integer.getInteger("trust.port"),
                Path.of(System.getProperty("trust.screen", "screen.txt")));
    }

    /** A demonstration of the test's own, with further options; the test closes it. */
    public static RunningTrust apart(String pack, String name, String... options) {
        return start(pack, Path.of("target/trusts", name), options);
    }

    private static RunningTrust start(String pack, Path folder, String... options) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            Path screen = folder.resolve("screen.txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    JAR.toString(),
                    "--fast-start",
                    "--pack",
                    pack,
                    "--port",
                    Integer.toString(port),
                    "--data",
                    folder.resolve("data").toString(),
                    "--runtime",
                    RUNTIME.toString()));
            command.addAll(Arrays.asList(options));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(screen.toFile())
                    .start();
            RunningTrust trust = new RunningTrust(pack, process, port, screen);
            Runtime.getRuntime().addShutdownHook(new Thread(trust::close));
            trust.awaitReady(FIRST_START);
            return trust;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address people type. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The pack it shows. */
    public String pack() {
        return pack;
    }

    /** Where its data is. */
    public Path data() {
        return screen.resolveSibling("data");
    }

    /** A look into its database. */
    public TrustDatabase database() {
        return new TrustDatabase(data());
    }

    /** A visitor who has not signed in. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** What was mailed to anybody. */
    public Mailbox mailbox() {
        Matcher matcher = MAILBOX.matcher(screen());
        if (!matcher.find()) {
            throw new IllegalStateException("The screen names no mailbox:\n" + screen());
        }
        URI page = URI.create(matcher.group(1));
        return new Mailbox(page.resolve("/"));
    }

    /** What it printed. */
    public String screen() {
        try {
            return Files.readString(screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes that the launcher started. */
    public List<ProcessHandle> children() {
        return process == null ? List.of() : process.descendants().toList();
    }

    private boolean runs() {
        return process == null || process.isAlive();
    }

    /** Waits until it answers. */
    public void awaitReady(Duration most) {
        Awaitility.await().atMost(most).pollInterval(Duration.ofMillis(250)).until(() -> answers() || !runs());
        if (!runs()) {
            throw new IllegalStateException("It did not start:\n" + screen());
        }
    }

    private boolean answers() {
        try {
            return visitor().get("/health/ready").status() == 200 && screen().contains("/sign-in");
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(40, java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(slow -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    return process.destroyForcibly();
                })
                .join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
