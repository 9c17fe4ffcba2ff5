package org.folkmoot.platform.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build is known by: a digest of all that it is made of, written into the WAR when it is built. Two starts with
 * the same mark have the same migrations, packs and schemas before them.
 */
public final class BuildMark {

    static final String RESOURCE = "META-INF/folkmoot/build-mark";

    private BuildMark() {}

    /** Writes the mark of the class path to the file named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        List<Path> parts = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, of(parts));
    }

    /** The mark of this build; empty where it was not packaged. */
    static Optional<String> read() {
        try (InputStream mark = BuildMark.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return mark == null
                    ? Optional.empty()
                    : Optional.of(new String(mark.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of jars and folders, whatever place they are in. */
    static String of(List<Path> parts) throws IOException {
        MessageDigest digest = sha256();
        for (Path part : parts) {
            if (Files.exists(part)) {
                add(part, digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path part, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(part.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
