package org.folkmoot.engagement.relay.web;

import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.ContactMask;
import org.folkmoot.nhsuk.text.Words;

/** Where a contact was masked in what a member said, the paper for the council or the panel says nothing instead. */
final class MaskedPlaces {
    static final String HINT =
            "Leave out what stands in square brackets, such as [phone number]: a contact was taken out there.";

    private MaskedPlaces() {}

    /** What to take out; empty where there is nothing. */
    static Optional<String> refusal(String words) {
        List<String> places = ContactMask.placesIn(words);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of("Take out " + Words.list(places)
                        + (places.size() == 1 ? ", where a contact was" : ", where contacts were")
                        + " masked: it is nothing for the paper");
    }
}
