package org.folkmoot.launcher.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.folkmoot.launcher.data.LauncherLog;
import org.jspecify.annotations.Nullable;

/** Takes what a program says line by line into a file, and begins a new file when that one is full. */
final class RotatingLog {
    private static final long FULL = 10L << 20;
    private static final int KEPT = 5;

    private final Path file;
    private final Consumer<String> listener;

    RotatingLog(Path file, Consumer<String> listener) {
        this.file = file;
        this.listener = listener;
    }

    /** Reads until the program closes its output, in a thread of its own. */
    void follow(InputStream output) {
        Thread thread = new Thread(() -> copy(output), "log of " + file.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    private void copy(InputStream output) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                line = fill(line, lines);
            }
        } catch (IOException | UncheckedIOException e) {
            LauncherLog.failure(e);
        }
    }

    private @Nullable String fill(String first, BufferedReader lines) throws IOException {
        rotateIfFull(file);
        long size = Files.exists(file) ? Files.size(file) : 0;
        String line = first;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (line != null && size < FULL) {
                byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                size += bytes.length;
                tell(line);
                line = lines.readLine();
            }
        }
        return line;
    }

    /** Whatever the listener makes of a line, reading goes on: a program whose output nobody reads stands still. */
    private void tell(String line) {
        try {
            listener.accept(line);
        } catch (RuntimeException | StackOverflowError e) {
            LauncherLog.failure(e);
        }
    }

    /** Moves a full file aside, and the oldest out. */
    static void rotateIfFull(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < FULL) {
            return;
        }
        for (int age = KEPT - 1; age >= 0; age--) {
            Path older = age == 0 ? file : numbered(file, age);
            if (Files.exists(older)) {
                Files.move(older, numbered(file, age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path numbered(Path file, int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
