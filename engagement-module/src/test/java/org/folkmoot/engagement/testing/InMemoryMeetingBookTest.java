package org.folkmoot.engagement.testing;

import org.folkmoot.engagement.model.MeetingBook;

/** The fake keeps the contract. */
class InMemoryMeetingBookTest implements MeetingBookContract {
    private final InMemoryMeetingBook book = new InMemoryMeetingBook();

    @Override
    public MeetingBook book() {
        return book;
    }

    @Override
    public void forget() {}
}
