package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;

/** The pages that every trust must have, for a pack that does not bring its own. */
final class DefaultPages {

    private static final List<String> SLUGS = List.of("accessibility", "contact", "how-to-join", "privacy");

    private final TrustSettings settings;
    private final LocalDate today;

    DefaultPages(TrustSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /** The pages that are not among these. */
    List<PackPage> missing(List<PackPage> pages) {
        List<PackPage> missing = new ArrayList<>();
        for (String slug : SLUGS) {
            if (none(pages, Kind.PAGE, slug)) {
                missing.add(page(slug));
            }
        }
        if (none(pages, Kind.HOME, "home")) {
            missing.add(home());
        }
        return missing;
    }

    private static boolean none(List<PackPage> pages, Kind kind, String slug) {
        return pages.stream()
                .noneMatch(page -> page.kind() == kind && page.slug().equals(slug));
    }

    /** A file of the defaults: title, summary and text, with a blank line between them. */
    private PackPage page(String slug) {
        String[] parts = text(slug).split("\n\n", 3);
        ObjectNode content = ContentJson.object();
        content.putObject("about")
                .put("title", parts[0].replaceFirst("^# ", ""))
                .put("summary", parts[1]);
        content.put("text", parts[2]);
        review(content);
        return new PackPage(Kind.PAGE, slug, slug + ".md", content);
    }

    private PackPage home() {
        ObjectNode content = ContentJson.object();
        content.putObject("about")
                .put("title", "Have a say in your local NHS")
                .put("intro", "Take part in what we do and plan.");
        review(content);
        return new PackPage(Kind.HOME, "home", "home.yaml", content);
    }

    private void review(ObjectNode content) {
        content.putObject("review")
                .put("owner", "Membership office")
                .put("lastReviewed", today.toString())
                .put("nextReview", today.plusYears(1).toString());
    }

    /** What the trust is called and how to reach it stays open in the text: a reader is shown what the settings say then. */
    private String text(String slug) {
        String members = settings.hasMembers() ? "-members" : "-networks";
        String path = "/org/folkmoot/strategy/defaults/" + slug;
        return read(path + members + ".md", path + ".md").replace("{{today}}", Words.date(today));
    }

    private static String read(String special, String usual) {
        try (InputStream in = DefaultPages.class.getResourceAsStream(special)) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (special.equals(usual)) {
            throw new IllegalStateException("No default page " + usual);
        }
        return read(usual, usual);
    }
}
