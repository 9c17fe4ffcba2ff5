package org.folkmoot.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The folder where one installation keeps everything. It is known by a marker file, so that nobody else's folder is
 * ever written into, and held by a lock, so that two launchers never share one.
 */
public final class DataFolder implements AutoCloseable {
    private static final String MARKER = "folkmoot.properties";
    private static final String FORMAT = "1";

    private final Path root;
    private final FileChannel lockFile;

    @SuppressWarnings("unused") // holding it is its use
    private final FileLock lock;

    private DataFolder(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Opens the folder, making it where there is none; refuses one that is foreign, in use or not ours to write. */
    public static DataFolder open(Path root) {
        try {
            refuseForeign(root);
            PrivateFiles.folder(root);
            mark(root);
            return locked(root);
        } catch (AccessDeniedException e) {
            throw new Refused("The data folder " + root + " cannot be written to.", e);
        } catch (IOException e) {
            throw new Refused("The data folder " + root + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** Whether there is nothing there yet. */
    public static boolean isEmpty(Path root) {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> content = Files.list(root)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Refuses a folder that holds anything but our data. */
    public static void refuseForeign(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Refused("The data folder " + root + " is a file.");
        }
        if (isEmpty(root)) {
            return;
        }
        if (!Files.exists(root.resolve(MARKER))) {
            throw new Refused(
                    "The folder " + root + " holds something else than Folkmoot's data; choose another with --data.");
        }
        String format = PrivateFiles.properties(root.resolve(MARKER)).getProperty("format", "");
        if (!format.equals(FORMAT)) {
            throw new Refused("The data folder " + root + " was made by another version of Folkmoot (format '" + format
                    + "', this one knows '" + FORMAT + "').");
        }
    }

    private static DataFolder locked(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new Refused("The data folder " + root
                    + " is in use by another Folkmoot; stop that one or choose another with --data.");
        }
        DataFolder folder = new DataFolder(root, channel, lock);
        PrivateFiles.folder(folder.logs());
        LauncherLog.open(folder.logs());
        return folder;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void mark(Path root) throws IOException {
        if (!Files.exists(root.resolve(MARKER))) {
            Properties marker = new Properties();
            marker.setProperty("format", FORMAT);
            PrivateFiles.write(root.resolve(MARKER), marker);
        }
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Where the programs write what they do. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** The keys that never enter the database. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The mails of the demo. */
    public Path mailbox() {
        return root.resolve("mailbox");
    }

    /** Any other file or folder in here. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** Writes one of the small files in which the launcher remembers something. */
    public void remember(String file, Properties properties) {
        try {
            PrivateFiles.write(root.resolve(file), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it back; empty when there is none. */
    public Properties remembered(String file) {
        try {
            return PrivateFiles.properties(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            LauncherLog.failure(e);
        }
    }
}
