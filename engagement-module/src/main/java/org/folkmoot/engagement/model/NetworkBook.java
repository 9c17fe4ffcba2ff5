package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens within networks: updates, members, and news for those who want it gathered. */
public interface NetworkBook {

    /** Keeps a draft and returns its id. */
    long add(String network, InvitationText text, String author, String authorName, Instant now);

    /** An update. */
    Optional<NetworkUpdate> find(long id);

    /** Updates of a network, newest first; those that were published alone where asked. */
    List<NetworkUpdate> of(String network, boolean published, int most);

    /** Updates that wait for the office, longest first. */
    List<NetworkUpdate> waiting();

    /** Changes what stands at {@code version}; false where it was changed meanwhile. */
    boolean change(NetworkUpdate update, int version, Instant now);

    /** How many people are in each network. */
    Map<String, Long> sizes();

    /** People of a network by id, above {@code after}. */
    List<InNetwork> members(String network, long after, int most);

    /** Keeps news for those who want it gathered. */
    void news(String topic, String title, String body, @Nullable String path, Instant now);

    /** Sets how often news of a topic comes; true where that changed something. */
    boolean choose(PersonId person, String topic, Frequency frequency, Instant now);

    /** How often news of each topic comes to a person. */
    Map<String, Frequency> frequencies(PersonId person);

    /** The next gathered mails that are due, marked as sent now, by person above {@code after}. */
    List<Digest> takeDigests(Instant now, long after, int most);

    /** Somebody in a network. */
    record InNetwork(
            PersonId person,
            String name,
            LocalDate since,
            @Nullable LocalDate consentedOn) {}

    /** News gathered for one person. */
    record Digest(PersonId person, long subscription, String topic, List<News> news) {}

    /** One piece of news. */
    record News(
            String topic,
            String title,
            String body,
            @Nullable String path) {}
}
