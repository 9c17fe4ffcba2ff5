package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The WAR laid out as files in two parts: what is deployed, and beside it the libraries of others, which go on Payara's
 * class path. There the class-data archive holds them, and no deployment reads through them for beans.
 */
final class UnpackedWar {
    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Path folder;

    UnpackedWar(Path folder) {
        this.folder = folder;
    }

    /** Lays out a WAR; the jars that bear this version are its modules and stay in it. */
    static void unpack(InputStream carried, Path folder, String version) throws IOException {
        UnpackedWar war = new UnpackedWar(folder);
        ZipInputStream zip = new ZipInputStream(carried);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                Path file = war.place(entry.getName(), version);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
            }
        }
    }

    private Path place(String entry, String version) throws IOException {
        boolean library = entry.startsWith(LIBRARIES) && !entry.endsWith("-" + version + ".jar");
        Path part = library ? shared() : deployed();
        Path file = part.resolve(library ? entry.substring(LIBRARIES.length()) : entry)
                .normalize();
        if (!file.startsWith(part)) {
            throw new IOException("the WAR names a file outside itself: " + entry);
        }
        return file;
    }

    /** The folder to deploy. */
    Path deployed() {
        return folder.resolve("folkmoot");
    }

    private Path shared() {
        return folder.resolve("libraries");
    }

    /** The libraries for the class path, always in the same order. */
    List<Path> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(shared())) {
            return jars.sorted().toList();
        }
    }
}
