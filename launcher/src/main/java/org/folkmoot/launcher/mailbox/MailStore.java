package org.folkmoot.launcher.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.folkmoot.launcher.data.PrivateFiles;

/** The mails as files: each on disk, whole, before it is answered for. Their names sort by when they came. */
final class MailStore {
    private static final String ENDING = ".eml";

    private final Path folder;
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();
    private final ConcurrentSkipListMap<String, MailSummary> newestFirst =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    MailStore(Path folder, Clock clock) throws IOException {
        this.folder = PrivateFiles.folder(folder);
        this.clock = clock;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    remember(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
                }
            }
        }
    }

    /** Keeps a mail with the envelope it came in; when this returns it is on disk. */
    String keep(String from, List<String> recipients, byte[] content) throws IOException {
        String id = nextId();
        byte[] mail = withEnvelope(from, recipients, content);
        PrivateFiles.write(folder.resolve(id + ENDING), mail);
        remember(id, mail);
        return id;
    }

    private String nextId() {
        long now = clock.millis() * 1_000;
        return Long.toString(last.accumulateAndGet(now, (before, wished) -> Math.max(before + 1, wished)));
    }

    private static byte[] withEnvelope(String from, List<String> recipients, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 200);
        out.write(line("Return-Path", "<" + from + ">"));
        for (String recipient : recipients) {
            out.write(line("Delivered-To", recipient));
        }
        out.write(content);
        return out.toByteArray();
    }

    private static byte[] line(String name, String value) {
        return (name + ": " + value.replaceAll("[\\r\\n]", "") + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void remember(String id, byte[] mail) {
        newestFirst.put(id, MailSummary.of(Mail.parse(id, mail)));
        last.accumulateAndGet(Long.parseLong(id), Math::max);
    }

    /** Every mail, newest first. */
    List<MailSummary> all() {
        return List.copyOf(newestFirst.values());
    }

    /** One mail, read from its file. */
    Optional<Mail> mail(String id) {
        return source(id).map(bytes -> Mail.parse(id, bytes));
    }

    /** One mail as it came. */
    Optional<byte[]> source(String id) {
        if (!newestFirst.containsKey(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(id + ENDING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
