package org.folkmoot.platform.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one pack, in a jar or in a folder of the class path. */
final class PackFolder implements PackFiles {

    private static final String ROOT = "packs/";

    private final ClassLoader loader;
    private final String prefix;

    PackFolder(ClassLoader loader, String id) {
        this.loader = loader;
        this.prefix = ROOT + id + "/";
    }

    @Override
    public boolean has(String path) {
        return loader.getResource(prefix + path) != null;
    }

    @Override
    public Optional<String> text(String path) {
        try (InputStream stream = loader.getResourceAsStream(prefix + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> list(String folder) {
        String below = prefix + (folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/");
        return allBelow(loader, below).stream()
                .filter(name -> name.indexOf('/', below.length()) < 0)
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /** The ids of the packs on the class path, sorted. */
    static List<String> ids(ClassLoader loader) {
        return allBelow(loader, ROOT).stream()
                .filter(name -> name.endsWith("/trust.yaml"))
                .map(name -> name.substring(ROOT.length(), name.length() - "/trust.yaml".length()))
                .filter(id -> !id.contains("/"))
                .toList();
    }

    /** Names of all files below a folder of the class path, at any depth, sorted. */
    private static List<String> allBelow(ClassLoader loader, String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(ROOT))) {
                names.addAll(url.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream().filter(name -> name.startsWith(folder)).toList();
    }

    private static List<String> inJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT))
                    .map(entry -> entry.getName())
                    .toList();
        }
    }

    private static List<String> inFolder(URL url) throws IOException {
        Path root = path(url);
        if (root == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT + root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static @Nullable Path path(URL url) {
        try {
            return "file".equals(url.getProtocol()) ? Path.of(url.toURI()) : null;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not an address of a folder: " + url, e);
        }
    }
}
