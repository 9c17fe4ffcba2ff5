package org.folkmoot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.folkmoot.launcher.data.PrivateFiles;

/** The runnable jar as a process of its own, as people run it. */
final class RunningLauncher implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("folkmoot.jar", "target/folkmoot.jar"));
    private static final Path RUNTIME = Path.of(System.getProperty("folkmoot.runtime", "target/runtime"));
    private static final Duration TO_START = Duration.ofMinutes(4);
    private static final Duration TO_STOP = Duration.ofMinutes(2);

    private final Process process;
    private final Path data;
    private final Path out;
    private final Path err;

    private RunningLauncher(Process process, Path data, Path out, Path err) {
        this.process = process;
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Runs the jar with a data folder and more arguments. */
    static RunningLauncher run(Path data, String... arguments) {
        return run(data, Map.of(), arguments);
    }

    /** The same with something in the environment. */
    static RunningLauncher run(Path data, Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile("folkmoot", ".out");
            Path err = Files.createTempFile("folkmoot", ".err");
            List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
            command.addAll(List.of(arguments));
            command.addAll(List.of("--data", data.toString(), "--runtime", RUNTIME.toString()));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new RunningLauncher(builder.start(), data, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the product and waits for its screen. */
    static RunningLauncher start(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--fast-start", "--port", "0"));
        all.addAll(List.of(arguments));
        RunningLauncher launcher = run(data, all.toArray(String[]::new));
        await("the screen", TO_START, () -> launcher.out().contains("To stop, press Ctrl-C") || !launcher.isAlive());
        if (!launcher.isAlive()) {
            throw new AssertionError(launcher.out() + launcher.err());
        }
        return launcher;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits for something, failing when it does not come. */
    static void await(String what, Duration atMost, BooleanSupplier isSo) {
        try {
            Awaitility.await(what).atMost(atMost).until(isSo::getAsBoolean);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " did not come", e);
        }
    }

    Path data() {
        return data;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + out());
        }
        return process.exitValue();
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Properties addresses() {
        return properties("addresses.properties");
    }

    private Properties properties(String file) {
        try {
            return PrivateFiles.properties(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the process of one of its programs. */
    long program(String name) {
        return Long.parseLong(properties(name + ".process").getProperty("process"));
    }

    static boolean runs(long program) {
        return ProcessHandle.of(program).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Whether anything listens there. */
    static boolean answers(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        await("the end of the launcher", TO_STOP, () -> !process.isAlive());
    }
}
