package org.folkmoot.system.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mails that arrived, as the demo's mailbox keeps them: who each was for and its Message-ID. */
public final class Keepsakes {

    private static final Pattern FOR = Pattern.compile("(?im)^Delivered-To: *(\\S+)");
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private final Path folder;
    private final Map<String, Arrived> known = new TreeMap<>();

    /** Those of the launcher with this data folder. */
    public Keepsakes(Path data) {
        this.folder = data.resolve("mailbox");
    }

    /** How often each mail arrived, by Message-ID, for addresses that begin so. */
    public Map<String, Long> timesArrived(String prefix) {
        read();
        return known.values().stream()
                .filter(mail -> mail.to().startsWith(prefix))
                .collect(Collectors.groupingBy(Arrived::id, Collectors.counting()));
    }

    private void read() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".eml"))
                    .forEach(file -> known.computeIfAbsent(file.getFileName().toString(), name -> arrived(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arrived arrived(Path file) {
        try {
            String headers = Files.readString(file, StandardCharsets.ISO_8859_1).split("\r?\n\r?\n", 2)[0];
            return new Arrived(first(FOR, headers), first(ID, headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String headers) {
        Matcher found = pattern.matcher(headers);
        List<String> values = new ArrayList<>();
        while (found.find()) {
            values.add(found.group(1));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private record Arrived(String to, String id) {}
}
