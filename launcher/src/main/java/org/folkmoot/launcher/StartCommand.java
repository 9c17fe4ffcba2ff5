package org.folkmoot.launcher;

import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.folkmoot.launcher.options.BaseUrlConverter;
import org.folkmoot.launcher.options.ClockConverter;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.options.JdbcUrl;
import org.folkmoot.launcher.options.ListenConverter;
import org.folkmoot.launcher.options.PackConverter;
import org.folkmoot.launcher.options.PortConverter;
import org.folkmoot.launcher.options.Settings;
import org.folkmoot.launcher.options.SmtpConverter;
import org.folkmoot.launcher.options.WebAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the whole product and stays until it is told to stop. */
@Command(
        name = "folkmoot.jar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "java -jar ",
        description = {
            "Starts Folkmoot with its own database and, unless told otherwise, a demonstration trust.",
            "Commands other than start: admin reset, backup, restore."
        },
        footer = {
            "",
            "From the environment: FOLKMOOT_DB_USER and FOLKMOOT_DB_PASSWORD go with --jdbc-url,",
            "FOLKMOOT_SMTP may stand for --smtp, FOLKMOOT_JAVA_OPTIONS adds to the application's Java."
        })
final class StartCommand implements Callable<Integer> {
    @Option(
            names = "--pack",
            paramLabel = "<trust>",
            converter = PackConverter.class,
            description = "The trust to begin with: oxleas, tewv, oxford-health, swlstg, leeds-values-network or none"
                    + " (default: oxleas in the demo, none without).")
    @Nullable
    String pack;

    @Option(
            names = "--clock",
            paramLabel = "<day>",
            converter = ClockConverter.class,
            description =
                    "The day the demo begins on, as 2025-10-20 or 2025-10-20T09:30 (default: the pack's own day).")
    @Nullable
    String clock;

    @Option(
            names = "--port",
            paramLabel = "<port>",
            defaultValue = "8080",
            converter = PortConverter.class,
            description = "The port of the web pages, 0 for any free one (default: ${DEFAULT-VALUE}).")
    int port;

    @Mixin
    DataOption where = new DataOption();

    @Option(names = "--no-demo", description = "A real trust: no made-up people, no mailbox page, the real clock.")
    boolean noDemo;

    @Option(
            names = "--jdbc-url",
            paramLabel = "<url>",
            converter = JdbcUrl.Converter.class,
            description =
                    "Use this MySQL instead of the embedded database, for example jdbc:mysql://db.trust.example/folkmoot.")
    @Nullable
    JdbcUrl jdbcUrl;

    @Option(
            names = "--smtp",
            paramLabel = "<server>",
            defaultValue = "${env:FOLKMOOT_SMTP}",
            converter = SmtpConverter.class,
            description = "Send mail through host:port or smtp(s)://user:password@host:port"
                    + " (default: the mailbox in the demo; without the demo mail waits).")
    @Nullable
    String smtp;

    @Option(
            names = "--base-url",
            paramLabel = "<url>",
            converter = BaseUrlConverter.class,
            description =
                    "The address people type: https, or http on this machine (default: http on --listen and --port).")
    @Nullable
    String baseUrl;

    @Option(names = "--trust-proxy", description = "Believe X-Forwarded-For from the proxy in front.")
    boolean trustProxy;

    @Option(
            names = "--listen",
            paramLabel = "<address>",
            defaultValue = "127.0.0.1",
            converter = ListenConverter.class,
            description =
                    "The address to listen on (default: ${DEFAULT-VALUE}). The demo listens on this machine only.")
    InetAddress listen = InetAddress.getLoopbackAddress();

    @Option(names = "--fast-start", hidden = true, description = "Start quickly and run slowly: for tests.")
    boolean fastStart;

    @Override
    public Integer call() {
        return new Start(settings()).run();
    }

    Settings settings() {
        return new Settings(
                !noDemo,
                pack != null ? pack : noDemo ? "none" : "oxleas",
                clock,
                new WebAddress(listen, port, baseUrl, trustProxy),
                jdbcUrl == null ? null : DatabaseLogin.fromEnvironment(jdbcUrl, System.getenv()),
                smtp,
                where.folder(),
                where.runtimeFolder(),
                fastStart);
    }
}
