package org.folkmoot.platform.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A pack that somebody sent in as a zip file; read whole, and never larger than allowed. */
public final class ZipPack implements Pack {

    private static final int MOST_FILES = 2_000;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern PATH = Pattern.compile("([A-Za-z0-9_-]+/)*[A-Za-z0-9@_-][A-Za-z0-9@._-]*");

    private final Map<String, byte[]> files;
    private final ClassPathPack pack;

    private ZipPack(Map<String, byte[]> files) {
        this.files = files;
        this.pack =
                new ClassPathPack("sent-in", false, new Entries(files), ZipPack.class.getClassLoader(), () -> false);
    }

    /**
     * Reads a zip file.
     *
     * @throws PackFault where it is no zip file, or holds too much or odd names
     */
    public static ZipPack read(InputStream stream) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            int left = LARGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = content(zip, entry.getName(), left);
                    left -= content.length;
                    files.put(path(entry.getName(), files.size()), content);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackFault("the file", 1, "a zip file was expected");
        } catch (IOException e) {
            throw new PackFault("the file", 1, "a whole zip file was expected");
        }
        if (files.isEmpty()) {
            throw new PackFault("the file", 1, "a zip file with the files of a pack was expected");
        }
        return new ZipPack(files);
    }

    private static byte[] content(ZipInputStream zip, String name, int left) throws IOException {
        byte[] content = zip.readNBytes(left + 1);
        if (content.length > left) {
            throw new PackFault(name, 1, "the pack holds more than 64 megabytes");
        }
        return content;
    }

    private static String path(String name, int count) {
        if (!PATH.matcher(name).matches() || name.contains("..")) {
            throw new PackFault(name, 1, "names of letters, digits, hyphens and points were expected");
        }
        if (count >= MOST_FILES) {
            throw new PackFault(name, 1, "2,000 files at most were expected");
        }
        return name;
    }

    @Override
    public String id() {
        return pack.id();
    }

    @Override
    public boolean demo() {
        return false;
    }

    @Override
    public Optional<JsonNode> yaml(String path, String schema) {
        return pack.yaml(path, schema);
    }

    @Override
    public <T> Optional<T> yaml(String path, String schema, Class<T> type) {
        return pack.yaml(path, schema, type);
    }

    @Override
    public Optional<String> text(String path) {
        return pack.text(path);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public PackFault fault(String path, String pointer, String expected) {
        return pack.fault(path, pointer, expected);
    }

    @Override
    public List<String> list(String folder) {
        return pack.list(folder);
    }

    private record Entries(Map<String, byte[]> files) implements PackFiles {

        @Override
        public boolean has(String path) {
            return files.containsKey(path);
        }

        @Override
        public Optional<String> text(String path) {
            return Optional.ofNullable(files.get(path)).map(content -> new String(content, StandardCharsets.UTF_8));
        }

        @Override
        public List<String> list(String folder) {
            String below = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
            return files.keySet().stream()
                    .filter(name -> name.startsWith(below) && name.indexOf('/', below.length()) < 0)
                    .toList();
        }
    }
}
