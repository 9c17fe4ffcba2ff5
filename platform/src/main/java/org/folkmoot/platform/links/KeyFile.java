package org.folkmoot.platform.links;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.folkmoot.platform.settings.Installation;

/** A key in the folder that is kept outside the database; made at the first start, readable by its owner only. */
final class KeyFile {

    private final Path folder;
    private final Path file;

    private KeyFile(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    /** The file of this name in the installation's folder. */
    static KeyFile of(Installation installation, String name) {
        return new KeyFile(
                Path.of(installation
                        .value("KEYS")
                        .orElseThrow(() -> new IllegalStateException(
                                "FOLKMOOT_KEYS is not set: a folder outside the database for the signing keys"))),
                name);
    }

    /** What is in the file, after making it where it is missing; a folder that cannot be used fails the start. */
    String read(Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) {
                make(fresh.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The folder for the keys, FOLKMOOT_KEYS=" + folder + ", cannot be used: " + e, e);
        }
    }

    /** What to say of a file that holds no key. */
    IllegalStateException damaged(Exception cause) {
        return new IllegalStateException("The key file " + file + " is damaged; restore it from a backup", cause);
    }

    /** Writes a whole file and then gives it its name, so that two nodes never read half a key. */
    private void make(String content) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "new", ".key");
        Files.writeString(draft, content + System.lineSeparator());
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another node was first, and its key counts.
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
