package org.folkmoot.platform.admin.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.nhsuk.components.Card;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;

/** The places an administrator can go to. */
final class AdminPlaces {

    private static final List<Place> PLACES = List.of(
            new Place("People", "/admin/people", "Staff accounts: add, invite, shut"),
            new Place("Roles", "/admin/roles", "Who may see and do what, over what"),
            new Place("Sessions", "/admin/sessions", "Who is signed in, and signing them out"),
            new Place("Trust settings", "/admin/settings", "Names, addresses, contact details"),
            new Place("Jobs", "/office/jobs", "Long work in the background"),
            new Place("Messages", "/office/messages", "Mail and letters: waiting, sent, failed"),
            new Place("Events", "/admin/events", "What the modules tell each other, and what is stuck"),
            new Place("Other systems", "/admin/webhooks", "Websites and systems that are told of public news"),
            new Place("Audit", "/office/audit", "Who did or read what"),
            new Place("Health", "/admin/health", "Whether everything works as it should"),
            new Place("Configuration", "/admin/configuration", "How this installation was started"));

    private AdminPlaces() {}

    static List<Card> cards(Set<String> known) {
        return PLACES.stream()
                .filter(place -> known.contains(place.href()))
                .map(place -> Card.link(place.name(), place.href(), place.words()))
                .toList();
    }

    static List<SummaryRow> rows(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> Components.row(fact.getKey(), fact.getValue()))
                .toList();
    }

    private record Place(String name, String href, String words) {}
}
