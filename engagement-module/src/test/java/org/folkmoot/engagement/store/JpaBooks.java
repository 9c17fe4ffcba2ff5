package org.folkmoot.engagement.store;

import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.testing.EngagementDatabase;

/** The books by JPA over a test's transaction, for tests of other rooms. */
public final class JpaBooks {

    private JpaBooks() {}

    /** Meetings. */
    public static MeetingBook meetings(EngagementDatabase database) {
        return new JpaMeetingBook(database.em());
    }

    /** Invitations. */
    public static InvitationBook invitations(EngagementDatabase database) {
        return new JpaInvitationBook(database.em());
    }
}
