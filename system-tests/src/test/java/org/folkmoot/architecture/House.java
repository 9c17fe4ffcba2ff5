package org.folkmoot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at: the compiled classes under one root package, and the names of the business modules in it. */
record House(String root, List<String> modules, JavaClasses classes) {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String SUFFIX = "-module";

    /** The product itself: every module's compiled classes, found as folders beside this one. */
    static House product() {
        return Product.HOUSE;
    }

    /** The small house of wrong doings in the test sources. */
    static House ofViolators() {
        return Violators.HOUSE;
    }

    /** The packages of a module. */
    String module(String name) {
        return root + "." + name + "..";
    }

    /** The packages with this room's name in any module; a room is below its module. */
    String[] room(String room) {
        return modules.stream()
                .map(module -> root + "." + module + ".." + room + "..")
                .toArray(String[]::new);
    }

    /** All packages of all modules. */
    String[] allModules() {
        return modules.stream().map(this::module).toArray(String[]::new);
    }

    /** The module that a class belongs to, or the empty text. */
    String moduleOf(JavaClass type) {
        return modules.stream()
                .filter(module -> (type.getPackageName() + ".").startsWith(root + "." + module + "."))
                .findFirst()
                .orElse("");
    }

    private static JavaClasses compiled(List<Path> folders) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/org/folkmoot/templates/"))
                .importPaths(folders);
    }

    private static List<Path> projects() {
        try (Stream<Path> folders = Files.list(REPOSITORY)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Product {
        static final House HOUSE = new House(
                "org.folkmoot",
                projects().stream()
                        .map(project -> project.getFileName().toString())
                        .filter(name -> name.endsWith(SUFFIX))
                        .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                        .toList(),
                compiled(projects().stream()
                        .map(project -> project.resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList()));
    }

    private static final class Violators {
        static final House HOUSE = new House(
                "org.folkmoot.violators",
                List.of("alpha", "beta"),
                compiled(List.of(Path.of("target/test-classes/org/folkmoot/violators"))));
    }
}
