package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.options.WebAddress;
import org.folkmoot.launcher.refusals.Refused;

/** Payara Micro with the WAR: started with the production command, ready when {@code /health/ready} says so. */
public final class Application implements Program {
    static final String NAME = "application";
    private static final Duration TO_STOP = Duration.ofSeconds(45);
    private static final Duration TO_START = Duration.ofMinutes(10);
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private final Programs programs;
    private final DataFolder data;
    private final WebAddress web;
    private final Map<String, String> environment;
    private final boolean fastStart;
    private final ClassArchive archive;
    private final Child child;

    /** The application on an address, told by the environment what it needs. */
    public Application(
            Programs programs, DataFolder data, WebAddress web, Map<String, String> environment, boolean fastStart) {
        this.programs = programs;
        this.data = data;
        this.web = web;
        this.environment = environment;
        this.fastStart = fastStart;
        this.archive = ClassArchive.at(programs.classArchive());
        this.child = new Child(NAME, data, TO_STOP);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        DeploymentReport report = boot();
        if (report.failedByItself() && !isReady()) {
            LauncherLog.note("The application server failed before it came to the application ("
                    + report.failure().orElse("") + "); it is started once more.");
            child.end();
            report = boot();
        }
        if (!child.isAlive() || !isReady()) {
            child.end();
            throw new Refused("The application did not start: "
                    + report.failure().orElse("it ended or did not become ready") + " (" + log() + ").");
        }
    }

    private boolean isReady() {
        return new Probe(web).isReady();
    }

    /** Starts the server, and says what it told until it had an answer to a request, failed, or took too long. */
    private DeploymentReport boot() {
        DeploymentReport report = new DeploymentReport();
        RotatingLog log = new RotatingLog(log(), report::read);
        child.start(command(), log::follow);
        Probe probe = new Probe(web);
        Waiting.until(
                // asked only then: until it has booted every question costs it time and the answer is no
                () -> !child.isAlive()
                        || report.hasBooted() && (report.failure().isPresent() || probe.isReady()),
                TO_START);
        return report;
    }

    private ProcessBuilder command() {
        try {
            PayaraRuntime payara = new PayaraRuntime(programs.payara());
            Path instance = data.resolve("payara");
            payara.prepareInstance(instance);
            List<String> command = new ArrayList<>();
            command.add(Java.executable());
            command.addAll(new JavaOptions(archive, fastStart).list(System.getenv()));
            command.add("-Djava.io.tmpdir=" + emptyFolder("tmp"));
            command.addAll(payara.start(instance, programs.war().libraries()));
            command.addAll(arguments(instance));
            ProcessBuilder builder = new ProcessBuilder(command).directory(instance.toFile());
            builder.environment().putAll(environment);
            return builder;
        } catch (IOException e) {
            throw new Refused("The application cannot be prepared: " + e.getMessage() + ".", e);
        }
    }

    private Path emptyFolder(String name) throws IOException {
        PrivateFiles.delete(data.resolve(name));
        return PrivateFiles.folder(data.resolve(name));
    }

    private List<String> arguments(Path instance) throws IOException {
        return List.of(
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(web.port()),
                // a request takes two connections to the database at most, and the pool has 96: none waits in vain
                "--maxhttpthreads",
                "40",
                "--prebootcommandfile",
                commands(instance, "before-boot", beforeBoot()),
                "--postbootcommandfile",
                commands(instance, "after-boot", afterBoot()),
                "--deploy",
                programs.war().deployed().toString(),
                "--contextroot",
                "/");
    }

    private List<String> beforeBoot() {
        return List.of(
                // its port would be open to every machine
                "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                LISTENER + "address=" + web.listen().getHostAddress(),
                // the descriptors are ours, and a stock Payara checks them in the tests: no reading of schemas at each
                // start
                "set configs.config.server-config.admin-service.das-config.deploy-xml-validation=none",
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                // requests on one connection, and seconds it may be quiet: a proxy in front keeps its connections
                HTTP + "max-connections=10000",
                HTTP + "timeout-seconds=75");
    }

    private static List<String> afterBoot() {
        return List.of(
                "set-metrics-configuration --enabled=false --dynamic=true",
                "set-openapi-configuration --enabled=false");
    }

    private static String commands(Path instance, String name, List<String> lines) throws IOException {
        return Files.write(instance.resolve(name), lines).toString();
    }

    private Path log() {
        return data.logs().resolve("application.log");
    }

    @Override
    public boolean isAlive() {
        return child.isAlive();
    }

    @Override
    public int exitCode() {
        return child.exitCode();
    }

    @Override
    public void stop() {
        child.stop();
        archive.keep(child.exitCode());
    }
}
