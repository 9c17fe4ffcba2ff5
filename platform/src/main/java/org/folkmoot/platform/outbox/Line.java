package org.folkmoot.platform.outbox;

/** The queues that workers take messages from; a letter that the office prints stands in none of them. */
enum Line {
    PRINT(0),
    MAIL(1),
    TEXTS(2),
    LETTERS(3);

    /** What stands in {@code is_ready} for a message that goes back to its queue. */
    static final String OF_CHANNEL = "case channel when 'EMAIL' then 1 when 'SMS' then 2 else 3 end";

    private final int number;

    Line(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static Line of(Channel channel, boolean lettersGoOut) {
        return switch (channel) {
            case EMAIL -> MAIL;
            case SMS -> TEXTS;
            case LETTER -> lettersGoOut ? LETTERS : PRINT;
        };
    }
}
