package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.folkmoot.launcher.data.PrivateFiles;

/**
 * Payara Micro laid out as files by its own {@code --outputlauncher}: what it would otherwise unpack at every start. One
 * layout serves any number of instances, each with a folder of its own for what it writes.
 */
final class PayaraRuntime {
    private static final String LAUNCHER = "launch-micro.jar";
    private static final int MINUTES_TO_EXPAND = 5;

    private final Path root;

    PayaraRuntime(Path root) {
        this.root = root;
    }

    static void expand(InputStream carried, Path folder) throws IOException {
        Path jar = folder.resolve("payara-micro.jar");
        Files.copy(carried, jar);
        Process process = new ProcessBuilder(
                        Java.executable(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--rootDir",
                        folder.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await(process);
        if (!Files.exists(folder.resolve(LAUNCHER))) {
            throw new IOException("Payara Micro did not unpack itself");
        }
        Files.delete(jar);
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(MINUTES_TO_EXPAND, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Makes the instance folder anew, so that nothing of an earlier start lingers in its configuration. */
    void prepareInstance(Path instance) throws IOException {
        PrivateFiles.delete(instance);
        PrivateFiles.folder(instance);
        for (String part : List.of("config", "lib", "docroot")) {
            copy(root.resolve(part), instance.resolve(part));
        }
        oneJsonLineForEachRecord(instance.resolve("config").resolve("logging.properties"));
    }

    private static void oneJsonLineForEachRecord(Path logging) throws IOException {
        String text = Files.readString(logging);
        Files.writeString(
                logging,
                text.replace(
                        "java.util.logging.ConsoleHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter",
                        "java.util.logging.ConsoleHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /**
     * The Java options and main class that start an instance: what Payara wrote down for its own launcher, with
     * libraries of ours at the end of its class path.
     */
    List<String> start(Path instance, List<Path> libraries) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(environment("MICRO_OPENS").split(" ", -1)));
        command.add("-Dfish.payara.micro.BootJar=" + root.resolve(LAUNCHER).toUri());
        command.add("-Dfish.payara.micro.UnpackDir=" + root);
        command.add("-cp");
        command.add(classPath(libraries));
        command.add("fish.payara.micro.impl.PayaraMicroImpl");
        command.add("--rootdir");
        command.add(instance.toString());
        return command;
    }

    private String classPath(List<Path> libraries) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String jar : environment("MICRO_CLASSPATH").split(":", -1)) {
            jars.add(root.resolve(jar).toString());
        }
        libraries.forEach(jar -> jars.add(jar.toString()));
        return String.join(System.getProperty("path.separator"), jars);
    }

    private String environment(String name) throws IOException {
        for (String line : Files.readAllLines(root.resolve(".env"))) {
            if (line.startsWith(name + "=")) {
                return line.substring(name.length() + 1).replace("\"", "");
            }
        }
        throw new IOException("Payara Micro names no " + name);
    }
}
