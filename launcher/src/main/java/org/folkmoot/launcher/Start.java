package org.folkmoot.launcher;

import java.net.InetAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.folkmoot.launcher.admin.OneTimeLink;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.Identity;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.mailbox.Mailbox;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.options.Settings;
import org.folkmoot.launcher.options.WebAddress;
import org.folkmoot.launcher.programs.Application;
import org.folkmoot.launcher.programs.Databases;
import org.folkmoot.launcher.programs.EmbeddedDatabase;
import org.folkmoot.launcher.programs.Orphans;
import org.folkmoot.launcher.programs.Ports;
import org.folkmoot.launcher.programs.Programs;
import org.folkmoot.launcher.programs.Supervisor;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** One run of the product: everything started in order, shown on one screen, watched, and stopped in the opposite order. */
final class Start {
    private static final String ADDRESSES = "addresses.properties";

    private final Settings settings;
    private final Supervisor supervisor = new Supervisor(Start::tell);
    private volatile @Nullable DataFolder data;
    private volatile @Nullable Mailbox mailbox;

    Start(Settings settings) {
        this.settings = settings;
    }

    int run() {
        LauncherLog.quiet();
        Thread stopping = new Thread(this::stop, "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            startAll();
        } catch (Refused e) {
            stop();
            throw e;
        }
        supervisor.watch();
        return 0;
    }

    private void startAll() {
        DataFolder folder = DataFolder.open(settings.data());
        data = folder;
        Orphans.end(folder, Start::tell);
        WebAddress web = freeAddress();
        Programs programs = Programs.unpack(settings.runtime());
        if (settings.runtime().startsWith(settings.data())) {
            programs.forgetOthers();
        }
        DatabaseLogin database = startDatabase(programs, folder);
        Mailbox mails = startMailbox(folder, web);
        mailbox = mails;
        supervisor.start(new Application(
                programs, folder, web, environment(folder, web, database, mails), settings.fastStart()));
        remember(folder, web, mails, database);
        System.out.print(new Screen(settings, web, mails, firstEntry(database, web)).text());
        System.out.flush();
    }

    /** Without the demo nobody can sign in until the first administrator has. */
    private Optional<String> firstEntry(DatabaseLogin database, WebAddress web) {
        OneTimeLink link = new OneTimeLink(database, web.baseUrl(), Clock.systemUTC());
        return !settings.demo() && link.isNeeded() ? Optional.of(link.make()) : Optional.empty();
    }

    private WebAddress freeAddress() {
        WebAddress web = settings.web();
        InetAddress listen = web.listen();
        if (web.port() == 0) {
            return web.onPort(Ports.anyFree(listen));
        }
        if (!Ports.isFree(listen, web.port())) {
            throw new Refused("Port " + web.port() + " on " + listen.getHostAddress()
                    + " cannot be listened on: it is taken or not allowed. Choose another with --port.");
        }
        return web;
    }

    private DatabaseLogin startDatabase(Programs programs, DataFolder folder) {
        DatabaseLogin external = settings.externalDatabase();
        if (external != null) {
            Databases.check(external);
            return external;
        }
        EmbeddedDatabase embedded = new EmbeddedDatabase(programs, folder);
        supervisor.start(embedded);
        return embedded.login();
    }

    private @Nullable Mailbox startMailbox(DataFolder folder, WebAddress web) {
        if (!settings.ownMailbox()) {
            return null;
        }
        return Mailbox.start(folder.mailbox(), web.port() + 1, web.port() + 2);
    }

    private Map<String, String> environment(
            DataFolder folder, WebAddress web, DatabaseLogin database, @Nullable Mailbox mails) {
        boolean oneOfMany = settings.externalDatabase() != null;
        Identity identity = new Identity(folder, oneOfMany ? System.getenv() : Map.of());
        Map<String, String> environment = new HashMap<>();
        environment.put("FOLKMOOT_DB_URL", database.url().value());
        environment.put("FOLKMOOT_DB_USER", database.user());
        environment.put("FOLKMOOT_DB_PASSWORD", database.password());
        environment.put("FOLKMOOT_BASE_URL", web.baseUrl());
        environment.put("FOLKMOOT_PACK", settings.pack());
        environment.put("FOLKMOOT_DEMO", Boolean.toString(settings.demo()));
        environment.put("FOLKMOOT_KEYS", identity.keys().toString());
        environment.put("FOLKMOOT_TRUST_PROXY", Boolean.toString(web.trustProxy()));
        environment.put("FOLKMOOT_NODE", identity.node());
        // as many pools as threads would each keep what they once took from the system
        environment.put("MALLOC_ARENA_MAX", "2");
        putIfGiven(environment, "FOLKMOOT_CLOCK", settings.clock());
        putIfGiven(environment, "FOLKMOOT_SMTP", mails != null ? mails.smtp() : settings.smtp());
        putIfGiven(environment, "FOLKMOOT_MAILBOX_URL", mails != null ? mails.page() : null);
        return environment;
    }

    private static void putIfGiven(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    /** For whoever wants to know where this run is, tests among them. */
    private void remember(DataFolder folder, WebAddress web, @Nullable Mailbox mails, DatabaseLogin database) {
        Properties addresses = new Properties();
        addresses.setProperty("web", web.baseUrl());
        addresses.setProperty("database", database.url().value());
        addresses.setProperty("external", Boolean.toString(settings.externalDatabase() != null));
        if (mails != null) {
            addresses.setProperty("mailbox", mails.page());
            addresses.setProperty("smtp", mails.smtp());
        }
        folder.remember(ADDRESSES, addresses);
    }

    private synchronized void stop() {
        supervisor.stop();
        Mailbox mails = mailbox;
        if (mails != null) {
            mailbox = null;
            mails.close();
        }
        DataFolder folder = data;
        if (folder != null) {
            data = null;
            folder.close();
        }
    }

    private static void tell(String line) {
        LauncherLog.note(line);
        System.out.println(line);
        System.out.flush();
    }
}
