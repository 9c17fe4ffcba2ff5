package org.folkmoot.system.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.folkmoot.testkit.database.DatabaseServer;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's WAR with the probe in it, on a schema of the tests' database. */
final class ProbeArchive {

    private static final String DESCRIPTOR = "WEB-INF/web.xml";

    private ProbeArchive() {}

    static WebArchive withClassesOf(Class<?> test) {
        DatabaseServer server = DatabaseServer.ofThisRun();
        String schema = server.createSchema("container");
        createProbeTable(server, schema);
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "folkmoot.war")
                .importFrom(new File(System.getProperty("folkmoot.war")))
                .as(WebArchive.class);
        String descriptor = descriptor(war)
                .replace("${ENV=FOLKMOOT_DB_URL}", server.url(schema).replace("&", "&amp;"))
                .replace("${ENV=FOLKMOOT_DB_USER}", server.user())
                .replace("${ENV=FOLKMOOT_DB_PASSWORD}", server.password());
        war.delete(DESCRIPTOR);
        return war.addAsWebInfResource(new StringAsset(descriptor), "web.xml")
                .addAsResource(
                        new StringAsset(configuration(server, schema)), "META-INF/microprofile-config.properties")
                .addPackage(test.getPackage())
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
    }

    private static String configuration(DatabaseServer server, String schema) {
        Path keys = Path.of("target/container-keys").toAbsolutePath();
        return String.join(
                "\n",
                "FOLKMOOT_DB_URL=" + server.url(schema),
                "FOLKMOOT_DB_USER=" + server.user(),
                "FOLKMOOT_DB_PASSWORD=" + server.password(),
                "FOLKMOOT_BASE_URL=http://127.0.0.1:" + System.getProperty("container.port", "18181"),
                "FOLKMOOT_PACK=none",
                "FOLKMOOT_DEMO=false",
                "FOLKMOOT_KEYS=" + keys,
                "");
    }

    private static void createProbeTable(DatabaseServer server, String schema) {
        try (Connection connection = server.dataSource(schema).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table probe_heard (id bigint not null auto_increment primary key,"
                    + " name varchar(100) character set utf8mb4 not null)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String descriptor(WebArchive war) {
        try (InputStream in = war.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assert Files.isRegularFile(jar);
            return jar.toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
