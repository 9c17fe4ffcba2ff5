package org.folkmoot.system.trust;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The product as {@code java -jar folkmoot.jar} starts it, with a demonstration trust. Tests of a pack share one; it stops
 * when they close it or when all tests end. With {@code -Ddb.url} each has a new schema on that MySQL.
 */
public final class RunningTrust implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("folkmoot.jar", "../launcher/target/folkmoot.jar"));
    /** Unpacked once for all trusts of the tests. */
    private static final Path RUNTIME = Path.of("target/runtime");

    private static final Path FOLDER = Path.of("target/trusts");
    private static final Duration FIRST_START = Duration.ofMinutes(6);
    private static final Pattern MAILBOX = Pattern.compile("(?im)^.*mail.*?(http://127\\.0\\.0\\.1:\\d+[^\\s]*)");
    private static final Map<String, RunningTrust> SHARED = new ConcurrentHashMap<>();

    private final String pack;
    private final int port;
    private final Path screen;
    private final List<String> command = new ArrayList<>();
    private final @Nullable Scratch scratch;
    private final Map<String, String> environment;
    private volatile @Nullable Process process;

    private RunningTrust(
            String pack, int port, Path screen, @Nullable Scratch scratch, Map<String, String> environment) {
        this.pack = pack;
        this.port = port;
        this.screen = screen;
        this.scratch = scratch;
        this.environment = environment;
    }

    /** The demonstration of this pack, started at the first call. */
    public static RunningTrust of(String pack) {
        return SHARED.compute(pack, (name, running) -> running != null && running.runs() ? running : shared(pack));
    }

    private static RunningTrust shared(String pack) {
        return System.getProperty("trust.port") == null ? apart(pack, pack) : attached(pack);
    }

    /** One that a developer has started: its port by {@code -Dtrust.port}, what it printed by {@code -Dtrust.screen}. */
    private static RunningTrust attached(String pack) {
        Path screen = Path.of(System.getProperty("trust.screen", "screen.txt"));
        return new RunningTrust(pack, Integer.getInteger("trust.port"), screen, null, Map.of());
    }

    /** A demonstration of the test's own, with further options; the test closes it. */
    public static RunningTrust apart(String pack, String name, String... options) {
        Scratch scratch = Scratch.ifExternal(name);
        List<String> all = new ArrayList<>(scratch == null ? List.of() : scratch.options());
        all.addAll(Arrays.asList(options));
        return start(pack, name, all, scratch, scratch == null ? Map.of() : scratch.environment());
    }

    /** The same with nothing left of an earlier run. */
    public static RunningTrust fresh(String pack, String name, String... options) {
        Path folder = FOLDER.resolve(name);
        try (Stream<Path> old = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : (Iterable<Path>) old.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return apart(pack, name, options);
    }

    /** A second node on the database of this one, with its keys, under this name; the test closes it. */
    public RunningTrust secondNode(String name) {
        TrustDatabase database = database();
        Map<String, String> more = Map.of(
                "FOLKMOOT_DB_USER", database.user(),
                "FOLKMOOT_DB_PASSWORD", database.password(),
                "FOLKMOOT_KEYS", data().resolve("keys").toAbsolutePath().toString(),
                "FOLKMOOT_NODE", name);
        return start(pack, name, List.of("--jdbc-url", database.url(), "--smtp", remembered("smtp")), null, more);
    }

    private static RunningTrust start(
            String pack,
            String name,
            List<String> options,
            @Nullable Scratch scratch,
            Map<String, String> environment) {
        Path folder = FOLDER.resolve(name);
        RunningTrust trust = new RunningTrust(pack, freePort(), folder.resolve("screen.txt"), scratch, environment);
        trust.command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "--fast-start",
                "--pack",
                pack,
                "--port",
                Integer.toString(trust.port),
                "--data",
                trust.data().toString(),
                "--runtime",
                RUNTIME.toString()));
        trust.command.addAll(options);
        Runtime.getRuntime().addShutdownHook(new Thread(trust::close));
        trust.launch();
        try {
            trust.awaitReady(FIRST_START);
            return trust;
        } catch (RuntimeException e) {
            trust.close();
            throw e;
        }
    }

    /** Starts the launcher, at first or once more after it was killed, and does not wait for it. */
    public void launch() {
        try {
            Files.createDirectories(screen.getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(screen.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the launcher at once; what it started runs on. */
    public void killLauncher() {
        launcher().destroyForcibly().onExit().join();
    }

    /** Ends one of its programs at once: {@code application} or {@code database}. */
    public void kill(String program) {
        ProcessHandle.of(program(program)).orElseThrow().destroyForcibly();
    }

    /** The number of the process of one of its programs. */
    public long program(String name) {
        return Long.parseLong(properties(name + ".process").getProperty("process", "0"));
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
        return scratch == null ? TrustDatabase.embedded(properties("database.properties")) : scratch.database();
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

    private String remembered(String address) {
        return properties("addresses.properties").getProperty(address);
    }

    private Properties properties(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data().resolve(file))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launcher() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("It was started by somebody else");
        }
        return running;
    }

    private boolean runs() {
        Process running = process;
        return running == null || running.isAlive();
    }

    /** Waits until it answers. */
    public void awaitReady(Duration most) {
        Awaitility.await("an answer of " + data())
                .atMost(most)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> isReady() || !runs());
        if (!runs()) {
            throw new IllegalStateException("It did not start:\n" + screen());
        }
    }

    /** Whether it says that it is ready. */
    public boolean isReady() {
        try {
            return visitor().get("/health/ready").status() == 200 && screen().contains("/sign-in");
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        Process running = process;
        if (running != null) {
            Ending.end(running);
        }
        if (scratch != null) {
            scratch.drop();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
