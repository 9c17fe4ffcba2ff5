package org.folkmoot.engagement.model;

import java.util.List;

/** Which formats other than the usual one the people need whom something goes to, most wanted first. */
public interface FormatNeeds {

    /** Of those who would be invited to a meeting now. */
    List<NeededFormat> ofInvitation(long meeting, Audience audience);

    /** Of those who were invited to a meeting and have not said that they do not come. */
    List<NeededFormat> ofGuests(long meeting);

    /** Of those who came to a meeting and may be written to. */
    List<NeededFormat> ofThoseWhoCame(long meeting);

    /** Of those who would get a convener's message. */
    List<NeededFormat> ofMessage(Audience audience);

    /** Of those who belong to a network and want to hear of it. */
    List<NeededFormat> ofNetwork(String network);

    /** Of those who would get a mailing. */
    List<NeededFormat> ofMailing(Audience audience, MailingKind kind);
}
