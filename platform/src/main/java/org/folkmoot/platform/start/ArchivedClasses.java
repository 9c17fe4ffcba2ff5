package org.folkmoot.platform.start;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the classes of our jars ready for the archive that Java writes when it ends. Of classes that an application's
 * loader has loaded it takes only those that are linked, and without this half of ours are not.
 */
final class ArchivedClasses {

    private static final Logger LOG = System.getLogger(ArchivedClasses.class.getName());
    /** Set by who starts this Java so that it writes an archive. */
    private static final String ASKED = "folkmoot.archive";

    private static final String CLASS = ".class";

    private ArchivedClasses() {}

    /** Loads and links them all, where an archive is to be written; what cannot be is left out. */
    static void link() {
        if (!Boolean.getBoolean(ASKED)) {
            return;
        }
        try {
            for (Path jar : jars()) {
                link(jar, ArchivedClasses.class.getClassLoader());
            }
        } catch (IOException | URISyntaxException e) {
            LOG.log(Level.DEBUG, "The archive of classes will hold fewer", e);
        }
    }

    /** The jars beside this one: where the launcher has laid out the application, these are our modules alone. */
    private static List<Path> jars() throws IOException, URISyntaxException {
        Path own = Path.of(ArchivedClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return beside.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Links the classes of a jar; returns how many could be. */
    static long link(Path jar, ClassLoader loader) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(CLASS))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .filter(name -> isLinked(name, loader))
                    .count();
        }
    }

    /** To list the methods of a class is what links it without running anything of it. */
    private static boolean isLinked(String name, ClassLoader loader) {
        try {
            var unused = Class.forName(name, false, loader).getDeclaredMethods();
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.log(Level.DEBUG, "Not in the archive of classes: " + name, e);
            return false;
        }
    }
}
