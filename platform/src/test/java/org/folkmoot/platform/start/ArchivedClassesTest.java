package org.folkmoot.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedClassesTest {

    @TempDir
    Path folder;

    @Test
    void everyClassOfAJarIsLinkedAndOneThatCannotBeIsPassedOver() throws IOException {
        Path jar = folder.resolve("module.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, "META-INF/beans.xml", "<beans/>".getBytes(StandardCharsets.UTF_8));
            add(out, name(StartUpStep.class), bytes(StartUpStep.class));
            add(out, name(ArchivedClasses.class), bytes(ArchivedClasses.class));
            add(out, "org/folkmoot/Broken.class", "no class".getBytes(StandardCharsets.UTF_8));
        }

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(ArchivedClasses.link(jar, loader)).isEqualTo(2);
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(name(type))) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
