package org.folkmoot.nhsuk.forms;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the browser sent: text values and files by name. */
final class Answers {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Upload> files = new LinkedHashMap<>();

    /** What a form brought; nothing where the request had no body at all. */
    static Answers of(@Nullable MultivaluedMap<String, String> input) {
        Answers answers = new Answers();
        if (input != null) {
            input.forEach((name, values) -> answers.texts.put(name, List.copyOf(values)));
        }
        return answers;
    }

    static Answers of(Collection<EntityPart> parts) {
        Answers answers = new Answers();
        parts.forEach(answers::add);
        return answers;
    }

    String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    Optional<Upload> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void add(EntityPart part) {
        Optional<String> fileName = part.getFileName();
        if (fileName.isPresent()) {
            addFile(part, fileName.get());
            return;
        }
        try (var content = part.getContent()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            texts.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFile(EntityPart part, String fileName) {
        if (!fileName.isBlank()) {
            files.put(part.getName(), new Upload(Upload.plainName(fileName), part.getMediaType(), part.getContent()));
        }
    }
}
