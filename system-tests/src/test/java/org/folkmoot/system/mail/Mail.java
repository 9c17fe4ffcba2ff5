package org.folkmoot.system.mail;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail as it arrived. */
public record Mail(String to, String subject, String text) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The first link to this part of the site, as a path. */
    public String link(String part) {
        return links().stream()
                .filter(link -> link.contains(part))
                .findFirst()
                .map(link -> URI.create(link).getRawPath())
                .orElseThrow(() -> new AssertionError("No link to " + part + " in:\n" + subject + "\n" + text));
    }

    /** All links in it. */
    public List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .map(link -> link.replaceAll("[.,)]+$", ""))
                .toList();
    }

    /** Whether the subject or the text holds these words, whatever the line breaks. */
    public boolean says(String words) {
        Matcher spaces = Pattern.compile("\\s+").matcher(subject + " " + text);
        return spaces.replaceAll(" ").contains(words);
    }
}
