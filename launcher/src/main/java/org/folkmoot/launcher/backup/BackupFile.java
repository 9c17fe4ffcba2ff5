package org.folkmoot.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.refusals.Refused;

/** The file: a zip with the database as SQL, the keys, and a note that says what it is. */
final class BackupFile {
    private static final String NOTE = "folkmoot-backup.properties";
    private static final String SQL = "database.sql";
    private static final String KEYS = "keys/";
    private static final String FORMAT = "1";

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    void write(DatabaseCopy database, Path keys, Clock clock) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        PrivateFiles.write(part, "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.putNextEntry(new ZipEntry(NOTE));
            zip.write(("format=" + FORMAT + "\nmade=" + clock.instant() + "\n").getBytes(StandardCharsets.UTF_8));
            for (Path key : keysIn(keys)) {
                zip.putNextEntry(new ZipEntry(KEYS + key.getFileName()));
                Files.copy(key, zip);
            }
            zip.putNextEntry(new ZipEntry(SQL));
            database.writeTo(zip);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> keysIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Refuses a file that is not a backup that we can read. */
    void check() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties note = new Properties();
            ZipEntry entry = zip.getEntry(NOTE);
            if (entry != null) {
                note.load(zip.getInputStream(entry));
            }
            if (!FORMAT.equals(note.getProperty("format")) || zip.getEntry(SQL) == null) {
                throw new Refused(file + " is not a backup that this version of Folkmoot can read.");
            }
        } catch (IOException e) {
            throw new Refused(file + " is not a backup: " + e.getMessage() + ".", e);
        }
    }

    void readInto(DatabaseCopy database, DataFolder data) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PrivateFiles.folder(data.keys());
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.matches(KEYS + "[\\w.-]+")) {
                    try (InputStream key = zip.getInputStream(entry)) {
                        PrivateFiles.write(data.keys().resolve(name.substring(KEYS.length())), key.readAllBytes());
                    }
                }
            }
            try (InputStream sql = zip.getInputStream(zip.getEntry(SQL))) {
                database.readFrom(sql);
            }
        }
    }
}
