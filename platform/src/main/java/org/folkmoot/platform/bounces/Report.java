package org.folkmoot.platform.bounces;

/**
 * What somebody else's mail server says of one of our mails.
 *
 * @param message its number in the outbox
 * @param status an enhanced status code as of RFC 3463, such as {@code 5.1.1}; empty where none was given
 * @param words what the server said, in one line
 */
public record Report(long message, Kind kind, String status, String words) {

    private static final int MOST_WORDS = 300;
    private static final int MOST_STATUS = 20;

    /** What it means. */
    public enum Kind {
        /** The address does not work and will not. */
        HARD("Nobody is reached there"),
        /** It did not work this time. */
        SOFT("Not delivered this time"),
        /** The reader reported it as unwanted. */
        COMPLAINT("Reported as unwanted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What the office reads. */
        public String words() {
            return words;
        }
    }

    public Report {
        words = shortened(words.replaceAll("\\s+", " ").strip(), MOST_WORDS);
        status = shortened(status.strip(), MOST_STATUS);
    }

    /** By the first digit of the status: 5 is for good, anything else may be better tomorrow (RFC 3463, 2). */
    public static Kind kindOf(String status) {
        return status.strip().startsWith("5") ? Kind.HARD : Kind.SOFT;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
