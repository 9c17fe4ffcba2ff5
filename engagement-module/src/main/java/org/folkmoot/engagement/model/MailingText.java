package org.folkmoot.engagement.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a mailing says and why it may be sent.
 *
 * @param basis which law or clause says that it must be sent; empty unless it is a statutory notice
 * @param items what is linked below the words
 */
public record MailingText(MailingKind kind, String basis, String subject, String body, List<Item> items) {

    /**
     * A link below the words.
     *
     * @param path on the trust's site
     */
    public record Item(String words, String path) {

        /** As it is stored: path and words on one line. */
        public String line() {
            return path + " " + words.replaceAll("\\s+", " ");
        }

        static Item parse(String line) {
            int blank = line.indexOf(' ');
            return new Item(line.substring(blank + 1), line.substring(0, blank));
        }
    }

    /** The items as they are stored. */
    public String itemLines() {
        return items.stream().map(Item::line).collect(Collectors.joining("\n"));
    }

    /** The items out of what is stored. */
    public static List<Item> items(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> line.indexOf(' ') > 0)
                .map(Item::parse)
                .toList();
    }

    /** The topic that somebody stops who wants no more of this. */
    public String topic() {
        return kind == MailingKind.OFFER ? Topic.OFFERS : Topic.NEWS;
    }
}
